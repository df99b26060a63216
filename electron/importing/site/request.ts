import http from 'node:http'
import https from 'node:https'
import { checkAddress } from './address.ts'
import { SiteError } from './errors.ts'

export interface RequestLimits {
  /** The largest answer, in bytes. */
  readonly maxBytes: number
  /** How long the site may send nothing, in milliseconds. */
  readonly stallMs: number
}

export interface RequestOptions extends RequestLimits {
  readonly base: string
  readonly signal?: AbortSignal
  /** Certificates (PEM) to trust and to build chains with, in place of Node's own list. */
  readonly ca?: readonly string[]
}

export interface Answer {
  /** The address that answered, after redirects. */
  readonly address: string
  readonly bytes: Uint8Array
  /** Charset of the Content-Type header, lower case, where it names one. */
  readonly charset: string | undefined
}

const MOST_REDIRECTS = 5
const AGENT = 'CharterOak/0.1 (statute tracker; one request at a time)'
const TLS_CODES = /CERT|TLS|SSL|UNABLE_TO_|SELF_SIGNED|ERR_TLS/

type Reply = { redirect: string } | Answer

function networkError(address: string, error: NodeJS.ErrnoException): SiteError {
  const code = error.code ?? ''
  if (TLS_CODES.test(code))
    return new SiteError(
      'TLS',
      address,
      `the site’s certificate could not be verified (${code}); nothing was read.`,
      { tlsCode: code },
    )
  return new SiteError('NETWORK', address, `the site could not be reached (${code || error.message}).`)
}

function faultOfStatus(address: string, response: http.IncomingMessage): SiteError | undefined {
  const status = response.statusCode ?? 0
  if (status === 200) return undefined
  if (status === 404 || status === 410)
    return new SiteError('NOT_FOUND', address, 'the site has no such page.')
  if (status === 429 || status >= 500) {
    const wait = Number(response.headers['retry-after'])
    const more = response.headers['retry-after'] !== undefined && wait >= 0 ? { retryAfter: wait } : {}
    return new SiteError('UNAVAILABLE', address, `the site cannot serve it now (status ${status}).`, more)
  }
  return new SiteError('BAD_ANSWER', address, `the site answered with status ${status}.`)
}

function requestOnce(url: URL, options: RequestOptions): Promise<Reply> {
  const address = url.href
  const { maxBytes, stallMs, signal } = options
  return new Promise((resolve, reject) => {
    const tooLarge = () =>
      new SiteError('TOO_LARGE', address, `it has more than ${Math.round(maxBytes / 1024 / 1024)} MB.`)
    const get = url.protocol === 'https:' ? https.get : http.get
    const request = get(
      url,
      {
        headers: { 'user-agent': AGENT, accept: 'text/html', 'accept-encoding': 'identity' },
        ...(signal && { signal }),
        ...(options.ca && { ca: [...options.ca] }),
      },
      (response) => {
        const { location, 'content-type': type = '', 'content-encoding': coding } = response.headers
        const status = response.statusCode ?? 0
        const stop = (error: SiteError): void => {
          request.destroy()
          reject(error)
        }
        if (status >= 300 && status < 400 && location) {
          response.resume()
          resolve({ redirect: new URL(location, url).href })
          return
        }
        const fault = faultOfStatus(address, response)
        if (fault) return stop(fault)
        if (coding && coding !== 'identity')
          return stop(
            new SiteError(
              'BAD_ANSWER',
              address,
              `the answer is compressed (${coding}), which was not asked for.`,
            ),
          )
        if (Number(response.headers['content-length']) > maxBytes) return stop(tooLarge())
        const chunks: Buffer[] = []
        let size = 0
        response.on('data', (chunk: Buffer) => {
          size += chunk.length
          if (size > maxBytes) stop(tooLarge())
          else chunks.push(chunk)
        })
        response.on('end', () => {
          if (!response.complete)
            return reject(new SiteError('NETWORK', address, 'the connection broke off.'))
          const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1]?.toLowerCase()
          resolve({ address, bytes: Buffer.concat(chunks), charset })
        })
        response.on('error', (error) => reject(networkError(address, error)))
      },
    )
    request.setTimeout(stallMs, () =>
      request.destroy(
        new SiteError(
          'STALLED',
          address,
          `the site sent nothing for ${Math.round(stallMs / 100) / 10} seconds.`,
        ),
      ),
    )
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (signal?.aborted) reject(new SiteError('CANCELLED', address, 'it was cancelled.'))
      else reject(error instanceof SiteError ? error : networkError(address, error))
    })
  })
}

/**
 * Gets one page, following redirects within the site only. TLS is always verified.
 * @throws SiteError
 */
export async function requestPage(address: string, options: RequestOptions): Promise<Answer> {
  let next = address
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const url = checkAddress(next, options.base)
    if (options.signal?.aborted) throw new SiteError('CANCELLED', next, 'it was cancelled.')
    const reply = await requestOnce(url, options)
    if (!('redirect' in reply)) return reply
    next = reply.redirect
  }
  throw new SiteError('BAD_ANSWER', address, 'the site redirects without end.')
}
