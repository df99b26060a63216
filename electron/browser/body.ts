/** Reads the body of a request up to a limit. */
import type { IncomingMessage } from 'node:http'

/** A sender that goes on sending far beyond the limit is cut off instead of answered. */
const patience = 4

/**
 * @param limit bytes.
 * @returns the body; null when it is larger than the limit (the rest is read and dropped, so that the sender gets
 * the answer).
 * @throws when the connection breaks, or the sender does not stop.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= limit) chunks.push(chunk)
    else chunks.length = 0
    if (length > limit * patience) request.destroy(new Error('The request does not end.'))
  }
  return length > limit ? null : Buffer.concat(chunks)
}
