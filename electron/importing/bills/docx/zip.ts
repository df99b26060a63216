import { inflateRawSync } from 'node:zlib'
import { DocumentError } from '../errors.ts'

/** A part of a ZIP archive, not yet unpacked. */
export interface ZipPart {
  readonly name: string
  /** Its words unpacked, checked against the limits. */
  readonly read: () => Uint8Array
}

/** What a Word document of the largest act comes nowhere near. */
const MOST_PARTS = 5000
const MOST_BYTES = 64 * 1024 * 1024

/** Signatures and layout: PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8

class Archive {
  private readonly view: DataView
  private readonly bytes: Uint8Array
  private readonly file: string
  private unpacked = 0

  constructor(bytes: Uint8Array, file: string) {
    this.bytes = bytes
    this.file = file
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  parts(): ZipPart[] {
    const end = this.endRecord()
    const count = this.view.getUint16(end + 10, true)
    if (count > MOST_PARTS) this.fault('HOSTILE', 'its list of parts', `it has ${count} parts`)
    let at = this.view.getUint32(end + 16, true)
    const parts: ZipPart[] = []
    for (let i = 0; i < count; i++) {
      if (at + 46 > this.bytes.length || this.view.getUint32(at, true) !== ENTRY)
        this.fault('MALFORMED', 'its list of parts', 'the archive is damaged')
      const nameLength = this.view.getUint16(at + 28, true)
      const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + nameLength))
      const entry = at
      parts.push({ name, read: () => this.unpack(entry, name) })
      at += 46 + nameLength + this.view.getUint16(at + 30, true) + this.view.getUint16(at + 32, true)
    }
    return parts
  }

  /** The end record stands last, before a comment of at most 64 KB. */
  private endRecord(): number {
    for (let at = this.bytes.length - 22; at >= Math.max(0, this.bytes.length - 65_557); at--)
      if (this.view.getUint32(at, true) === END) return at
    return this.fault('TRUNCATED', 'the end', 'the end of the file is missing. Get it again')
  }

  private unpack(entry: number, name: string): Uint8Array {
    const flags = this.view.getUint16(entry + 8, true)
    const method = this.view.getUint16(entry + 10, true)
    const packed = this.view.getUint32(entry + 20, true)
    const local = this.view.getUint32(entry + 42, true)
    if (flags & ENCRYPTED) this.fault('ENCRYPTED', name, 'it opens only with a password')
    if (local + 30 > this.bytes.length || this.view.getUint32(local, true) !== LOCAL)
      this.fault('MALFORMED', name, 'the archive is damaged')
    const start = local + 30 + this.view.getUint16(local + 26, true) + this.view.getUint16(local + 28, true)
    if (start + packed > this.bytes.length) this.fault('TRUNCATED', name, 'the archive breaks off there')
    const data = this.bytes.subarray(start, start + packed)
    if (method !== STORED && method !== DEFLATED)
      this.fault('MALFORMED', name, 'it is packed in a way that Word does not use')
    const words = method === STORED ? data : this.inflate(data, name)
    this.unpacked += words.length
    return words
  }

  /** What an archive says of its sizes may be a lie, so the unpacking itself is limited. */
  private inflate(data: Uint8Array, name: string): Uint8Array {
    const left = MOST_BYTES - this.unpacked
    try {
      return inflateRawSync(data, { maxOutputLength: Math.max(1, left) })
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code === 'ERR_BUFFER_TOO_LARGE')
        this.fault('HOSTILE', name, `it unpacks to more than ${MOST_BYTES / 1024 / 1024} MB`)
      return this.fault('MALFORMED', name, 'its packed data is damaged')
    }
  }

  private fault(code: DocumentError['code'], where: string, what: string): never {
    throw new DocumentError(code, this.file, where, `${what}.`)
  }
}

/**
 * The parts of a ZIP archive. Nothing is unpacked until it is read, and never more than 64 MB in all.
 * @throws DocumentError for an archive that is damaged, encrypted or a bomb
 */
export function zipParts(bytes: Uint8Array, file: string): ZipPart[] {
  try {
    return new Archive(bytes, file).parts()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new DocumentError('MALFORMED', file, 'its list of parts', 'the archive is damaged.')
  }
}
