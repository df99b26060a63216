import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Loopback, startLoopback } from './loopback.ts'

let host: Loopback
let cookie: string

beforeAll(async () => {
  host = await startLoopback()
  cookie = await host.letIn()
})
afterAll(() => host.close())

const get = (target: string) => host.raw('GET', target, { cookie })

test('the page carries the nonce of its own response and no other', async () => {
  const nonces = new Set<string>()
  for (let i = 0; i < 3; i++) {
    const { headers, body } = await get('/')
    const nonce = /'nonce-([\w-]{20,})'/.exec(String(headers['content-security-policy']))?.[1] ?? ''
    expect(body).toContain(`<meta name="csp-nonce" content="${nonce}">`)
    expect(body).not.toContain('__CSP_NONCE__')
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(3)
})

test.each(['/', '/assets/index-Ab12Cd34.js', '/missing.js', '/?token=wrong', '/rpc'])(
  'the answer for %s carries every security header and no cross-origin permission',
  async (target) => {
    const { headers } = await host.raw('GET', target, target === '/?token=wrong' ? {} : { cookie })
    const policy = String(headers['content-security-policy']).split('; ')
    expect(policy.map((rule) => rule.replace(/nonce-[\w-]+/, 'nonce-…'))).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'nonce-…'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ])
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  },
)

test.each([
  ['/', 'text/html; charset=utf-8', 'no-store'],
  ['/index.html', 'text/html; charset=utf-8', 'no-store'],
  ['/assets/index-Ab12Cd34.js', 'text/javascript; charset=utf-8', 'private, max-age=31536000, immutable'],
  ['/assets/inter-Xy98Zw76.woff2', 'font/woff2', 'private, max-age=31536000, immutable'],
])('%s is %s, kept %s', async (target, type, caching) => {
  const answer = await get(target)
  expect(answer.status).toBe(200)
  expect(answer.headers['content-type']).toBe(type)
  expect(answer.headers['cache-control']).toBe(caching)
})

test('HEAD says the same without the content', async () => {
  const answer = await host.raw('HEAD', '/assets/index-Ab12Cd34.js', { cookie })
  expect(answer.status).toBe(200)
  expect(answer.headers['content-length']).toBe('9')
  expect(answer.body).toBe('')
})

test.each(['POST', 'PUT', 'DELETE'])('%s on a page is refused', async (method) => {
  const answer = await host.raw(method, '/', { cookie, origin: host.origin })
  expect(answer.status).toBe(405)
})

describe('paths that must lead nowhere', () => {
  test.each([
    '/../secret.html',
    '/assets/../../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/%2e%2e%2fsecret.html',
    '/assets/..%2f..%2fsecret.html',
    '/..%5csecret.html',
    '/%2e%2e%5csecret.html',
    '/..\\secret.html',
    '/%252e%252e%252fsecret.html',
    '/../renderer-secret/secret.html',
    '/..%2frenderer-secret%2fsecret.html',
    '//secret.html',
    '/%2fetc%2fpasswd',
    '/C:%5csecret.html',
    '/index.html%00.js',
    '/%E0%A4%A',
    '/assets',
    '/assets/',
    '/.hidden.js',
    '/%2ehidden.js',
    '/assets/index-Ab12Cd34.js.map',
    '/assets/notes.txt',
    '/index.html/x',
    '/missing.js',
  ])('%s', async (target) => {
    const answer = await get(target)
    expect(answer.status).toBe(404)
    expect(answer.body).not.toContain('SECRET')
    expect(answer.body).not.toContain('hidden')
  })

  test('an address in full, as to a proxy, is refused', async () => {
    const answer = await get('http://evil.example/')
    expect(answer.status).toBe(403)
  })
})
