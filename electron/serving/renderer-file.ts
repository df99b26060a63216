/** Answers a request for a file of the built renderer, for either host. */
import { readFile } from 'node:fs/promises'
import { containedPath } from './contained-path.ts'
import { mediaType } from './media-types.ts'
import { makeNonce, withNonce } from './nonce.ts'
import { securityHeaders } from './security-headers.ts'

export interface FileAnswer {
  readonly status: 200 | 404
  readonly headers: Record<string, string>
  readonly body: Uint8Array
}

/** Files under assets/ carry a hash of their content in their names, so they never change. */
const hashedAsset = /^\/assets\/[^/]+-[\w-]{8,}\.\w+$/

/**
 * Reads one file of the renderer; `/` is its page, which gets the response's nonce.
 * @param pathname path of the address, still percent-encoded.
 */
export async function rendererFile(folder: string, pathname: string): Promise<FileAnswer> {
  const nonce = makeNonce()
  const wanted = pathname === '/' ? '/index.html' : pathname
  const file = containedPath(folder, wanted)
  const type = file === null ? undefined : mediaType(file)
  const bytes = file === null || type === undefined ? null : await readOrNull(file)
  if (bytes === null || type === undefined) return notFound(nonce)
  const isPage = wanted === '/index.html'
  return {
    status: 200,
    headers: {
      ...securityHeaders(nonce),
      'content-type': type,
      'cache-control': hashedAsset.test(wanted) ? 'private, max-age=31536000, immutable' : 'no-store',
    },
    body: isPage ? Buffer.from(withNonce(bytes.toString('utf8'), nonce)) : bytes,
  }
}

function notFound(nonce: string): FileAnswer {
  return {
    status: 404,
    headers: {
      ...securityHeaders(nonce),
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    },
    body: Buffer.from('Charter Oak has no page at this address.\n'),
  }
}

async function readOrNull(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch {
    return null
  }
}
