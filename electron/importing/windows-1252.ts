/**
 * What bytes 80 to 9F mean in Windows-1252; undefined for the five that mean nothing. Written out by hand because
 * `TextDecoder('windows-1252')` of some Node releases (20.20.2 for one) reads them as Latin-1 control characters, so
 * that a statute's curly quotation marks are lost.
 */
const HIGH: readonly (string | undefined)[] = [
  ...['€', undefined, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', undefined, 'Ž', undefined],
  ...[undefined, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', undefined, 'ž', 'Ÿ'],
]

const CHUNK = 0x8000

/**
 * @returns the text, or the offset of the first byte that Windows-1252 gives no meaning
 */
export function decodeWindows1252(bytes: Uint8Array): { text: string } | { fault: number } {
  const units = new Uint16Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte < 0x80 || byte > 0x9f) units[at] = byte
    else {
      const character = HIGH[byte - 0x80]
      if (character === undefined) return { fault: at }
      units[at] = character.charCodeAt(0)
    }
  }
  const parts: string[] = []
  for (let at = 0; at < units.length; at += CHUNK)
    parts.push(String.fromCharCode(...units.subarray(at, at + CHUNK)))
  return { text: parts.join('') }
}
