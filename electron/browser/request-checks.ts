/** Whether a request comes from Charter Oak's own page, judged by headers that a page elsewhere cannot set. */
import type { IncomingHttpHeaders } from 'node:http'

/**
 * Refuses a request that was sent to another name than the host's own (a name that was made to point at 127.0.0.1:
 * DNS rebinding).
 * @returns what is wrong with it, or null.
 */
export function wrongHost(headers: IncomingHttpHeaders, port: number): string | null {
  return ownHosts(port).includes(headers.host ?? '') ? null : 'it was not sent to this host by its own name'
}

/**
 * Refuses a request that another site caused.
 * A navigation may carry no origin; a POST always does, so there it is required.
 */
export function foreignOrigin(headers: IncomingHttpHeaders, method: string | undefined): string | null {
  const { origin, host } = headers
  const site = headers['sec-fetch-site']
  const fromElsewhere = 'it comes from another site'
  if (origin !== undefined && origin !== `http://${host}`) return fromElsewhere
  if (origin === undefined && method === 'POST') return 'it does not say where it comes from'
  if (site === undefined || site === 'same-origin') return null
  // "none": the person typed the address, or another program opened it. Never true of a page's own call.
  return site === 'none' && method !== 'POST' ? null : fromElsewhere
}

/** A call must be JSON by its label too: a form on another site cannot send that label without being asked first. */
export function notLabelledJson(headers: IncomingHttpHeaders): string | null {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  return type === 'application/json' ? null : 'its content type is not application/json'
}

/** A browser leaves the port out where it is the one that http has by default. */
function ownHosts(port: number): string[] {
  const names = ['127.0.0.1', 'localhost']
  return port === 80 ? names : names.map((name) => `${name}:${port}`)
}
