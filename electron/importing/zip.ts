/** ZIP archives, read without trusting what they say of themselves: nothing is unpacked until it is asked for. */
import { crc32, inflateRawSync } from 'node:zlib'

export interface ZipLimits {
  readonly parts: number
  /** Of all parts together, unpacked. */
  readonly bytes: number
  /** Of one part, unpacked; `bytes` where absent. */
  readonly partBytes?: number
  /** How many times larger a part of more than 1 MB may be unpacked than packed. */
  readonly ratio?: number
}

export type ZipFault = 'ENCRYPTED' | 'HOSTILE' | 'MALFORMED' | 'TRUNCATED'

/** Must throw. @param where the part, or a place in the archive; @param what without its full stop */
export type ZipRefusal = (code: ZipFault, where: string, what: string) => never

/** A part of an archive, not yet unpacked. */
export interface ZipPart {
  readonly name: string
  /** Packed and unpacked size as the archive says; checked when it is read. */
  readonly packed: number
  readonly size: number
  /** Its bytes unpacked, checked against the limits and its checksum. */
  readonly read: () => Uint8Array
}

/** Signatures and layout: PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8
/** A size that stands elsewhere, in an archive of the 64-bit kind. */
const ELSEWHERE = 0xffffffff
const LIST = 'its list of parts'

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1024 / 1024)} MB`

/** A name that would leave the folder it is unpacked to, were it unpacked to one. */
function isStray(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|\0/.test(name) || name.split(/[/\\]/).includes('..')
}

class Archive {
  private readonly view: DataView
  private readonly bytes: Uint8Array
  private readonly limits: ZipLimits
  private readonly refuse: ZipRefusal
  private unpacked = 0

  constructor(bytes: Uint8Array, limits: ZipLimits, refuse: ZipRefusal) {
    this.bytes = bytes
    this.limits = limits
    this.refuse = refuse
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  parts(): ZipPart[] {
    const end = this.endRecord()
    const count = this.view.getUint16(end + 10, true)
    if (count > this.limits.parts || count === 0xffff) this.refuse('HOSTILE', LIST, `it has ${count} parts`)
    let at = this.view.getUint32(end + 16, true)
    const parts: ZipPart[] = []
    const names = new Set<string>()
    for (let i = 0; i < count; i++) {
      if (at + 46 > this.bytes.length || this.view.getUint32(at, true) !== ENTRY)
        this.refuse('MALFORMED', LIST, 'the archive is damaged')
      const part = this.part(at)
      if (names.has(part.name)) this.refuse('HOSTILE', part.name, 'the archive holds two parts of this name')
      names.add(part.name)
      parts.push(part)
      const lengths = [28, 30, 32].map((place) => this.view.getUint16(at + place, true))
      at += lengths.reduce((sum, length) => sum + length, 46)
    }
    return parts
  }

  /** The end record stands last, before a comment of at most 64 KB. */
  private endRecord(): number {
    for (let at = this.bytes.length - 22; at >= Math.max(0, this.bytes.length - 65_557); at--)
      if (this.view.getUint32(at, true) === END) return at
    return this.refuse('TRUNCATED', 'the end', 'the end of the file is missing. Get it again')
  }

  private part(entry: number): ZipPart {
    const nameLength = this.view.getUint16(entry + 28, true)
    const name = new TextDecoder().decode(this.bytes.subarray(entry + 46, entry + 46 + nameLength))
    const packed = this.view.getUint32(entry + 20, true)
    const size = this.view.getUint32(entry + 24, true)
    if (isStray(name)) this.refuse('HOSTILE', name, 'its name leads out of the archive')
    if (packed === ELSEWHERE || size === ELSEWHERE)
      this.refuse('HOSTILE', name, 'the archive is of the kind for files of more than 4 GB')
    return { name, packed, size, read: () => this.unpack(entry, name, packed, size) }
  }

  private unpack(entry: number, name: string, packed: number, size: number): Uint8Array {
    const flags = this.view.getUint16(entry + 8, true)
    const method = this.view.getUint16(entry + 10, true)
    const local = this.view.getUint32(entry + 42, true)
    if (flags & ENCRYPTED) this.refuse('ENCRYPTED', name, 'it opens only with a password')
    if (local + 30 > this.bytes.length || this.view.getUint32(local, true) !== LOCAL)
      this.refuse('MALFORMED', name, 'the archive is damaged')
    const start = local + 30 + this.view.getUint16(local + 26, true) + this.view.getUint16(local + 28, true)
    if (start + packed > this.bytes.length) this.refuse('TRUNCATED', name, 'the archive breaks off there')
    if (method !== STORED && method !== DEFLATED)
      this.refuse('MALFORMED', name, 'it is packed in a way that is not read here')
    const data = this.bytes.subarray(start, start + packed)
    const most = this.mostOf(name, packed)
    if (size > most.bytes) this.refuse('HOSTILE', name, most.what)
    const words = method === STORED ? data : this.inflate(data, name, most)
    this.unpacked += words.length
    if (words.length !== size || crc32(words) !== this.view.getUint32(entry + 16, true))
      this.refuse('MALFORMED', name, 'its data does not match its checksum: the archive is damaged')
    return words
  }

  /** How much a part may unpack to, and what to say of more. */
  private mostOf(name: string, packed: number): { bytes: number; what: string } {
    const { bytes, partBytes, ratio } = this.limits
    const most = [
      { bytes: bytes - this.unpacked, what: `with it the archive unpacks to more than ${megabytes(bytes)}` },
      ...(partBytes === undefined
        ? []
        : [{ bytes: partBytes, what: `it unpacks to more than ${megabytes(partBytes)}` }]),
      ...(ratio === undefined
        ? []
        : [
            {
              bytes: Math.max(1024 * 1024, packed * ratio),
              what: `it unpacks to more than ${ratio} times its size`,
            },
          ]),
    ].toSorted((a, b) => a.bytes - b.bytes)[0]
    return most ?? this.refuse('HOSTILE', name, 'it has no limits')
  }

  /** What an archive says of its sizes may be a lie, so the unpacking itself is limited. */
  private inflate(data: Uint8Array, name: string, most: { bytes: number; what: string }): Uint8Array {
    try {
      return inflateRawSync(data, { maxOutputLength: Math.max(1, most.bytes) })
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code === 'ERR_BUFFER_TOO_LARGE') this.refuse('HOSTILE', name, most.what)
      return this.refuse('MALFORMED', name, 'its packed data is damaged')
    }
  }
}

/**
 * The parts of a ZIP archive, in its own order, folders among them.
 * @param refuse called with what is wrong: damage, encryption, names that lead out of it, a bomb
 */
export function zipParts(bytes: Uint8Array, limits: ZipLimits, refuse: ZipRefusal): ZipPart[] {
  try {
    return new Archive(bytes, limits, refuse).parts()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return refuse('MALFORMED', LIST, 'the archive is damaged')
  }
}
