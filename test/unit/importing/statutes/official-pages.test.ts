import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readStatutePage } from '../../../../electron/importing/statutes/index.ts'
import { REAL, readOfficialChapters, SITE } from '../../../../scripts/fidelity/official.ts'
import { countRealPage, countUtf8 } from '../../../../scripts/fidelity/reading-sections.ts'

const chapters = readOfficialChapters()
const missing = chapters === null || !existsSync(SITE)
const IF_DATA = '(skipped where ../shared/real is not beside the project)'

describe(`official pages ${IF_DATA}`, () => {
  test.skipIf(missing)('every section of every chapter is read back word for word', async () => {
    const count = await countUtf8(chapters ?? [], () => {})
    expect(count.differences).toEqual([])
    expect(count.exact).toBe(count.total)
    expect(count.total).toBeGreaterThan(2000)
  })

  test.skipIf(missing)('so is the page that is here just as it was published', () => {
    const count = countRealPage(chapters ?? [])
    expect(count?.differences).toEqual([])
    expect(count?.total).toBe(7)
  })

  test.skipIf(missing)('no page is read with a warning', () => {
    const file = path.join(REAL, 'html', 'ct_chap952_trimmed.html')
    const page = readStatutePage(readFileSync(file), file)
    expect(page.warnings).toEqual([])
  })

  test.skipIf(missing)('the real title page lists its chapters', () => {
    const file = path.join(REAL, 'html', 'ct_title53a.html')
    expect(readStatutePage(readFileSync(file), file)).toMatchObject({
      kind: 'title',
      number: '53a',
      name: 'Penal Code',
      chapters: [
        { number: '950', file: 'chap_950.htm' },
        { number: '951', file: 'chap_951.htm' },
        { number: '952', name: 'Penal Code: Offenses', range: 'Secs. 53a-24 to 53a-323' },
      ],
    })
  })
})
