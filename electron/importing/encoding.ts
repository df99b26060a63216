/** Bytes to text: which encoding a document is really in, and its line ends made one. */
import { decodeWindows1252 } from './windows-1252.ts'

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  /** Set where the document says it is in another encoding than it is; for the import's preview. */
  readonly warning?: string
}

/** Bytes that are no text, or text that would be misread. `offset` counts bytes of the file from 0. */
export class EncodingFault extends Error {
  readonly offset: number
  readonly line: number
  constructor(message: string, offset: number, line: number) {
    super(message)
    this.name = 'EncodingFault'
    this.offset = offset
    this.line = line
  }
}

/** Names that mean Windows-1252 to every browser (WHATWG Encoding Standard: Latin-1 and ASCII are read as it). */
const SINGLE_BYTE = /^(?:windows-1252|cp-?1252|x-cp1252|iso-?8859-1|iso_8859-1|latin-?1|l1|us-ascii|ascii)$/
const UTF_8 = /^utf-?8$/

const META_CHARSET = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{1,40})/i
const XML_ENCODING = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_:.-]{1,40})/i
const HEAD_BYTES = 4096

/** UTF-8 that was read as Windows-1252 and written as UTF-8 again: curly quotation marks, dashes, section signs. */
const TWICE_ENCODED = /â€[œ\u009d™˜“”\u009c]|Ã[\u0080-\u00bf]|Â[§\u00a0]/

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let at = 0; at < offset; at++) if (bytes[at] === 10) line++
  return line
}

function fault(bytes: Uint8Array, offset: number, what: string): never {
  const line = lineAt(bytes, offset)
  throw new EncodingFault(`${what} (byte ${offset}, line ${line})`, offset, line)
}

/** The first byte that is not part of valid UTF-8, or -1. */
function invalidUtf8At(bytes: Uint8Array): number {
  const strict = new TextDecoder('utf-8', { fatal: true })
  const valid = (end: number): boolean => {
    try {
      strict.decode(bytes.subarray(0, end), { stream: true })
      strict.decode()
      return true
    } catch {
      return false
    }
  }
  if (valid(bytes.length)) return -1
  // A prefix may end inside a character; what matters is the first place after which nothing is valid.
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] as number
    const more = lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3
    if (lead >= 0x80 && (lead < 0xc2 || lead > 0xf4)) return at
    if (more > 0) {
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(at, at + more + 1))
      } catch {
        return at
      }
    }
    at += more
  }
  return bytes.length
}

function hasMultiByte(bytes: Uint8Array): boolean {
  for (let at = 1; at < bytes.length; at++)
    if (
      (bytes[at - 1] as number) >= 0xc2 &&
      (bytes[at] as number) >= 0x80 &&
      (bytes[at] as number) <= 0xbf &&
      invalidUtf8At(bytes.subarray(at - 1, at - 1 + sequenceLength(bytes[at - 1] as number))) === -1
    )
      return true
  return false
}

const sequenceLength = (lead: number): number => (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4)

function declaredCharset(bytes: Uint8Array, header: string | undefined): string | undefined {
  if (header) return header.toLowerCase()
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES))
  return (META_CHARSET.exec(head) ?? XML_ENCODING.exec(head))?.[1]?.toLowerCase()
}

function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return undefined
}

function utf16(bytes: Uint8Array, encoding: Encoding): string {
  if (bytes.length % 2 === 1) fault(bytes, bytes.length - 1, 'the text ends inside a character')
  return new TextDecoder(encoding).decode(bytes)
}

function singleByte(bytes: Uint8Array): string {
  const read = decodeWindows1252(bytes)
  return 'text' in read
    ? read.text
    : fault(bytes, read.fault, 'this byte is neither UTF-8 nor Windows-1252, so the encoding is not known')
}

function decode(bytes: Uint8Array, header: string | undefined): DecodedText {
  const mark = byteOrderMark(bytes)
  const rest = mark ? bytes.subarray(mark.length) : bytes
  if (mark && mark.encoding !== 'utf-8') return { text: utf16(rest, mark.encoding), encoding: mark.encoding }
  const declared = declaredCharset(bytes, header)
  if (declared && !UTF_8.test(declared) && !SINGLE_BYTE.test(declared) && !mark)
    fault(bytes, 0, `it says that its encoding is ${declared}; UTF-8 and Windows-1252 can be read`)
  const nul = rest.indexOf(0)
  if (nul >= 0) fault(bytes, nul, 'it holds a zero byte, which no text does')
  const invalid = invalidUtf8At(rest)
  if (invalid === -1) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(rest)
    const misnamed = declared !== undefined && SINGLE_BYTE.test(declared) && text.length !== rest.length
    return misnamed
      ? { text, encoding: 'utf-8', warning: `It says that it is in ${declared}, but it is in UTF-8.` }
      : { text, encoding: 'utf-8' }
  }
  const offset = invalid + (mark?.length ?? 0)
  if (
    invalid > 0 &&
    invalid >= rest.length - 3 &&
    sequenceLength(rest[invalid] as number) > rest.length - invalid
  ) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(rest.subarray(0, invalid))
    if (text.length < invalid || (declared !== undefined && UTF_8.test(declared)))
      return { text, encoding: 'utf-8', warning: 'It ends inside a character.' }
  }
  if (mark) fault(bytes, offset, 'it begins as UTF-8, but this byte is not UTF-8')
  const claimsUtf8 = declared !== undefined && UTF_8.test(declared)
  if (claimsUtf8 && hasMultiByte(rest)) fault(bytes, offset, 'it is in UTF-8, but this byte is not')
  const text = singleByte(rest)
  return claimsUtf8
    ? { text, encoding: 'windows-1252', warning: 'It says that it is in UTF-8, but it is in Windows-1252.' }
    : { text, encoding: 'windows-1252' }
}

/**
 * Decodes a document. A byte order mark decides; otherwise valid UTF-8 is UTF-8 whatever the document says of itself,
 * and Windows-1252 is what remains. Line ends become "\n" and a byte order mark is dropped.
 * @param charset the charset of the HTTP header, where there was one
 * @throws EncodingFault for bytes that are no text, an encoding that is not known, a mixture, and text that was
 *   already misread by whoever saved it (replacement characters, "â€œ"): quoting such a text would misstate it.
 */
export function decodeText(bytes: Uint8Array, charset?: string): DecodedText {
  const read = decode(bytes, charset)
  const text = (read.text.charCodeAt(0) === 0xfeff ? read.text.slice(1) : read.text).replace(/\r\n?/g, '\n')
  const lost = text.indexOf('\ufffd')
  if (lost >= 0) textFault(text, lost, 'characters were already lost when this file was saved (\ufffd)')
  const twice = TWICE_ENCODED.exec(text)
  if (twice) textFault(text, twice.index, `it was encoded twice: “${twice[0]}” stands for one character`)
  return { ...read, text }
}

function textFault(text: string, at: number, what: string): never {
  const line = text.slice(0, at).split('\n').length
  throw new EncodingFault(`${what} (line ${line})`, Buffer.byteLength(text.slice(0, at)), line)
}
