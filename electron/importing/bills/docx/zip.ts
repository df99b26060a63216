import { zipParts as partsOf, type ZipPart } from '../../zip.ts'
import { DocumentError } from '../errors.ts'

export type { ZipPart } from '../../zip.ts'

/** What a Word document of the largest act comes nowhere near. */
const LIMITS = { parts: 5000, bytes: 64 * 1024 * 1024 }

/**
 * The parts of a Word document's archive. Nothing is unpacked until it is read, and never more than 64 MB in all.
 * @throws DocumentError for an archive that is damaged, encrypted or a bomb
 */
export function zipParts(bytes: Uint8Array, file: string): ZipPart[] {
  return partsOf(bytes, LIMITS, (code, where, what) => {
    throw new DocumentError(code, file, where, `${what}.`)
  })
}
