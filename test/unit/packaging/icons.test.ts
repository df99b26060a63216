import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { packIcns } from '../../../scripts/icons/icns.ts'
import { type IconImage, packIco } from '../../../scripts/icons/ico.ts'
import { root } from './builder.ts'

const folder = path.join(root, 'resources', 'icons')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const images: IconImage[] = sizes.map((size) => ({
  size,
  png: readFileSync(path.join(folder, `${size}x${size}.png`)),
}))
const ofSizes = (wanted: number[]) => images.filter(({ size }) => wanted.includes(size))

/** Width, height and the unpacked rows of a PNG. */
function readPng(bytes: Buffer): { width: number; height: number; rows: Buffer } {
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n')
  const data: Buffer[] = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    rows: inflateSync(Buffer.concat(data)),
  }
}

test.each(images)('the image of $size pixels is that large and shows something', ({ size, png }) => {
  const { width, height, rows } = readPng(Buffer.from(png))
  expect([width, height]).toEqual([size, size])
  expect(new Set(rows).size).toBeGreaterThan(30)
})

describe('containers', () => {
  test('Windows’ icon holds the images from 16 to 256 pixels', () => {
    const ico = readFileSync(path.join(folder, 'icon.ico'))
    expect(ico.equals(packIco(ofSizes([16, 24, 32, 48, 64, 128, 256])))).toBe(true)
    expect(ico.readUInt16LE(2)).toBe(1)
    const found = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
      const at = 6 + 16 * index
      const offset = ico.readUInt32LE(at + 12)
      return readPng(ico.subarray(offset, offset + ico.readUInt32LE(at + 8))).width
    })
    expect(found).toEqual([16, 24, 32, 48, 64, 128, 256])
  })

  test('macOS’ icon holds the images from 16 to 1024 pixels', () => {
    const icns = readFileSync(path.join(folder, 'icon.icns'))
    expect(icns.equals(packIcns(images))).toBe(true)
    expect(icns.toString('latin1', 0, 4)).toBe('icns')
    expect(icns.readUInt32BE(4)).toBe(icns.length)
    const found: number[] = []
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      found.push(readPng(icns.subarray(at + 8, at + icns.readUInt32BE(at + 4))).width)
    }
    expect([...new Set(found)].sort((a, b) => a - b)).toEqual([16, 32, 64, 128, 256, 512, 1024])
  })

  test('an image that is missing is not passed over', () => {
    expect(() => packIcns(ofSizes([16, 32]))).toThrow(/no image of 128 pixels/)
  })
})
