import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type FetchProgress,
  type FetchStatutesOptions,
  fetchStatutes,
  PageCache,
  SiteError,
} from '../../../../electron/importing/site/index.ts'
import { PageError } from '../../../../electron/importing/statutes/index.ts'
import { type SmallSite, startSmallSite } from './small-site.ts'

const OAKS = { title: '50a', chapter: '999' }
const ELMS = { title: '50a', chapter: '998' }
let site: SmallSite
let folder: string

beforeEach(async () => {
  site = await startSmallSite()
  folder = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-site-'))
})
afterEach(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

const options = (more: Partial<FetchStatutesOptions> = {}): FetchStatutesOptions => ({
  base: site.base,
  wanted: [OAKS, ELMS],
  pauseMs: 0,
  retryMs: 1,
  stallMs: 5000,
  cache: new PageCache(folder),
  ...more,
})

async function fault(more: Partial<FetchStatutesOptions> = {}): Promise<SiteError | PageError> {
  try {
    await fetchStatutes(options(more))
  } catch (error) {
    if (error instanceof SiteError || error instanceof PageError) return error
    throw error
  }
  throw new Error('it was fetched')
}

describe('a run that goes well', () => {
  test('gets base and supplement, each chapter with its edition and where it came from', async () => {
    const got = await fetchStatutes(options())
    expect(
      got.chapters.map((one) => [one.edition, one.editionWords, one.page.sections[0]?.body[0]?.text]),
    ).toEqual([
      ['base', 'Revised to January 1, 2025', 'Oaks stand.'],
      ['base', 'Revised to January 1, 2025', 'Elms stand.'],
      ['supplement', '2026 Supplement, revised to January 1, 2026', 'Oaks fall.'],
    ])
    expect(got.absent).toEqual([{ ...ELMS, edition: 'supplement' }])
    expect(got.chapters[0]?.source).toMatchObject({
      address: `${site.base}current/pub/chap_999.htm`,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      fromCache: false,
    })
  })

  test('asks for each page once, one at a time, and tells how far it is', async () => {
    const progress: FetchProgress[] = []
    await fetchStatutes(options({ onProgress: (one) => progress.push(one) }))
    expect(new Set(site.asked).size).toBe(site.asked.length)
    expect(progress.map((one) => one.done)).toEqual(site.asked.map((_, at) => at + 1))
    expect(progress.every((one) => one.total >= one.done)).toBe(true)
  })

  test('pauses between requests', async () => {
    const start = Date.now()
    await fetchStatutes(options({ wanted: [ELMS], pauseMs: 40 }))
    expect(Date.now() - start).toBeGreaterThanOrEqual(40 * (site.asked.length - 1) - 5)
  })
})

describe('a run that was stopped', () => {
  test('says that it was cancelled, and goes on from the cache', async () => {
    const stop = new AbortController()
    const stopped = await fault({
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done === 3) stop.abort()
      },
    })
    expect(stopped).toMatchObject({ code: 'CANCELLED' })
    const before = site.asked.length
    const progress: boolean[] = []
    await fetchStatutes(options({ onProgress: ({ fromCache }) => progress.push(fromCache) }))
    expect(progress.filter((fromCache) => fromCache)).toHaveLength(3)
    expect(site.asked.length - before).toBe(progress.length - 3)
  })

  test('is cancelled while the site lets it wait', async () => {
    site.fault = () => true
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 30)
    expect(await fault({ signal: stop.signal })).toMatchObject({ code: 'CANCELLED' })
  })

  test('a page in the cache that was altered, or is too old, is got again', async () => {
    await fetchStatutes(options())
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.htm')))
      writeFileSync(path.join(folder, name), 'x')
    const before = site.asked.length
    await fetchStatutes(options())
    expect(site.asked.length).toBe(before * 2)
    await fetchStatutes(options({ maxAgeMs: -1 }))
    expect(site.asked.length).toBe(before * 3)
  })
})

describe('a site in trouble', () => {
  const busy =
    (times: number) => (_: unknown, response: import('node:http').ServerResponse, count: number) => {
      if (count > times) return false
      response.writeHead(503)
      response.end()
      return true
    }

  test('503 a few times is waited out', async () => {
    site.fault = busy(3)
    expect((await fetchStatutes(options())).chapters).toHaveLength(3)
  })

  test('503 without end is given up, and nothing is kept', async () => {
    site.fault = busy(1000)
    const error = await fault({ retries: 2 })
    expect(error).toMatchObject({ code: 'UNAVAILABLE' })
    expect(error.message).toContain('titles.htm')
    expect(site.asked).toHaveLength(3)
    expect(readdirSync(folder)).toEqual([])
  })

  test('a site that stops sending', async () => {
    site.fault = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.write('<html>')
      return true
    }
    expect(await fault({ stallMs: 60, retries: 0 })).toMatchObject({ code: 'STALLED' })
  })

  test('a connection that breaks off', async () => {
    site.fault = (_, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('<html>')
      setTimeout(() => response.destroy(), 5)
      return true
    }
    expect(await fault({ retries: 0 })).toMatchObject({ code: 'NETWORK' })
  })

  test('a page cut short is tried again, then refused, never kept', async () => {
    site.fault = (_, response) => {
      response.end('<html><body><p>Sec. 1')
      return true
    }
    expect(await fault({ retries: 1 })).toMatchObject({ code: 'TRUNCATED' })
    expect(site.asked).toHaveLength(2)
    expect(readdirSync(folder)).toEqual([])
  })

  test('an answer without end is cut off at the limit', async () => {
    site.fault = (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
      }
      response.on('drain', more)
      more()
      return true
    }
    expect(await fault({ maxBytes: 100_000 })).toMatchObject({ code: 'TOO_LARGE' })
  })

  test('a page that is not there, and one of another kind', async () => {
    site.fault = (request, response) => {
      if (request.url?.endsWith('titles.htm')) return false
      response.end('<html><body><h1>Weather</h1></body></html>')
      return true
    }
    expect(await fault()).toMatchObject({ code: 'OTHER_PAGE' })
    site.fault = (_, response) => {
      response.writeHead(404)
      response.end()
      return true
    }
    expect(await fault({ maxAgeMs: -1 })).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('a redirect to another site is not followed', async () => {
    site.fault = (_, response) => {
      response.writeHead(302, { location: 'https://example.org/current/pub/titles.htm' })
      response.end()
      return true
    }
    expect(await fault()).toMatchObject({ code: 'FORBIDDEN_ADDRESS' })
  })
})
