import { describe, expect, test } from 'vitest'
import { decodeText, EncodingFault } from '../../../electron/importing/encoding.ts'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  )

describe('decoding', () => {
  test('valid UTF-8 is UTF-8, its byte order mark dropped', () => {
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], '“oak” §'))).toEqual({ text: '“oak” §', encoding: 'utf-8' })
  })

  test('every defined byte of Windows-1252 from 80 to 9F, which some Node releases read as controls', () => {
    const high = Array.from({ length: 32 }, (_, i) => 0x80 + i).filter(
      (byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte),
    )
    const read = decodeText(Uint8Array.from([...high, 0x20, 0xa7, 0xe9]))
    expect(read).toEqual({ text: '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ §é', encoding: 'windows-1252' })
  })

  test('a false declaration is corrected and told', () => {
    const claimsUtf8 = decodeText(bytes('<meta charset="utf-8">', [0x93], 'oak', [0x94]))
    expect(claimsUtf8).toMatchObject({ encoding: 'windows-1252' })
    expect(claimsUtf8.text).toContain('“oak”')
    expect(claimsUtf8.warning).toContain('UTF-8')
    const claims1252 = decodeText(bytes('<meta charset="windows-1252">“oak”'))
    expect(claims1252.text).toContain('“oak”')
    expect(claims1252.warning).toContain('windows-1252')
  })

  test('the charset of the HTTP header comes before the page’s own', () => {
    expect(() => decodeText(bytes('<meta charset="utf-8">oak'), 'koi8-r')).toThrow(/koi8-r/)
    expect(decodeText(bytes('<meta charset="koi8-r">oak'), 'utf-8').text).toContain('oak')
  })

  test('UTF-16 by its byte order mark', () => {
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x1c, 0x20, 0x41, 0x00])).text).toBe('“A')
    expect(decodeText(Uint8Array.from([0xfe, 0xff, 0x20, 0x1c, 0x00, 0x41])).text).toBe('“A')
  })

  test('CR LF and lone CR become LF', () => {
    expect(decodeText(bytes('a\r\nb\rc\n')).text).toBe('a\nb\nc\n')
  })

  test('a fault names byte and line', () => {
    try {
      decodeText(bytes('one\ntwo ', [0x81]))
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(EncodingFault)
      expect(error).toMatchObject({ offset: 8, line: 2 })
    }
  })
})
