/** A WOFF font as the plain font inside it (WOFF File Format 1.0): the library would inflate its tables glyph by glyph. */
import { inflateSync } from 'node:zlib'

const WOFF = 0x774f4646
const headerBytes = 44
const entryBytes = 20

const padded = (length: number) => (length + 3) & ~3

/** @returns the font itself; what is no WOFF file is given as it is */
export function unpackWoff(file: Buffer): Buffer {
  if (file.readUInt32BE(0) !== WOFF) return file
  const count = file.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = headerBytes + at * entryBytes
    const offset = file.readUInt32BE(entry + 4)
    const packed = file.subarray(offset, offset + file.readUInt32BE(entry + 8))
    const length = file.readUInt32BE(entry + 12)
    // A table that would not get smaller is kept as it is.
    const data = packed.length < length ? inflateSync(packed) : packed
    return { tag: file.readUInt32BE(entry), checksum: file.readUInt32BE(entry + 16), data }
  })
  const start = 12 + count * 16
  const font = Buffer.alloc(tables.reduce((sum, { data }) => sum + padded(data.length), start))
  const power = 2 ** Math.floor(Math.log2(count))
  font.writeUInt32BE(file.readUInt32BE(4), 0)
  font.writeUInt16BE(count, 4)
  font.writeUInt16BE(power * 16, 6)
  font.writeUInt16BE(Math.log2(power), 8)
  font.writeUInt16BE((count - power) * 16, 10)
  let offset = start
  for (const [at, { tag, checksum, data }] of tables.entries()) {
    const record = 12 + at * 16
    font.writeUInt32BE(tag, record)
    font.writeUInt32BE(checksum, record + 4)
    font.writeUInt32BE(offset, record + 8)
    font.writeUInt32BE(data.length, record + 12)
    data.copy(font, offset)
    offset += padded(data.length)
  }
  return font
}
