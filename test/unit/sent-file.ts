/** A file as a procedure takes it: its name, and its bytes in base64. */
export function sentFile(name: string, content: string | Uint8Array): { name: string; base64: string } {
  return { name, base64: Buffer.from(content as string).toString('base64') }
}
