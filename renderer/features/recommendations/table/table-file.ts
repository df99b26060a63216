/** A table as a person picked it, in the form in which it is sent. */
import { AppError, maxTableBytes } from '#shared/contract/index.ts'

export interface TableFile {
  readonly name: string
  readonly base64: string
}

/** Bytes that are turned into characters at once: a longer argument list would overflow the stack. */
const sliceBytes = 0x8000

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += sliceBytes)
    text += String.fromCharCode(...bytes.subarray(at, at + sliceBytes))
  return btoa(text)
}

export function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

/** @throws AppError TOO_LARGE before it is read; INVALID_INPUT for a file that is gone or cannot be read */
export async function readTable(file: File): Promise<TableFile> {
  if (file.size > maxTableBytes)
    throw new AppError(
      'TOO_LARGE',
      `${file.name} has over ${maxTableBytes / 1024 / 1024} MB. Part it into several tables.`,
      { where: file.name },
    )
  try {
    return { name: file.name, base64: toBase64(new Uint8Array(await file.arrayBuffer())) }
  } catch {
    throw new AppError('INVALID_INPUT', `${file.name} could not be read. It may have been moved.`, {
      where: file.name,
    })
  }
}
