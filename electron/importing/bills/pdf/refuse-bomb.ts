/** Refuses a PDF whose packed streams unpack beyond all measure, before anything unpacks them whole. */
import { DocumentError } from '../errors.ts'
import { MOST_OF_ONE, packingsOf, plainNames, unpackedSize } from './unpacked-size.ts'

const MOST_OF_ALL = 1024 * 1024 * 1024

/**
 * Each place that says "stream" is looked at, since one inside a comment or inside other data can hide a real one.
 * Those of a real PDF hardly overlap.
 */
const MOST_LOOKS = 16

/** How far before a stream its dictionary may begin. */
const LONGEST_DICTIONARY = 4096

/** The dictionary before a stream: from the last "obj" on. */
function dictionaryBefore(whole: Buffer, at: number): string {
  const before = whole.subarray(Math.max(0, at - LONGEST_DICTIONARY), at).toString('latin1')
  return plainNames(before.slice(before.lastIndexOf('obj') + 1))
}

/**
 * @param file name for messages
 * @throws DocumentError HOSTILE naming the place, for a stream of more than 64 MB unpacked, more than 1 GB in all, or
 *   data packed twice over
 */
export function refusePdfBomb(bytes: Uint8Array, file: string): void {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  let looked = 0
  let end = 0
  for (let at = whole.indexOf('stream'); at !== -1; at = whole.indexOf('stream', at + 6)) {
    if (whole.subarray(at - 3, at).toString('latin1') === 'end') continue
    const dictionary = dictionaryBefore(whole, at)
    const start = at + 6 + (whole[at + 6] === 13 ? 2 : 1)
    if (end !== -1 && end < start) end = whole.indexOf('endstream', start)
    const data = whole.subarray(start, end === -1 ? undefined : end)
    looked += data.length
    const size = unpackedSize(data, dictionary)
    total += size === 'too large' ? MOST_OF_ONE : size
    const what =
      packingsOf(dictionary) > 1
        ? 'its data is packed twice over, which no writer of PDF does'
        : size === 'too large'
          ? `a part of it unpacks to more than ${MOST_OF_ONE / 1024 / 1024} MB`
          : total > MOST_OF_ALL
            ? 'its parts unpack to more than 1 GB'
            : looked > MOST_LOOKS * whole.length
              ? 'its parts stand one inside another'
              : null
    if (what !== null) throw new DocumentError('HOSTILE', file, `byte ${at}`, `${what}.`)
  }
}
