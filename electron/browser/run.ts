/** Starts the browser host's server on 127.0.0.1 and nowhere else. */
import type { Server } from 'node:http'
import type { Callable } from '../serving/dispatch.ts'
import { createHostServer } from './server.ts'
import { createSession, type Session } from './session.ts'

export interface RunningHost {
  readonly port: number
  /** The address to open, with its one-time token. */
  readonly address: string
  /** Stops answering; requests under way are cut off after a moment. */
  close(): Promise<void>
}

/** The port cannot be had; the message says what to do. */
export class PortError extends Error {
  override readonly name = 'PortError'
}

const loopback = '127.0.0.1'

/**
 * @param port 0 for any free one.
 * @throws PortError when the port is taken or not allowed.
 */
export async function runBrowserHost(options: {
  readonly port: number
  readonly rendererFolder: string
  readonly services: Callable
}): Promise<RunningHost> {
  let own: { port: number; session: Session } | undefined
  const server = createHostServer({
    rendererFolder: options.rendererFolder,
    services: options.services,
    own() {
      if (own === undefined) throw new Error('A request came before the host was ready.')
      return own
    },
  })
  const port = await listen(server, options.port)
  own = { port, session: createSession(port) }
  return {
    port,
    address: `http://${loopback}:${port}/?token=${own.session.token}`,
    close: () => closeServer(server),
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port)))
    server.listen({ host: loopback, port, exclusive: true }, () => {
      const bound = server.address()
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port)
    })
  })
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new PortError(
      `Port ${port} is in use by another program. Choose another with --port, or leave --port out for any free one.`,
    )
  }
  if (error.code === 'EACCES') {
    return new PortError(`Port ${port} may not be used by this account. Choose one above 1023 with --port.`)
  }
  return error
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 1000).unref()
  })
}
