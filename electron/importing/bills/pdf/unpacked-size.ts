/** How large a PDF's packed data becomes, told from the data itself, whatever its dictionary says. */
import { constants, inflateSync } from 'node:zlib'

/** A page of dense law text has some 20 KB of drawing; a scanned page in full colour some 25 MB. */
export const MOST_OF_ONE = 64 * 1024 * 1024

/** Data of a stream after one filter, cut at the limit. */
interface Unpacked {
  readonly data: Buffer
  readonly isTooLarge: boolean
}

/** Zlib's first two bytes (RFC 1950): method 8, a window of at most 32 KB, and a check on both. */
const isZlib = (data: Buffer): boolean =>
  data.length > 2 && ((data[0] ?? 0) & 0x8f) === 8 && data.readUInt16BE(0) % 31 === 0

function inflated(data: Buffer): Unpacked {
  try {
    const options = { maxOutputLength: MOST_OF_ONE, finishFlush: constants.Z_SYNC_FLUSH }
    return { data: inflateSync(data, options), isTooLarge: false }
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return { data: Buffer.alloc(0), isTooLarge }
  }
}

/** Hexadecimal digits, ended by ">" (ISO 32000-1, 7.4.2). */
const HEX = /^[0-9A-Fa-f\s]+(?:>|$)/
/** Five characters for four bytes, ended by "~>" (7.4.3). */
const ASCII85 = /^[!-uz\s]+(?:~>|$)/

function fromAscii85(text: string): Buffer {
  const bytes: number[] = []
  let group: number[] = []
  const flush = (): void => {
    const missing = 5 - group.length
    const value = [...group, ...Array<number>(missing).fill(84)].reduce((sum, digit) => sum * 85 + digit, 0)
    for (let i = 0; i < 4 - missing; i++) bytes.push(Math.floor(value / 256 ** (3 - i)) % 256)
    group = []
  }
  for (const letter of text) {
    if (letter === '~') break
    if (letter === 'z' && group.length === 0) bytes.push(0, 0, 0, 0)
    else if (letter >= '!' && letter <= 'u') group.push(letter.charCodeAt(0) - 33)
    if (group.length === 5) flush()
  }
  if (group.length > 1) flush()
  return Buffer.from(bytes)
}

/** The dictionary names such a filter, or names it elsewhere in the file. */
const MAY_BE_ASCII = /\/(?:ASCII|AHx|A85)|\/Filter\s*\[?\s*\d+\s+\d+\s+R/

/** Packed data that was written as text. */
function withoutAscii(data: Buffer, dictionary: string): Buffer {
  if (!MAY_BE_ASCII.test(dictionary)) return data
  const start = data.subarray(0, 200).toString('latin1')
  if (HEX.test(start)) return Buffer.from(data.toString('latin1').replace(/\s+|>[\s\S]*$/g, ''), 'hex')
  return ASCII85.test(start) ? fromAscii85(data.toString('latin1')) : data
}

/** The size after run-length packing (7.4.5) or LZW (7.4.4) is bounded by what their codes can stand for. */
const RUN_LENGTH_RATIO = 64
const LZW_RATIO = 2400

/** How the dictionary names a filter, with `#61` for "a" undone (7.3.5). */
export const plainNames = (dictionary: string): string =>
  dictionary.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )

/** Filters that make data smaller; those that only write it as text, and pictures' own, are no packing. */
const PACKING = /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z0-9])/g

/** How many packings the dictionary of a stream names. */
export const packingsOf = (dictionary: string): number => dictionary.match(PACKING)?.length ?? 0

/**
 * The unpacked size of a stream in bytes; data packed again inside counts with its own size. What is broken off or not
 * packed counts as far as it goes.
 * @param dictionary the stream's, names made plain
 */
export function unpackedSize(data: Buffer, dictionary: string): number | 'too large' {
  if (/\/(?:LZWDecode|LZW)(?![A-Za-z0-9])/.test(dictionary)) return bounded(data.length * LZW_RATIO)
  if (/\/(?:RunLengthDecode|RL)(?![A-Za-z0-9])/.test(dictionary))
    return bounded(data.length * RUN_LENGTH_RATIO)
  let now = withoutAscii(data, dictionary)
  let largest = 0
  for (let depth = 0; depth < 4 && isZlib(now); depth++) {
    const { data: next, isTooLarge } = inflated(now)
    if (isTooLarge) return 'too large'
    largest = Math.max(largest, next.length)
    now = next
  }
  return largest
}

const bounded = (size: number): number | 'too large' => (size > MOST_OF_ONE ? 'too large' : size)
