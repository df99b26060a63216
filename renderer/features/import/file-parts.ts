/** A file on its way to the host: in parts that fit a request, each as base64. */
import { maxImportPartBytes } from '#shared/contract/procedures/imports.ts'

/** @returns the parts' offsets in order; one part for an empty file, so that the host hears of it */
export function partsOf(size: number, partBytes = maxImportPartBytes): { offset: number; end: number }[] {
  const count = Math.max(1, Math.ceil(size / partBytes))
  return Array.from({ length: count }, (_, index) => ({
    offset: index * partBytes,
    end: Math.min(size, (index + 1) * partBytes),
  }))
}

/** @throws the reader's fault where the file cannot be read (moved, or no right to it) */
export function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      const address = String(reader.result)
      resolve(address.slice(address.indexOf(',') + 1))
    }
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'))
    reader.readAsDataURL(blob)
  })
}
