/** The `app://` scheme: the renderer's files and nothing else, read only. */
import { protocol, type Session } from 'electron'
import { rendererFile } from '../serving/renderer-file.ts'
import { pageHost, scheme } from './own-page.ts'

/** Declares the scheme. Must be called once, before the app is ready. It may not bypass the content security policy. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built renderer in this session. */
export function serveScheme(session: Session, rendererFolder: string): void {
  session.protocol.handle(scheme, (request) => answerSchemeRequest(request, rendererFolder))
}

/** Answers one request: GET, the one host, a file inside the folder; anything else is refused. */
export async function answerSchemeRequest(
  request: Pick<Request, 'method' | 'url'>,
  rendererFolder: string,
): Promise<Response> {
  const address = URL.parse(request.url)
  const plainAddress = address?.protocol === `${scheme}:` && address.host === pageHost
  if (!plainAddress || address.username !== '' || address.password !== '') return refused(403)
  if (request.method !== 'GET') return refused(405)
  const { status, headers, body } = await rendererFile(rendererFolder, address.pathname)
  return new Response(new Uint8Array(body), { status, headers })
}

function refused(status: 403 | 405): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }
  return new Response('Charter Oak does not answer this request.\n', { status, headers })
}
