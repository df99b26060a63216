import { afterEach, describe, expect, test, vi } from 'vitest'
import { databaseIn, dump, freshFolder, services, starterCorpus } from '../../store/helpers.ts'
import { isLookAlikeMissing, startLookAlike } from '../importing/site/look-alike.ts'
import { atRest } from './bring.ts'

const missing = isLookAlikeMissing

afterEach(() => vi.unstubAllEnvs())

const quick = { retryMs: 5, retries: 1, stallMs: 10_000 }

async function fetched(base: string, chapters: string[] = ['814f', '968'], stallMs = quick.stallMs) {
  vi.stubEnv('CHARTER_OAK_STATUTES_SITE', base)
  const open = services(freshFolder(), starterCorpus, { site: { ...quick, stallMs } })
  const before = dump(databaseIn(open.folder))
  const { jobId } = await open.ask('import.begin', { from: { kind: 'site', chapters } })
  await open.ask('import.read', { jobId })
  return { open, before, jobId }
}

describe('from the legislature’s site, by its look-alike (skipped where ../shared is not beside the project)', () => {
  test.skipIf(missing)('chapters of the inventory come in, with address, hash and day', async () => {
    const { open, jobId } = await fetched(await startLookAlike())
    expect(await atRest(open, jobId)).toMatchObject({ state: 'ready' })
    const run = await open.ask('import.apply', { jobId })
    expect(run.origin).toBe('site')
    expect(run.sources.map((one) => one.edition).sort()).toEqual([
      '2025 revision',
      '2025 revision',
      '2026 supplement',
      '2026 supplement',
    ])
    const { versions } = await open.ask('statute.get', { id: '46a-170' })
    expect(versions.map((one) => one.label)).toEqual(['2025 revision', '2026 supplement'])
    const source = (await open.ask('source.get', { id: versions[1]?.provenance[0]?.sourceId ?? '' })).record
    expect(source).toMatchObject({ kind: 'import', reliability: 'official', published: '2026-01-01' })
    expect(source.url).toMatch(/\/2026\/sup\/chap_814f\.htm$/)
  })

  test.skipIf(missing)('without the supplement only the revision is asked for', async () => {
    vi.stubEnv('CHARTER_OAK_STATUTES_SITE', await startLookAlike())
    const open = services(freshFolder(), starterCorpus, { site: quick })
    const from = { kind: 'site' as const, chapters: ['46a/814f'], supplements: false }
    const { jobId } = await open.ask('import.begin', { from })
    await open.ask('import.read', { jobId })
    expect(await atRest(open, jobId)).toMatchObject({ state: 'ready' })
    const { sources } = await open.ask('import.preview', { jobId })
    expect(sources.map((one) => one.edition)).toEqual(['2025 revision'])
  })

  const faults: [string, string[], RegExp][] = [
    ['answers 503', ['--status', '503'], /503|cannot serve|not serve|busy/],
    ['stalls', ['--slow', '3000'], /stopped|stall|second|wait/],
    ['cuts its pages short', ['--truncate', '700'], /breaks off/],
  ]
  test.skipIf(missing).each(faults)(
    'a site that %s fails the job; the store is as it was',
    async (_what, options, told) => {
      const base = await startLookAlike(...options)
      const { open, before, jobId } = await fetched(
        base,
        ['814f'],
        options.includes('--slow') ? 200 : undefined,
      )
      const job = await atRest(open, jobId)
      expect(job.state).toBe('failed')
      expect(job.error?.message).toMatch(told)
      expect(job.error?.message).toContain('Nothing was changed.')
      expect(`${job.error?.message} ${job.error?.where}`).toContain('/current/pub/titles.htm')
      expect(dump(databaseIn(open.folder))).toEqual(before)
    },
  )

  test.skipIf(missing)('cancelled half way, the store is as it was', async () => {
    const { open, before, jobId } = await fetched(await startLookAlike('--slow', '60'), [])
    await vi.waitFor(async () => {
      expect((await open.ask('job.get', { id: jobId })).progress.done).toBeGreaterThan(2)
    })
    await open.ask('job.cancel', { id: jobId })
    expect((await atRest(open, jobId)).state).toBe('cancelled')
    expect(dump(databaseIn(open.folder))).toEqual(before)
  })

  test('another host than the legislature’s is never asked, whatever the environment says', async () => {
    const { open, before, jobId } = await fetched('http://statutes.example.org/')
    const job = await atRest(open, jobId)
    expect(job).toMatchObject({ state: 'failed', error: { code: 'SITE_UNAVAILABLE' } })
    expect(job.error?.message).toContain('not https')
    expect(dump(databaseIn(open.folder))).toEqual(before)
  })
})
