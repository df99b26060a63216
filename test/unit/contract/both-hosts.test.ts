/** Every procedure through both hosts' real transports, each on a store of its own with the whole corpus. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { contract, type ProcedureName, procedureNames, type Reply } from '#shared/contract/index.ts'
import { type RunningHost, runBrowserHost } from '../../../electron/browser/run.ts'
import { type Services, startServices } from '../../../electron/service/client.ts'
import { findProgramFiles } from '../../../electron/serving/program-files.ts'
import { type Desktop, startDesktop } from '../hosts/desktop-host.ts'
import { pageHeaders, sendRaw } from '../hosts/loopback.ts'
import { inputs } from './inputs.ts'
import { normalise } from './normalise.ts'
import type { Call, Row } from './rows.ts'

vi.mock('electron', () => import('../hosts/fake-electron.ts'))

let browserData: string
let services: Services
let host: RunningHost
let cookie: string
let desktop: Desktop

beforeAll(async () => {
  const files = findProgramFiles()
  browserData = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-contract-'))
  services = await startServices({
    dataFolder: browserData,
    corpusFolder: files.corpusFolder,
    host: 'browser',
    version: files.version,
  })
  host = await runBrowserHost({
    port: 0,
    rendererFolder: files.rendererFolder,
    startServices: async () => services,
  })
  const entry = await fetch(host.address, { redirect: 'manual' })
  cookie = entry.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  desktop = await startDesktop({ realServices: true })
})

afterAll(async () => {
  await host.close()
  await services.close()
  rmSync(browserData, { recursive: true, force: true })
  desktop.fake.app.emit('will-quit', { preventDefault: () => undefined })
  await vi.waitFor(() => expect(desktop.fake.app.exit).toHaveBeenCalled())
  desktop.remove()
})

/** Through the browser host: a request on a real socket. */
const overHttp: Call = async (name, input) => {
  const headers = pageHeaders(`http://127.0.0.1:${host.port}`, cookie)
  const body = JSON.stringify({ method: name, input })
  const answer = await sendRaw({ port: host.port, method: 'POST', target: '/rpc', headers, body })
  return JSON.parse(answer.body) as Reply
}

/** Through the desktop host: a message from its page. */
const overIpc: Call = (name, input) =>
  desktop.fake.invokeFrom(desktop.fake.ownFrame, 'charter-oak:call', name, input) as Promise<Reply>

async function ask(call: Call, name: string, row: Row): Promise<Reply> {
  return call(name, row.prepare ? await row.prepare(call) : row.input)
}

test('every procedure has inputs, and at least one that it answers', () => {
  expect(Object.keys(inputs).sort()).toEqual([...procedureNames].sort())
  for (const name of procedureNames) {
    // The store is in use throughout, so that nothing may be begun afresh.
    if (name === 'store.startFresh') continue
    expect(inputs[name].map((row) => row.answer)).toContain('ok')
  }
})

describe.each(procedureNames)('%s', (name: ProcedureName) => {
  test.each(inputs[name])('$what: $answer, the same in both hosts', async (row) => {
    const browser = await ask(overHttp, name, row)
    const inDesktop = await ask(overIpc, name, row)
    expect(browser.ok ? 'ok' : browser.error.code, browser.ok ? '' : browser.error.message).toBe(row.answer)
    expect(normalise(inDesktop, desktop.dataFolder)).toEqual(normalise(browser, browserData))
    if (browser.ok) contract[name].output.parse(browser.value)
    if (inDesktop.ok) contract[name].output.parse(inDesktop.value)
    if (!browser.ok) expect(browser.error.message.length).toBeGreaterThan(10)
  })
})

test('what is no procedure is refused in the same words', async () => {
  for (const name of ['no.such', '__proto__', '', 'app']) {
    const browser = await overHttp(name, {})
    expect(browser).toMatchObject({ ok: false, error: { code: 'UNKNOWN_PROCEDURE' } })
    expect(await overIpc(name, {})).toEqual(browser)
  }
})

test('what is too large is refused in the same words', async () => {
  const input = { text: 'x'.repeat(8 * 1024 * 1024) }
  const browser = await overHttp('search.query', input)
  expect(browser).toMatchObject({ ok: false, error: { code: 'TOO_LARGE' } })
  expect(await overIpc('search.query', input)).toEqual(browser)
})
