/** A data set's archive: which of its files are read, one at a time, so that no more than one is unpacked at once. */
import { type ZipPart, zipParts } from '../zip.ts'
import { DataSetError } from './errors.ts'

/** A session of LegiScan has some 15,000 files of 10 KB; one of Open States a single file of some 100 MB. */
const LIMITS = {
  parts: 60_000,
  bytes: 1024 * 1024 * 1024,
  partBytes: 400 * 1024 * 1024,
  ratio: 200,
}

/** Files of an archive, folders left out. @throws DataSetError naming the file in the archive */
export function archiveMembers(bytes: Uint8Array, file: string): ZipPart[] {
  const parts = zipParts(bytes, LIMITS, (code, where, what) => {
    throw new DataSetError(code, file, { member: where }, `${what}.`)
  })
  const declared = parts.reduce((sum, { size }) => sum + size, 0)
  if (declared > LIMITS.bytes)
    throw new DataSetError('HOSTILE', file, {}, 'its files unpack to more than 1,024 MB.')
  return parts.filter(({ name }) => !name.endsWith('/'))
}
