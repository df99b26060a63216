/** The nonce that lets one response's own style tags through its policy. */
import { randomBytes } from 'node:crypto'

/** Stands in index.html where each response puts its nonce: `<meta name="csp-nonce" content="__CSP_NONCE__">`. */
const noncePlaceholder = '__CSP_NONCE__'

/** 128 random bits, in letters that need no escaping in a header or an attribute. */
export function makeNonce(): string {
  return randomBytes(16).toString('base64url')
}

/** The page with its nonce in place. */
export function withNonce(page: string, nonce: string): string {
  return page.replaceAll(noncePlaceholder, nonce)
}
