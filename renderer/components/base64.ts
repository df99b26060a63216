/** Files cross to and from the host in base64. */

/** Bytes that are turned into characters at once: a longer argument list would overflow the stack. */
const sliceBytes = 0x8000

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += sliceBytes)
    text += String.fromCharCode(...bytes.subarray(at, at + sliceBytes))
  return btoa(text)
}

/** Characters decoded at once: a few milliseconds of work. A multiple of four, so that each part stands by itself. */
const part = 400_000

/** Decodes base64 in parts, so that a large file never holds the page up. @throws DOMException for what is not base64 */
export async function bytesOfBase64(base64: string): Promise<Uint8Array> {
  const bytes = new Uint8Array((base64.length / 4) * 3)
  let length = 0
  for (let from = 0; from < base64.length; from += part) {
    const binary = atob(base64.slice(from, from + part))
    for (let at = 0; at < binary.length; at++) bytes[length++] = binary.charCodeAt(at)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return bytes.subarray(0, length)
}
