/** Windows' icon container: a directory of images, each a whole PNG (read so since Windows Vista). */

export interface IconImage {
  /** Width and height in pixels. */
  readonly size: number
  readonly png: Uint8Array
}

const headerBytes = 6
const entryBytes = 16

/** @param images of at most 256 pixels each. */
export function packIco(images: readonly IconImage[]): Buffer {
  const directory = Buffer.alloc(headerBytes + entryBytes * images.length)
  directory.writeUInt16LE(1, 2)
  directory.writeUInt16LE(images.length, 4)
  let offset = directory.length
  images.forEach(({ size, png }, index) => {
    const at = headerBytes + entryBytes * index
    // A side of 256 pixels is written as 0.
    directory.writeUInt8(size % 256, at)
    directory.writeUInt8(size % 256, at + 1)
    directory.writeUInt16LE(1, at + 4)
    directory.writeUInt16LE(32, at + 6)
    directory.writeUInt32LE(png.byteLength, at + 8)
    directory.writeUInt32LE(offset, at + 12)
    offset += png.byteLength
  })
  return Buffer.concat([directory, ...images.map(({ png }) => png)])
}
