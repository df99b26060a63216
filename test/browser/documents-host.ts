/** A host of its own whose store has the tests' pages, bills and acts; shared by the tests of one file. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test as base } from '@playwright/test'
import type { Input, Output, ProcedureName, Reply } from '#shared/contract/index.ts'
import { sessionAt } from './let-in.ts'
import { startHost } from './own-host.ts'

const fixtures = path.resolve(import.meta.dirname, '../fixtures')

type State = Awaited<ReturnType<typeof sessionAt>>
type Files = readonly (readonly [name: string, bytes: Uint8Array])[]

/** Calls a host's procedures as its page does. @throws with the error that the host answers */
function caller(origin: string, state: State) {
  const cookie = state.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  return async <N extends ProcedureName>(method: N, input: Input<N>): Promise<Output<N>> => {
    const response = await fetch(`${origin}/rpc`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, origin },
      body: JSON.stringify({ method, input }),
    })
    const reply = (await response.json()) as Reply
    if (!reply.ok) throw new Error(`${method}: ${reply.error.message}`)
    return reply.value as Output<N>
  }
}

/** Files into the store, through the steps that the Import screen takes. */
async function bring(call: ReturnType<typeof caller>, files: Files): Promise<void> {
  const { jobId } = await call('import.begin', { from: { kind: 'files' } })
  for (const [name, bytes] of files)
    await call('import.addFile', { jobId, name, base64: Buffer.from(bytes).toString('base64') })
  await call('import.read', { jobId })
  for (;;) {
    const job = await call('job.get', { id: jobId })
    if (job.state === 'ready') break
    if (job.state !== 'running') throw new Error(`The import is ${job.state}: ${job.error?.message}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await call('import.apply', { jobId })
}

/** How many sections the long act has. */
export const longActSections = 500

/** An act of many sections, so that the list of them is longer than any window. */
function longAct(): string {
  const sections = Array.from(
    { length: longActSections },
    (_, index) =>
      `<p>${index === 0 ? 'Section 1.' : `Sec. ${index + 1}.`} (NEW) (Effective July 1, 2026) The keeper of oaks shall count the oaks of ward ${index + 1} each year.</p>`,
  )
  return `<html><head><meta charset="utf-8"></head><body><p>House Bill No. 5902</p><p>Public Act No. 26-902</p>
<p>AN ACT CONCERNING THE WARDS OF OAKS.</p>
<p>Be it enacted by the Senate and House of Representatives in General Assembly convened:</p>
${sections.join('\n')}
<p>Approved May 28, 2026</p></body></html>`
}

const statutes: Files = ['2025/pub/chap_952.htm', '2026/sup/chap_952.htm'].map((name) => [
  name,
  readFileSync(path.join(fixtures, 'pages', name)),
])

function legislation(): Files {
  const folder = path.join(fixtures, 'documents')
  const names = readdirSync(folder).filter((name) => name !== 'README.md')
  return [
    ...names.map((name) => [name, readFileSync(path.join(folder, name))] as const),
    ['2026PA-00902-R00HB-05902-PA.htm', new TextEncoder().encode(longAct())],
  ]
}

interface Documents {
  readonly origin: string
  readonly state: State
}

export const test = base.extend<object, { documents: Documents }>({
  documents: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from the pattern
    async ({}, use) => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-documents-'))
      const host = await startHost(folder)
      try {
        const { origin } = new URL(host.address)
        const state = await sessionAt(host.address)
        const call = caller(origin, state)
        await bring(call, statutes)
        await bring(call, legislation())
        await use({ origin, state })
      } finally {
        await host.stop()
        rmSync(folder, { recursive: true, force: true })
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  storageState: ({ documents }, use) => use(documents.state),
  baseURL: ({ documents }, use) => use(documents.origin),
})

export { expect } from '@playwright/test'
