import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { services } from '../../store/helpers.ts'
import { atRest } from './bring.ts'

/** A site on this machine that answers as told. */
async function site(answer: (response: http.ServerResponse) => void): Promise<string> {
  const server = http.createServer((_request, response) => answer(response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

async function begun(base: string, times: { retryMs: number; stallMs?: number }) {
  const open = services(undefined, undefined, { site: { base, retries: 2, pauseMs: 0, ...times } })
  const { jobId } = await open.ask('import.begin', { from: { kind: 'site', chapters: ['53a/952'] } })
  await open.ask('import.read', { jobId })
  return { open, jobId }
}

async function progressLike(open: ReturnType<typeof services>, id: string, words: RegExp): Promise<string> {
  for (;;) {
    const { state, progress } = await open.ask('job.get', { id })
    if (words.test(progress.what)) return progress.what
    if (state !== 'running') throw new Error(`${state}: ${progress.what}`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

test('a site that cannot serve is said to be asked again, with the count; cancelling does not wait for it', async () => {
  const base = await site((response) => response.writeHead(503).end())
  const { open, jobId } = await begun(base, { retryMs: 60_000 })
  const what = await progressLike(open, jobId, /Trying again/)
  expect(what).toMatch(/titles\.htm: the site cannot serve it now \(status 503\)\. Trying again \(2 of 3\)/)
  await open.ask('job.cancel', { id: jobId })
  expect((await open.ask('job.get', { id: jobId })).state).toBe('cancelled')
  // Nothing of it goes on: another can be begun at once.
  await open.ask('import.begin', { from: { kind: 'files' } })
})

test('a site that stalls is said to be asked again, then the job fails with its address', async () => {
  const base = await site(() => undefined)
  const { open, jobId } = await begun(base, { retryMs: 30, stallMs: 100 })
  expect(await progressLike(open, jobId, /Trying again \(3 of 3\)/)).toContain('sent nothing for 0.1 seconds')
  const job = await atRest(open, jobId)
  expect(job).toMatchObject({ state: 'failed', error: { code: 'SITE_UNAVAILABLE' } })
  expect(job.error?.where).toContain('titles.htm')
})

test('jobs of two runs of the program do not share a name', async () => {
  const ids = await Promise.all(
    [services(), services()].map(
      async (open) => (await open.ask('import.begin', { from: { kind: 'files' } })).jobId,
    ),
  )
  expect(new Set(ids).size).toBe(2)
})
