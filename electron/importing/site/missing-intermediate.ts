import { X509Certificate } from 'node:crypto'
import http from 'node:http'
import tls from 'node:tls'
import { SiteError } from './errors.ts'

/** What a check says when the server left out the certificate between its own and the root. */
export const MISSING_INTERMEDIATE: ReadonlySet<string> = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_GET_ISSUER_CERT',
])

/** Where public certificate authorities keep their certificates; an unverified certificate may name no other place. */
const AUTHORITIES =
  /(?:^|\.)(?:digicert\.com|sectigo\.com|comodoca\.com|usertrust\.com|entrust\.net|globalsign\.com|godaddy\.com|starfieldtech\.com|lencr\.org|amazontrust\.com|pki\.goog|identrust\.com|microsoft\.com|ssl\.com)$/
const ISSUER = /CA Issuers - URI:(\S+)/
const LARGEST_CERTIFICATE = 64 * 1024
const WAIT_MS = 15_000

/**
 * The certificate that a server shows. The check stays on and ends the connection: the certificate is looked at in the
 * moment before, and nothing is sent or read.
 */
function shownCertificate(url: URL, ca: readonly string[]): Promise<X509Certificate | undefined> {
  return new Promise((resolve) => {
    const socket = tls.connect({
      host: url.hostname,
      port: Number(url.port || 443),
      servername: url.hostname,
      ca: [...ca],
    })
    socket.prependListener('secure', () => resolve(socket.getPeerX509Certificate()))
    socket.setTimeout(WAIT_MS, () => socket.destroy())
    socket.on('secureConnect', () => socket.end())
    socket.on('error', () => resolve(undefined))
    socket.on('close', () => resolve(undefined))
  })
}

function getCertificate(address: URL): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const request = http.get(address, (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        chunks.push(chunk)
        if (size > LARGEST_CERTIFICATE) request.destroy()
      })
      response.on('end', () => resolve(response.statusCode === 200 ? Buffer.concat(chunks) : undefined))
      response.on('error', () => resolve(undefined))
    })
    request.setTimeout(WAIT_MS, () => request.destroy())
    request.on('error', () => resolve(undefined))
    request.on('close', () => resolve(undefined))
  })
}

function issuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
}

function parse(bytes: Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(bytes)
  } catch {
    return undefined
  }
}

/**
 * The intermediate certificate that the legislature's server leaves out, got from the authority that its certificate
 * names (AIA, RFC 5280 § 4.2.2.1). It must have signed the server's certificate and be signed by a trusted root; TLS
 * checks the whole chain again with it. It makes nothing trusted that is not: it only closes the gap.
 * @param ca trusted roots, PEM
 * @param mayAsk which hosts may be asked for it; the public authorities unless a test says otherwise
 * @returns PEM
 * @throws SiteError TLS where the gap cannot be closed
 */
export async function missingIntermediate(
  url: URL,
  ca: readonly string[],
  mayAsk: (host: string) => boolean = (host) => AUTHORITIES.test(host),
): Promise<string> {
  const fail = (why: string): never => {
    throw new SiteError(
      'TLS',
      url.href,
      `the site’s certificate could not be verified: ${why}; nothing was read.`,
    )
  }
  const shown = await shownCertificate(url, ca)
  if (!shown) return fail('the site shows none')
  const named = ISSUER.exec(shown.infoAccess ?? '')?.[1]
  if (!named || !URL.canParse(named)) return fail('its issuer is not named')
  const address = new URL(named)
  if (address.protocol !== 'http:' || !mayAsk(address.hostname))
    return fail(`its issuer’s certificate lies at ${address.host}, which is not asked`)
  const bytes = await getCertificate(address)
  const intermediate = bytes && parse(bytes)
  if (!intermediate) return fail(`its issuer’s certificate could not be got from ${address.host}`)
  if (!issuedBy(shown, intermediate)) return fail('the certificate of its issuer did not sign it')
  const rooted = ca.some((pem) => {
    const root = parse(Buffer.from(pem))
    return root !== undefined && issuedBy(intermediate, root)
  })
  return rooted ? intermediate.toString() : fail('no trusted authority stands behind it')
}
