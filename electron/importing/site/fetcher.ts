import { setTimeout as wait } from 'node:timers/promises'
import tls from 'node:tls'
import { PAGE_LIMIT_BYTES, PageError } from '../statutes/errors.ts'
import { OFFICIAL_SITE } from './address.ts'
import { type PageCache, type StoredPage, sha256 } from './cache.ts'
import { PASSING, SiteError } from './errors.ts'
import { MISSING_INTERMEDIATE, missingIntermediate } from './missing-intermediate.ts'
import { type Answer, type RequestOptions, requestPage } from './request.ts'

export interface FetcherOptions {
  /** Where the site is; only tests set another, on this machine. */
  readonly base?: string
  readonly cache?: PageCache
  /** How old a page in the cache may be, in milliseconds; a day unless given. */
  readonly maxAgeMs?: number
  /** Pause between two requests, in milliseconds: the site is public property and serves others too. */
  readonly pauseMs?: number
  /** First wait before trying again, in milliseconds; doubled each time. */
  readonly retryMs?: number
  /** How often a request is tried again after a fault that passes. */
  readonly retries?: number
  readonly stallMs?: number
  readonly maxBytes?: number
  readonly signal?: AbortSignal
  /** Told before each wait for another try. `attempt` is the try that follows, of `attempts` in all. */
  readonly onRetry?: (retry: Retry) => void
  /** Trusted roots (PEM) in place of Node's own list. */
  readonly ca?: readonly string[]
  /** Which hosts may be asked for an intermediate certificate that the site leaves out; public authorities unless given. */
  readonly mayAskForCertificate?: (host: string) => boolean
}

/** A request that failed with a fault that may pass, and is asked again. */
export interface Retry {
  readonly address: string
  readonly attempt: number
  readonly attempts: number
  /** What went wrong, in a sentence: "the site sent nothing for 30 seconds." */
  readonly what: string
}

const DAY_MS = 24 * 60 * 60 * 1000
const LONGEST_WAIT_MS = 60_000

export interface FetchedPage extends StoredPage {
  readonly fromCache: boolean
}

/** Gets pages one at a time, politely, from the cache where it can. One object for one run. */
export class Fetcher {
  readonly base: string
  private readonly options: FetcherOptions
  private lastRequest = 0
  /** The certificate that the site leaves out, once it was got. */
  private intermediate: string | undefined

  constructor(options: FetcherOptions = {}) {
    this.options = options
    this.base = options.base ?? OFFICIAL_SITE
  }

  /** @throws SiteError CANCELLED */
  private async pause(ms: number, address: string): Promise<void> {
    const { signal } = this.options
    try {
      if (ms > 0) await wait(ms, undefined, signal ? { signal } : {})
    } catch {
      throw new SiteError('CANCELLED', address, 'it was cancelled.')
    }
  }

  private get roots(): readonly string[] {
    return this.options.ca ?? tls.rootCertificates
  }

  private get request(): RequestOptions {
    const { stallMs = 30_000, maxBytes = PAGE_LIMIT_BYTES, signal, ca } = this.options
    const trusted = this.intermediate ? [...this.roots, this.intermediate] : ca
    return { base: this.base, stallMs, maxBytes, ...(signal && { signal }), ...(trusted && { ca: trusted }) }
  }

  /** The site is known to leave out its intermediate certificate; the gap is closed once, and checked. */
  private async ask(address: string): Promise<Answer> {
    try {
      return await requestPage(address, this.request)
    } catch (error) {
      const gap = error instanceof SiteError && MISSING_INTERMEDIATE.has(error.tlsCode ?? '')
      if (!gap || this.intermediate) throw error
      this.intermediate = await missingIntermediate(
        new URL(error.address),
        this.roots,
        this.options.mayAskForCertificate,
      )
      return requestPage(address, this.request)
    }
  }

  private async getOnce(address: string, check: (page: StoredPage) => void): Promise<StoredPage> {
    const { pauseMs = 1000 } = this.options
    await this.pause(this.lastRequest + pauseMs - Date.now(), address)
    this.lastRequest = Date.now()
    const { bytes, charset } = await this.ask(address)
    this.lastRequest = Date.now()
    const page = { address, bytes, charset, retrieved: new Date().toISOString(), sha256: sha256(bytes) }
    check(page)
    return page
  }

  /**
   * Gets a page: from the cache where it is young enough, else from the site, trying again where the fault may pass
   * (the site is busy, stalls, breaks off).
   * @param check reads the page and throws what is wrong with it; only a page that passes is kept
   * @throws SiteError, or what `check` throws
   */
  async get(address: string, check: (page: StoredPage) => void): Promise<FetchedPage> {
    const { cache, maxAgeMs = DAY_MS, retries = 4, retryMs = 2000, signal } = this.options
    if (signal?.aborted) throw new SiteError('CANCELLED', address, 'it was cancelled.')
    const kept = await cache?.read(address, maxAgeMs, Date.now())
    if (kept) {
      check(kept)
      return { ...kept, fromCache: true }
    }
    for (let tried = 0; ; tried++) {
      try {
        const page = await this.getOnce(address, check)
        await cache?.write(page)
        return { ...page, fromCache: false }
      } catch (error) {
        const passing =
          error instanceof SiteError
            ? PASSING.has(error.code)
            : error instanceof PageError && error.code === 'TRUNCATED'
        if (!passing || tried >= retries) throw error
        const asked =
          error instanceof SiteError && error.retryAfter !== undefined ? error.retryAfter * 1000 : 0
        const what = error instanceof SiteError || error instanceof PageError ? error.what : ''
        this.options.onRetry?.({ address, attempt: tried + 2, attempts: retries + 1, what })
        await this.pause(Math.min(LONGEST_WAIT_MS, Math.max(asked, retryMs * 2 ** tried)), address)
      }
    }
  }
}
