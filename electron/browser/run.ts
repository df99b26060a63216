/** Starts the browser host's server on 127.0.0.1 and nowhere else. */
import type { Server } from 'node:http'
import type { Callable } from '../serving/dispatch.ts'
import { browsersBlock } from './blocked-ports.ts'
import { createHostServer, type ServerState } from './server.ts'
import { createSession } from './session.ts'

export interface RunningHost<S extends Callable = Callable> {
  readonly services: S
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
 * Takes the port, then starts the services: a port that cannot be had leaves no data folder behind. Requests that
 * come between the two wait.
 * @param port 0 for any free one.
 * @throws PortError when the port is taken, not allowed or blocked by browsers; what `startServices` throws.
 */
export async function runBrowserHost<S extends Callable>(options: {
  readonly port: number
  readonly rendererFolder: string
  readonly startServices: () => Promise<S>
}): Promise<RunningHost<S>> {
  const state = Promise.withResolvers<ServerState>()
  const server = createHostServer(options.rendererFolder, state.promise)
  const port = await listen(server, options.port)
  const services = await options.startServices()
  const session = createSession(port)
  state.resolve({ port, session, services })
  return {
    services,
    port,
    address: `http://${loopback}:${port}/?token=${session.token}`,
    close: () => closeServer(server),
  }
}

async function listen(server: Server, port: number): Promise<number> {
  if (browsersBlock(port)) {
    throw new PortError(`Browsers refuse to open port ${port}. Choose another with --port, such as 4310.`)
  }
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
