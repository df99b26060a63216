import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { buildIfNeeded } from '../../scripts/start/build.ts'
import { findRuntime } from '../../scripts/start/electron-runtime.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** Why the desktop app cannot be run here; null when it can. */
function hindrance(): string | null {
  if (findRuntime(root) === null) return 'Electron’s runtime is not installed here'
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (process.platform === 'linux' && !hasDisplay) return 'there is no display (run it under xvfb-run)'
  return null
}

const why = hindrance()

test.describe('the desktop app', () => {
  test.skip(why !== null, why ?? '')

  let app: ElectronApplication
  let page: Page
  let data: string

  test.beforeAll(async () => {
    expect(buildIfNeeded(root, console.error)).toBe(true)
    data = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-desktop-tests-'))
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const executablePath = findRuntime(root) ?? undefined
    app = await _electron.launch({ executablePath, args: [...sandbox, root, '--data', data] })
    page = await app.firstWindow()
  })
  test.afterAll(async () => {
    await app?.close()
    if (data) rmSync(data, { recursive: true, force: true })
  })

  test('opens its page through its own scheme, with nothing broken', async () => {
    await expect(page.getByRole('main')).toBeVisible()
    expect(page.url()).toMatch(/^app:\/\/charter-oak\//)
  })

  test('answers a procedure through the bridge, and gives the page nothing else', async () => {
    const state = await page.evaluate('globalThis.charterOak.call("app.state", {})')
    expect(state).toEqual({ ok: true, value: { state: 'ready' } })
    expect(await page.evaluate('[typeof require, typeof process, typeof module].join()')).toBe(
      'undefined,undefined,undefined',
    )
  })

  test('goes nowhere else and opens no window', async () => {
    await page.evaluate('location.href = "https://example.com/"')
    await page.evaluate('void window.open("https://example.com/")')
    await page.waitForTimeout(500)
    expect(page.url()).toMatch(/^app:\/\/charter-oak\//)
    expect(app.windows()).toHaveLength(1)
  })
})
