/** Refuses a PDF whose packed streams unpack beyond all measure, before anything unpacks them whole. */
import { constants, inflateSync } from 'node:zlib'
import { DocumentError } from '../bills/index.ts'

/** A page of dense law text has some 20 KB of drawing; a scanned page in full colour some 25 MB. */
const MOST_OF_ONE = 64 * 1024 * 1024
const MOST_OF_ALL = 1024 * 1024 * 1024

/** How far before a stream its dictionary may begin. */
const LONGEST_DICTIONARY = 4096

/** The filter and its short name (ISO 32000-1, 7.4.4 and table 94). */
const FLATE = /\/(?:FlateDecode|Fl)\b/g

/** Unpacked size of a stream; what is broken off or no Flate data at all counts as far as it goes. */
function unpackedSize(packed: Buffer): number | 'too large' {
  try {
    return inflateSync(packed, { maxOutputLength: MOST_OF_ONE, finishFlush: constants.Z_SYNC_FLUSH }).length
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      ? 'too large'
      : 0
  }
}

/**
 * @param file name for messages
 * @throws DocumentError HOSTILE naming the place, for a stream of more than 64 MB unpacked, more than 1 GB in all, or
 *   data packed twice over
 */
export function refusePdfBomb(bytes: Uint8Array, file: string): void {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  for (let at = whole.indexOf('stream'); at !== -1; at = whole.indexOf('stream', at + 6)) {
    if (whole.subarray(at - 3, at).toString('latin1') === 'end') continue
    const before = whole.subarray(Math.max(0, at - LONGEST_DICTIONARY), at).toString('latin1')
    const filters = before.slice(before.lastIndexOf('obj') + 1).match(FLATE)?.length ?? 0
    if (filters === 0) continue
    const start = at + 6 + (whole[at + 6] === 13 ? 2 : 1)
    const end = whole.indexOf('endstream', start)
    const size = unpackedSize(whole.subarray(start, end === -1 ? undefined : end))
    total += size === 'too large' ? MOST_OF_ONE : size
    const what =
      filters > 1
        ? 'its data is packed twice over, which no writer of PDF does'
        : size === 'too large'
          ? `a part of it unpacks to more than ${MOST_OF_ONE / 1024 / 1024} MB`
          : total > MOST_OF_ALL
            ? 'its parts unpack to more than 1 GB'
            : null
    if (what !== null) throw new DocumentError('HOSTILE', file, `byte ${at}`, `${what}.`)
  }
}
