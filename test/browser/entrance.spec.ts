import { expect, test } from '@playwright/test'

test('the program opens, and nothing that it does breaks its own policy', async ({ page }) => {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  // A breach that the page catches itself is reported nowhere else.
  await page.exposeFunction('reportBreach', (what: string) => faults.push(what))
  await page.addInitScript(() => {
    const report = Reflect.get(globalThis, 'reportBreach') as (what: string) => void
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      report(`${violatedDirective}: ${blockedURI}`),
    )
  })
  await page.goto('/')
  await expect(page).toHaveTitle(/Charter Oak/)
  await expect(page.getByRole('main')).toBeVisible()
  expect(faults).toEqual([])
})

test('a browser that was not let in is told how to get in', async ({ browser, baseURL }) => {
  const stranger = await browser.newContext({ storageState: { cookies: [], origins: [] } })
  const page = await stranger.newPage()
  const answer = await page.goto(`${baseURL}/`)
  expect(answer?.status()).toBe(403)
  await expect(page.getByRole('heading')).toHaveText('Open Charter Oak with its own address')
  await stranger.close()
})

test('the printed address works once', async ({ browser }) => {
  const stranger = await browser.newContext({ storageState: { cookies: [], origins: [] } })
  const page = await stranger.newPage()
  const answer = await page.goto(process.env.CHARTER_OAK_ADDRESS ?? '')
  expect(answer?.status()).toBe(403)
  await stranger.close()
})

test('a page of another origin reaches nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.route('http://elsewhere.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  )
  await page.goto('http://elsewhere.test/')
  const outcome = await page.evaluate(async (address) => {
    try {
      const answer = await fetch(`${address}/rpc`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: '{"method":"app.state","input":{}}',
      })
      return `answered ${answer.status}`
    } catch {
      return 'refused'
    }
  }, baseURL)
  expect(outcome).toBe('refused')
  await context.close()
})
