import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { maxRequestBytes } from '#shared/contract/index.ts'
import { type Loopback, pageHeaders, type Raw, startLoopback } from './loopback.ts'

let host: Loopback
let cookie: string

beforeAll(async () => {
  host = await startLoopback((name, input) => {
    if (name === 'app.info') throw new Error('a fault of the program')
    if (name === 'act.get') return { ok: false, error: { code: 'NOT_FOUND', message: 'No act has that id.' } }
    return { ok: true, value: { name, input } }
  })
  cookie = await host.letIn()
})
afterAll(() => host.close())
beforeEach(() => {
  host.calls.length = 0
})

const call = JSON.stringify({ method: 'app.state', input: {} })

function post(headers: Record<string, string>, body: string | Buffer = call): Promise<Raw> {
  return host.raw('POST', '/rpc', { ...pageHeaders(host.origin, cookie), ...headers }, body)
}

function expectRefusal(answer: Raw, status: number, code: string): void {
  expect(answer.status).toBe(status)
  expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code } })
  expect(host.calls).toEqual([])
}

test('a call of the program’s own page is answered', async () => {
  const answer = await post({})
  expect(answer.status).toBe(200)
  expect(JSON.parse(answer.body)).toEqual({ ok: true, value: { name: 'app.state', input: {} } })
})

test('localhost is the host’s own name too', async () => {
  const own = `localhost:${host.host.port}`
  expect((await post({ host: own, origin: `http://${own}` })).status).toBe(200)
})

test('an error that a procedure answers comes as an answer', async () => {
  const answer = await post({}, JSON.stringify({ method: 'act.get', input: { id: 'pa-1-1' } }))
  expect(answer.status).toBe(200)
  expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
})

test('a fault of the services is an INTERNAL reply, and the host lives on', async () => {
  const answer = await post({}, JSON.stringify({ method: 'app.info', input: {} }))
  expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
  expect((await post({})).status).toBe(200)
})

describe('requests from elsewhere', () => {
  test.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', '0.0.0.0:80', '[::1]:80'])(
    'wrong Host %s is refused (DNS rebinding)',
    async (name) => {
      const answer = await post({ host: name, origin: `http://${name}` })
      expect(answer.status).toBe(403)
      expect(host.calls).toEqual([])
      expect((await host.raw('GET', '/', { host: name, cookie })).status).toBe(403)
      expect((await host.raw('GET', `/?token=${host.token}`, { host: name })).status).toBe(403)
    },
  )

  test.each(['https://evil.example', 'http://127.0.0.1:1', 'http://localhost', 'null', 'file://', ''])(
    'Origin "%s" is refused',
    async (origin) => expectRefusal(await post({ origin }), 403, 'FORBIDDEN'),
  )

  test('localhost and 127.0.0.1 are not one origin', async () => {
    const origin = `http://localhost:${host.host.port}`
    expectRefusal(await post({ origin }), 403, 'FORBIDDEN')
  })

  test('a POST that does not say where it comes from is refused', async () => {
    const headers = { cookie, 'content-type': 'application/json' }
    expectRefusal(await host.raw('POST', '/rpc', headers, call), 403, 'FORBIDDEN')
  })

  test.each(['cross-site', 'same-site', 'none', 'anything'])('Sec-Fetch-Site %s is refused', async (site) => {
    expectRefusal(await post({ 'sec-fetch-site': site }), 403, 'FORBIDDEN')
  })

  test('another site cannot embed or read the files', async () => {
    for (const site of ['cross-site', 'same-site']) {
      const answer = await host.raw('GET', '/assets/index-Ab12Cd34.js', { cookie, 'sec-fetch-site': site })
      expect(answer.status).toBe(403)
    }
  })

  test('a preflight gets no cross-origin permission', async () => {
    const answer = await host.raw('OPTIONS', '/rpc', {
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    })
    expect(answer.status).toBe(403)
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('requests that are no calls', () => {
  test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s on the endpoint is refused', async (method) => {
    const answer = await host.raw(method, '/rpc', pageHeaders(host.origin, cookie))
    expectRefusal(answer, 405, 'FORBIDDEN')
    expect(answer.headers.allow).toBe('POST')
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
    '',
  ])('content type "%s" is refused', async (type) =>
    expectRefusal(await post({ 'content-type': type }), 415, 'INVALID_INPUT'),
  )

  test('a character set beside the content type is accepted', async () => {
    expect((await post({ 'content-type': 'Application/JSON; charset=utf-8' })).status).toBe(200)
  })

  test.each(['', '{', 'null', '[]', '"app.state"', '{"method":', '\u0000'])(
    'body %j is no call',
    async (body) => expectRefusal(await post({}, body), 400, 'INVALID_INPUT'),
  )

  test('bytes that are not UTF-8 are refused, not repaired', async () => {
    const body = Buffer.concat([
      Buffer.from('{"method":"app.state","x":"'),
      Buffer.from([0xff]),
      Buffer.from('"}'),
    ])
    expectRefusal(await post({}, body), 400, 'INVALID_INPUT')
  })

  test.each([
    { method: 'no.such' },
    { method: '__proto__' },
    { method: 'constructor' },
    { method: 'toString' },
    { method: 7 },
    { method: ['app.state'] },
    {},
  ])('%j names no procedure', async (body) => {
    expectRefusal(await post({}, JSON.stringify(body)), 404, 'UNKNOWN_PROCEDURE')
  })

  test('a body larger than the limit is refused, one of just that size is read', async () => {
    const filler = (bytes: number) => {
      const frame = JSON.stringify({ method: 'app.state', input: { text: '' } })
      return frame.replace('"text":""', `"text":"${'x'.repeat(bytes - frame.length)}"`)
    }
    const fits = filler(maxRequestBytes)
    expect(Buffer.byteLength(fits)).toBe(maxRequestBytes)
    expect((await post({}, fits)).status).toBe(200)
    host.calls.length = 0
    expectRefusal(await post({}, filler(maxRequestBytes + 1)), 413, 'TOO_LARGE')
  })

  test('a body said to be small but sent in endless pieces is cut off', async () => {
    const endless = Buffer.alloc(maxRequestBytes * 5, 120)
    await expect(post({ 'transfer-encoding': 'chunked' }, endless)).rejects.toThrow()
    expect(host.calls).toEqual([])
    expect((await post({})).status).toBe(200)
  })
})
