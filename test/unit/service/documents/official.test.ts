import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import { wordsAlone } from '#shared/law/amended/index.ts'
import { readOfficialChapters } from '../../../../scripts/fidelity/official.ts'
import { withSitePages } from '../../../../scripts/fidelity/site-pages.ts'
import { services, type TestServices } from '../../../store/helpers.ts'
import { bring, type TestFile } from '../../imports/bring.ts'
import { hasReal, type OracleRecord, oracleRecords } from '../../law-amended/official.ts'

/** Pages as the look-alike of the site writes them, by their addresses. */
function pagesOf(names: (folder: string) => readonly string[]): Promise<TestFile[]> {
  return withSitePages([], (folder) =>
    names(folder).map((name) => ({ name, content: readFileSync(path.join(folder, name)) })),
  )
}

const officialChapters = () =>
  pagesOf(() => [
    'current/pub/titles.htm',
    '2026/sup/titles.htm',
    ...(readOfficialChapters() ?? []).map((chapter) => new URL(chapter.url).pathname.slice(1)),
  ])

const officialActs = () =>
  pagesOf((folder) => readdirSync(path.join(folder, '2026/ACT/PA')).map((name) => `2026/ACT/PA/${name}`))

type Opened = Output<'document.section'>

function shownOf({ asAmended }: Opened) {
  const [shown] = asAmended
  if (shown?.state !== 'shown') throw new Error(JSON.stringify(shown))
  return shown
}

function expectOfficial(view: Opened, record: OracleRecord): void {
  expect({ old: view.oldText, now: view.newText }, record.id).toEqual({
    old: record.before,
    now: record.after,
  })
  expect(view.row.marks, record.id).toBe('present')
  if (record.baselineMatches) expect(view.row.baseline, record.id).toMatchObject({ verdict: 'verified' })
  else
    expect(view.row.baseline, record.id).toMatchObject({
      verdict: 'differs',
      difference: { whiteSpaceOnly: true },
    })
  const shown = shownOf(view)
  const before = wordsAlone(shown.before)
  const at = before.indexOf(wordsAlone(record.before))
  expect(at, record.id).toBeGreaterThanOrEqual(0)
  expect(wordsAlone(shown.after), record.id).toBe(
    before.slice(0, at) + wordsAlone(record.after) + before.slice(at + wordsAlone(record.before).length),
  )
}

async function withActs(): Promise<TestServices> {
  const open = services(undefined, undefined, { now: () => new Date('2026-11-22T10:00:00Z') })
  // The chapters first: of the acts, a preview tells what they would change.
  await bring(open, await officialChapters())
  await bring(open, await officialActs())
  return open
}

describe.skipIf(!hasReal)('ten acts of 2026 on 18 chapters (data beside the project)', () => {
  test('marks, verdicts and sections as amended are the official ones', async () => {
    const open = await withActs()
    for (const record of oracleRecords()) {
      const id = `pa-26-${/26-(\d+)/.exec(record.act)?.[1]}.act`
      const view = await open.ask('document.section', { id, number: record.section })
      expectOfficial(view, record)
      const shown = shownOf(view)
      expect((await open.ask('compare.text', { ref: shown.afterRef })).text).toBe(shown.after)
      expect((await open.ask('compare.text', { ref: shown.beforeRef })).text).toBe(shown.before)
    }
    const added = shownOf(await open.ask('document.section', { id: 'pa-26-44.act', number: '1' }))
    expect(added.after.slice(0, added.before.length)).toBe(added.before)
    expect(added.after.slice(added.before.length)).toMatch(/^\n\(h\) Each assisted living/)
  }, 180_000)
})
