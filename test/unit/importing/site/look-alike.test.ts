import { describe, expect, test } from 'vitest'
import { type FetchStatutesOptions, fetchStatutes } from '../../../../electron/importing/site/index.ts'
import { readOfficialChapters } from '../../../../scripts/fidelity/official.ts'
import { differingParts } from '../../../../scripts/fidelity/reading-sections.ts'
import { isLookAlikeMissing, startLookAlike } from './look-alike.ts'

const chapters = readOfficialChapters()
const missing = chapters === null || isLookAlikeMissing
const IF_DATA = '(skipped where ../shared is not beside the project)'

const WANTED = [
  { title: '46a', chapter: '814f' },
  { title: '54', chapter: '968' },
]
const quick = { wanted: WANTED, pauseMs: 0, retryMs: 5 } satisfies FetchStatutesOptions

describe(`the look-alike of the official site ${IF_DATA}`, () => {
  test.skipIf(missing)('chapters come through word for word, base and supplement', async () => {
    const got = await fetchStatutes({ ...quick, base: await startLookAlike() })
    const editions = new Set(got.chapters.map((one) => one.edition))
    expect(editions).toEqual(new Set(['base', 'supplement']))
    for (const { page, source } of got.chapters) {
      const official = chapters?.find((one) => new URL(one.url).pathname === new URL(source.address).pathname)
      expect(page.sections).toHaveLength(official?.sections.length ?? -1)
      page.sections.forEach((read, at) => {
        expect(
          differingParts(read, official?.sections[at] as NonNullable<typeof official>['sections'][number]),
        ).toEqual([])
      })
    }
  })

  test.skipIf(missing)('in Windows-1252 without a charset in the header', async () => {
    const got = await fetchStatutes({
      ...quick,
      base: await startLookAlike('--encoding', 'windows-1252', '--crlf'),
    })
    const page = got.chapters.find((one) => one.page.number === '814f' && one.edition === 'base')?.page
    const official = chapters?.find((one) => one.chapter === '814f' && one.url.includes('/current/'))
    expect(page?.sections.map((one) => one.body[0]?.text)).toEqual(
      official?.sections.map((one) => one.body[0]),
    )
  })

  test.skipIf(missing)('answers 503 twice, then serves', async () => {
    const got = await fetchStatutes({
      ...quick,
      base: await startLookAlike('--status', '503', '--times', '2'),
    })
    expect(got.chapters.length).toBeGreaterThan(1)
  })

  test.skipIf(missing)('is slower than one waits for', async () => {
    const base = await startLookAlike('--slow', '2000')
    await expect(fetchStatutes({ ...quick, base, stallMs: 100, retries: 1 })).rejects.toMatchObject({
      code: 'STALLED',
    })
  })

  test.skipIf(missing)('cuts its pages short', async () => {
    const base = await startLookAlike('--truncate', '700')
    await expect(fetchStatutes({ ...quick, base, retries: 1 })).rejects.toMatchObject({ code: 'TRUNCATED' })
  })
})
