/** Reads a file that a person chose or dropped. */
import { callProcedure } from '../../../app/procedures.ts'
import type { BroughtText } from './brought-texts.ts'

export const accepted = '.txt,.md,.htm,.html,.docx,.pdf'

/** Beyond so many bytes a file does not fit into one request to the host, as base64 and with what goes round it. */
const mostBytes = 5_900_000
const oldReading =
  'Words in brackets or struck through are kept, words underlined or marked as inserted left out.'
const newReading =
  'Words in brackets or struck through are left out, words underlined or marked as inserted kept.'
const plain = /\.(txt|md)$/i

/**
 * @throws Error that says what to do where the file is too large, of another kind, damaged or not a text
 */
export async function readFile(file: File): Promise<BroughtText> {
  if (file.size > mostBytes) {
    if (!plain.test(file.name))
      throw new Error(`“${file.name}” is larger than 5.9 MB. Save its text as a .txt file and open that.`)
    return brought(file, await plainText(file), [])
  }
  const base64 = await base64Of(file)
  const { text, notes, readings } = await callProcedure('compare.readFile', { name: file.name, base64 })
  const printed = brought(file, text, notes)
  if (!readings) return printed
  return {
    ...printed,
    readings: {
      printed: { text, notes },
      old: { text: readings.old, notes: [...readings.notes, oldReading] },
      new: { text: readings.new, notes: [...readings.notes, newReading] },
    },
    reading: 'printed',
  }
}

function brought(file: File, text: string, notes: readonly string[]): BroughtText {
  if (text.trim() === '') throw new Error(`“${file.name}” has no words in it.`)
  return { text, from: 'file', fileName: file.name, notes }
}

async function plainText(file: File): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    throw new Error(`“${file.name}” is not written in UTF-8. Save it in that encoding and open it again.`)
  }
}

/** The browser turns bytes into base64 off the interface thread. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(new Error(`“${file.name}” could not be read.`))
    reader.readAsDataURL(file)
  })
}
