import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Loopback, pageHeaders, startLoopback } from './loopback.ts'

let host: Loopback

beforeEach(async () => {
  host = await startLoopback()
})
afterEach(() => host.close())

test('the token becomes a cookie that scripts cannot read and other sites cannot send', async () => {
  const answer = await host.raw('GET', `/?token=${host.token}`)
  expect(answer.status).toBe(303)
  expect(answer.headers.location).toBe('/')
  const cookie = answer.headers['set-cookie']?.[0] ?? ''
  expect(cookie).toMatch(/; HttpOnly(;|$)/)
  expect(cookie).toMatch(/; SameSite=Strict(;|$)/)
  expect(cookie).toContain('Path=/')
  expect(cookie).not.toMatch(/Domain=/i)
  expect(cookie).not.toContain(host.token)
})

test('with the cookie the page is served, without it it is not', async () => {
  const cookie = await host.letIn()
  const page = await host.raw('GET', '/', { cookie })
  expect(page.status).toBe(200)
  expect(page.body).toContain('<title>Charter Oak</title>')
  for (const target of ['/', '/index.html', '/assets/index-Ab12Cd34.js']) {
    const refused = await host.raw('GET', target)
    expect(refused.status).toBe(403)
    expect(refused.body).toContain('this browser has not been let in')
    expect(refused.headers['set-cookie']).toBeUndefined()
  }
})

test('a token works once', async () => {
  await host.letIn()
  const again = await host.raw('GET', `/?token=${host.token}`)
  expect(again.status).toBe(403)
  expect(again.headers['set-cookie']).toBeUndefined()
  expect(again.body).toContain('was used already')
})

test('whoever is let in already is shown the program again', async () => {
  const cookie = await host.letIn()
  const again = await host.raw('GET', `/?token=${host.token}`, { cookie })
  expect(again.status).toBe(303)
  expect(again.headers['set-cookie']).toBeUndefined()
})

test.each(['', 'wrong', 'x'.repeat(5000)])('a wrong token is refused and uses nothing up', async (wrong) => {
  const answer = await host.raw('GET', `/?token=${wrong}`)
  expect(answer.status).toBe(403)
  expect(answer.headers['set-cookie']).toBeUndefined()
  expect(await host.letIn()).toMatch(/^charter-oak-\d+=.{40,}$/)
})

test('a look at the address does not use the token up', async () => {
  expect((await host.raw('HEAD', `/?token=${host.token}`)).status).toBe(403)
  expect(await host.letIn()).not.toBe('')
})

test('a new start has a new token and knows no earlier cookie', async () => {
  const cookie = await host.letIn()
  const other = await startLoopback()
  try {
    expect(other.token).not.toBe(host.token)
    const renamed = cookie.replace(String(host.host.port), String(other.host.port))
    expect((await other.raw('GET', '/', { cookie: renamed })).status).toBe(403)
    expect((await other.raw('GET', `/?token=${host.token}`)).status).toBe(403)
  } finally {
    await other.close()
  }
})

test('a call without the cookie, or with a false one, reaches nothing', async () => {
  await host.letIn()
  const body = JSON.stringify({ method: 'app.state', input: {} })
  for (const cookie of ['', `charter-oak-${host.host.port}=guess`, `charter-oak-${host.host.port}=`]) {
    const answer = await host.raw('POST', '/rpc', pageHeaders(host.origin, cookie), body)
    expect(answer.status).toBe(403)
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
  }
  expect(host.calls).toEqual([])
})
