/** macOS' icon container: blocks of a four-letter type, a length and a whole PNG. */
import type { IconImage } from './ico.ts'

/** Block types that hold a PNG, with the size that each stands for (the second of a size is its Retina form). */
const types: readonly (readonly [type: string, size: number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
]

/** @throws when an image of a size that the container needs is missing. */
export function packIcns(images: readonly IconImage[]): Buffer {
  const blocks = types.map(([type, size]) => {
    const image = images.find((candidate) => candidate.size === size)
    if (image === undefined) throw new Error(`There is no image of ${size} pixels for the block ${type}.`)
    return block(type, image.png)
  })
  return block('icns', Buffer.concat(blocks))
}

function block(type: string, content: Uint8Array): Buffer {
  const header = Buffer.alloc(8)
  header.write(type, 'ascii')
  header.writeUInt32BE(header.length + content.byteLength, 4)
  return Buffer.concat([header, content])
}
