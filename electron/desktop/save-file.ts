/** Lets the person keep a file: they choose where, never the page. */
import { randomBytes } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { BrowserWindow, dialog, type WebContents } from 'electron'
import { z } from 'zod'
import { validate } from '#shared/contract/index.ts'

/** Largest file that the page may hand over, in bytes. */
export const maxFileBytes = 64 * 1024 * 1024

const file = z.strictObject({
  name: z
    .string()
    .min(1)
    .max(150)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is kept out
    .regex(/^[^/\\:*?"<>|\u0000-\u001f]+$/, 'not a file name')
    .regex(/^[^.]/, 'must not begin with a dot'),
  mime: z.string().max(150),
  bytes: z
    .instanceof(Uint8Array)
    .refine((bytes) => bytes.byteLength <= maxFileBytes, 'the file is too large'),
})

/**
 * Asks where to keep the file and writes it there, whole or not at all.
 * @param sent what the page sent, unchecked.
 * @returns false when the person cancelled.
 * @throws AppError INVALID_INPUT for what is no file; the system's error when it cannot be written.
 */
export async function saveFile(sender: WebContents, sent: unknown): Promise<boolean> {
  const { name, bytes } = validate(file, sent)
  const window = BrowserWindow.fromWebContents(sender)
  const options = { defaultPath: name }
  const choice = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  if (choice.canceled || choice.filePath === '') return false
  await writeWhole(choice.filePath, bytes)
  return true
}

/** Writes beside the place first, so that a full disk does not cost the person the file that was there. */
async function writeWhole(place: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(place), `.${path.basename(place)}.${randomBytes(4).toString('hex')}`)
  try {
    await writeFile(beside, bytes, { flag: 'wx' })
    await rename(beside, place)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
