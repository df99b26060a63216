import { SiteError } from './errors.ts'

/** The legislature's site; nothing else is ever asked for. */
export const OFFICIAL_SITE = 'https://www.cga.ct.gov/'
const ALLOWED_HOSTS = new Set(['www.cga.ct.gov', 'cga.ct.gov'])
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost'])

/**
 * Checks an address before it is asked for, also each one that the site redirects to. Only https and only the
 * legislature's hosts; an explicitly configured base on this very machine (the look-alike site of the tests) stands
 * for the site and may use http.
 * @param base the base that the caller configured, `OFFICIAL_SITE` unless a test says otherwise
 * @throws SiteError FORBIDDEN_ADDRESS
 */
export function checkAddress(address: string, base: string): URL {
  const refuse = (why: string): never => {
    throw new SiteError('FORBIDDEN_ADDRESS', address, `this address is not asked for: ${why}.`)
  }
  if (!URL.canParse(address)) return refuse('it cannot be read')
  const url = new URL(address)
  url.hash = ''
  if (url.username !== '' || url.password !== '') return refuse('it carries a password')
  const own = new URL(base)
  if (LOOPBACK.has(own.hostname) && url.origin === own.origin) return url
  if (url.protocol !== 'https:') return refuse('it is not https')
  if (!ALLOWED_HOSTS.has(url.hostname)) return refuse(`${url.hostname} is not the legislature’s site`)
  if (url.port !== '') return refuse('it names a port')
  return url
}
