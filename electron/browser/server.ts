/** The loopback server: one address, one session, the renderer's files and the procedures. */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { rpcPath } from '#shared/contract/index.ts'
import type { Callable } from '../serving/dispatch.ts'
import { makeNonce } from '../serving/nonce.ts'
import { rendererFile } from '../serving/renderer-file.ts'
import { securityHeaders } from '../serving/security-headers.ts'
import { type PlainPage, plainPage } from './plain-page.ts'
import { foreignOrigin, wrongHost } from './request-checks.ts'
import { answerRpc } from './rpc.ts'
import type { Session } from './session.ts'

/** What requests are answered from. */
export interface ServerState {
  readonly port: number
  readonly session: Session
  readonly services: Callable
}

interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Uint8Array
}

/**
 * Makes the server; it is not listening yet.
 * @param rendererFolder the built renderer.
 * @param state known once the server listens and the services run; requests wait for it.
 */
export function createHostServer(rendererFolder: string, state: Promise<ServerState>): Server {
  return createServer((request, response) => {
    answer(request, rendererFolder, state).then(
      ({ status, headers, body }) => {
        response.writeHead(status, { ...headers, 'content-length': body.byteLength })
        response.end(request.method === 'HEAD' ? undefined : body)
      },
      // The connection broke, or the sender would not stop: there is nobody left to tell.
      () => response.destroy(),
    )
  })
}

async function answer(
  request: IncomingMessage,
  rendererFolder: string,
  state: Promise<ServerState>,
): Promise<Answer> {
  const { port, session, services } = await state
  const address = readAddress(request.url)
  if (address === null || wrongHost(request.headers, port) !== null) return plain(403, 'foreign')
  if (address.pathname === rpcPath) {
    const { status, reply } = await answerRpc(request, session, services)
    const allow: Record<string, string> = status === 405 ? { allow: 'POST' } : {}
    return made(status, JSON.stringify(reply), 'application/json; charset=utf-8', allow)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'noMethod', { allow: 'GET, HEAD' })
  }
  if (foreignOrigin(request.headers, request.method) !== null) return plain(403, 'foreign')
  const token = address.searchParams.get('token')
  if (token !== null) return exchange(request, session, token)
  if (!session.holds(request.headers.cookie)) return plain(403, 'noSession')
  return rendererFile(rendererFolder, address.pathname)
}

/** Turns the token into the session's cookie, and the address into one that says nothing secret. */
function exchange(request: IncomingMessage, session: Session, token: string): Answer {
  // Someone already let in who opens the printed address again is simply shown the program.
  if (session.holds(request.headers.cookie)) return redirect({})
  // A HEAD is a look, such as a link preview's: it must not use the token up.
  if (request.method !== 'GET' || !session.redeem(token)) return plain(403, 'usedToken')
  return redirect({ 'set-cookie': session.cookie })
}

function readAddress(url: string | undefined): URL | null {
  return url?.startsWith('/') ? URL.parse(`http://localhost${url}`) : null
}

function redirect(more: Record<string, string>): Answer {
  return made(303, '', 'text/plain; charset=utf-8', { location: '/', ...more })
}

function plain(status: number, which: PlainPage, more: Record<string, string> = {}): Answer {
  return made(status, plainPage(which), 'text/html; charset=utf-8', more)
}

function made(status: number, body: string, type: string, more: Record<string, string>): Answer {
  return {
    status,
    headers: {
      ...securityHeaders(makeNonce()),
      'cache-control': 'no-store',
      'content-type': type,
      ...more,
    },
    body: Buffer.from(body),
  }
}
