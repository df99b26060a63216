/** A browser host on a real socket with services of the test's own, and raw requests to it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import type { Reply } from '#shared/contract/index.ts'
import { type RunningHost, runBrowserHost } from '../../../electron/browser/run.ts'
import type { Callable } from '../../../electron/serving/dispatch.ts'

export interface Raw {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Loopback {
  readonly host: RunningHost
  readonly origin: string
  readonly token: string
  /** Names and inputs that reached the services. */
  readonly calls: { name: string; input: unknown }[]
  /** A request exactly as given: no header is added but Host. */
  raw(method: string, target: string, headers?: Record<string, string>, body?: string | Buffer): Promise<Raw>
  /** Exchanges the token and returns the cookie as a browser would send it back. */
  letIn(): Promise<string>
  close(): Promise<void>
}

/** Writes a small built renderer, with a secret beside it that must never be served. */
export function makeRenderer(): { folder: string; remove: () => void } {
  const base = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-renderer-'))
  const folder = path.join(base, 'renderer')
  mkdirSync(path.join(folder, 'assets'), { recursive: true })
  mkdirSync(path.join(base, 'renderer-secret'))
  writeFileSync(path.join(base, 'secret.html'), 'SECRET')
  writeFileSync(path.join(base, 'renderer-secret', 'secret.html'), 'SECRET')
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><title>Charter Oak</title>',
  )
  writeFileSync(path.join(folder, 'assets', 'index-Ab12Cd34.js'), 'export {}')
  writeFileSync(path.join(folder, 'assets', 'index-Ab12Cd34.js.map'), '{}')
  writeFileSync(path.join(folder, 'assets', 'inter-Xy98Zw76.woff2'), 'font')
  writeFileSync(path.join(folder, 'assets', 'notes.txt'), 'not part of a renderer')
  writeFileSync(path.join(folder, '.hidden.js'), 'hidden')
  return { folder, remove: () => rmSync(base, { recursive: true, force: true }) }
}

export async function startLoopback(
  answer: (name: string, input: unknown) => Reply | Promise<Reply> = () => ({ ok: true, value: 'done' }),
): Promise<Loopback> {
  const renderer = makeRenderer()
  const calls: Loopback['calls'] = []
  const services: Callable = {
    async call(name, input) {
      calls.push({ name, input })
      return answer(name, input)
    },
  }
  const host = await runBrowserHost({
    port: 0,
    rendererFolder: renderer.folder,
    startServices: async () => services,
  })
  const token = new URL(host.address).searchParams.get('token') ?? ''
  const raw: Loopback['raw'] = (method, target, headers = {}, body) =>
    sendRaw({ port: host.port, method, target, headers, body })
  return {
    host,
    origin: `http://127.0.0.1:${host.port}`,
    token,
    calls,
    raw,
    async letIn() {
      const answered = await raw('GET', `/?token=${token}`)
      return answered.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    },
    async close() {
      await host.close()
      renderer.remove()
    },
  }
}

/** Headers of a call as the program's own page sends it. */
export function pageHeaders(origin: string, cookie: string): Record<string, string> {
  return { origin, cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
}

export function sendRaw(options: {
  port: number
  method: string
  target: string
  headers: Record<string, string>
  body?: string | Buffer
}): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const { port, method, headers, body } = options
    // `path` is sent as it stands, so dots and escapes arrive as an attacker would send them.
    const sent = request(
      { host: '127.0.0.1', port, method, path: options.target, headers, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
