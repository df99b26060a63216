import { AppError } from '#shared/contract/errors.ts'
import type { FileText, ParsedInput } from '#shared/contract/index.ts'
import { DocumentError } from '../importing/bills/index.ts'
import { EncodingFault } from '../importing/encoding.ts'
import { readTextFile } from '../importing/plain-texts/index.ts'

const accepted = 'Plain text, web pages (HTML), Word documents (DOCX) and PDF can be read.'

function refused(message: string, where: string, detail?: string): AppError {
  return new AppError('INVALID_INPUT', message, { where, ...(detail === undefined ? {} : { detail }) })
}

/** `Buffer` reads what it can and drops the rest, so what it read must give the same letters again. */
function decodeBase64(name: string, base64: string): Buffer {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.toString('base64') !== base64)
    throw refused(
      `The bytes of ${name} did not arrive whole: they are not base64. Open the file again.`,
      'base64',
    )
  return bytes
}

function asAppError(error: unknown, name: string): unknown {
  if (error instanceof DocumentError) {
    const message = error.code === 'WRONG_KIND' ? `${error.message} ${accepted}` : error.message
    return refused(message, `${error.file}: ${error.where}`)
  }
  if (error instanceof EncodingFault)
    return refused(
      `${name} cannot be read, at line ${error.line}: ${error.message}.`,
      `${name}: line ${error.line}`,
    )
  // Elements inside elements beyond what the reader can follow.
  if (error instanceof RangeError)
    return refused(
      `${name} cannot be read: it is nested more deeply than any document.`,
      `${name}: its structure`,
      error.message,
    )
  return error
}

/**
 * Reads the words of a file that a person opened in Compare. Nothing is kept.
 * @throws AppError INVALID_INPUT naming the file and the place
 */
export async function readFileText({ name, base64 }: ParsedInput<'compare.readFile'>): Promise<FileText> {
  const bytes = decodeBase64(name, base64)
  try {
    const { kind, text, withMarks, readings, notes } = await readTextFile(bytes, name)
    return {
      name,
      kind,
      text,
      notes: [...notes],
      ...(withMarks === null
        ? { marks: 'none' as const }
        : { marks: 'present' as const, textWithMarks: withMarks }),
      ...(readings === null
        ? {}
        : { readings: { old: readings.old, new: readings.new, notes: [...readings.notes] } }),
    }
  } catch (error) {
    throw asAppError(error, name)
  }
}
