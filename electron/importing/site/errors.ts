/**
 * Why a page could not be got from the legislature's site.
 * - `FORBIDDEN_ADDRESS`: not an address of that site. - `NOT_FOUND`: the site has no such page.
 * - `UNAVAILABLE`: it answered that it cannot serve now, also after waiting. - `STALLED`: it stopped sending.
 * - `TOO_LARGE`: more than a page may have. - `TLS`: its certificate could not be verified; nothing was read.
 * - `NETWORK`: it could not be reached. - `BAD_ANSWER`: an answer that is no page. - `CANCELLED`: the person stopped it.
 */
export type SiteFault =
  | 'FORBIDDEN_ADDRESS'
  | 'NOT_FOUND'
  | 'UNAVAILABLE'
  | 'STALLED'
  | 'TOO_LARGE'
  | 'TLS'
  | 'NETWORK'
  | 'BAD_ANSWER'
  | 'CANCELLED'

/** A page that could not be got: its address and what happened. Pages got before it are kept in the cache. */
export class SiteError extends Error {
  readonly code: SiteFault
  readonly address: string
  readonly what: string
  /** Seconds that the site asked to wait, where it said. */
  readonly retryAfter: number | undefined

  /** For `TLS`, what the check said: "UNABLE_TO_VERIFY_LEAF_SIGNATURE". */
  readonly tlsCode: string | undefined

  constructor(
    code: SiteFault,
    address: string,
    what: string,
    more: { readonly retryAfter?: number; readonly tlsCode?: string } = {},
  ) {
    super(`${address}: ${what}`)
    this.name = 'SiteError'
    this.code = code
    this.address = address
    this.what = what
    this.retryAfter = more.retryAfter
    this.tlsCode = more.tlsCode
  }
}

/** Faults that pass: the same request may succeed a little later. */
export const PASSING: ReadonlySet<SiteFault> = new Set(['UNAVAILABLE', 'STALLED', 'NETWORK'])
