import { describe, expect, it, test } from 'vitest'
import { readBill } from '#shared/law/bills/index.ts'
import { readDocument, readPasted } from '../../../../electron/importing/bills/index.ts'
import { readOfficialChapters } from '../../../../scripts/fidelity/official.ts'
import { draftAct, type StatuteSection } from './drafts/act.ts'
import { draftOn } from './drafts/draft.ts'
import { asDocx, asHtml, asPdf, asTrackedDocx, CHROMIUM } from './drafts/forms.ts'
import { differencesOf } from './drafts/judge.ts'
import { asPasted, type LayOut, layOut } from './drafts/lay-out.ts'
import { randomOf } from './drafts/random.ts'

const chapters = readOfficialChapters()
if (!chapters) console.warn('Skipped: drafts on real sections; the statutes (../shared/real) are not here.')
if (!CHROMIUM) console.warn('Skipped: printed drafts; Chromium is not here.')

const statutes: readonly StatuteSection[] = (chapters ?? [])
  .flatMap(({ sections }) => sections)
  .filter(({ status, kind }) => status === 'active' && kind !== 'group')
  .map(({ cites, body }) => ({ number: cites[0] as string, body }))

const SEEDS = [1, 2, 3]
const COUNT = 15
const RAGGED: LayOut = { numbers: 'left', isSpaced: false, width: 64, linesOfPage: 24, isRagged: true }
const layOuts: [string, LayOut][] = (['none', 'left', 'right'] as const).flatMap((numbers) =>
  [true, false].map((isSpaced): [string, LayOut] => [
    `${numbers === 'none' ? 'without line numbers' : `line numbers at the ${numbers}`}, ${isSpaced ? 'gaps between paragraphs' : 'paragraphs indented'}`,
    { numbers, isSpaced, width: 66, linesOfPage: 24 },
  ]),
)

describe('drafts on real sections are read back word for word, with every mark', () => {
  test.skipIf(!chapters).each(SEEDS)('from a web page and from a Word document, seed %i', async (seed) => {
    const act = draftAct(statutes, COUNT, seed)
    const page = await readDocument(asHtml(act), 'bill.htm')
    expect(differencesOf(page, act)).toEqual([])
    expect(readBill(page).tail.effects.map(({ section }) => section)).toHaveLength(COUNT)
    expect(differencesOf(await readDocument(await asDocx(act), 'bill.docx'), act)).toEqual([])
  })

  test.skipIf(!chapters || !CHROMIUM).each<[string, LayOut]>([...layOuts, ['lines ragged', RAGGED]])(
    'from a printed bill, %s',
    { timeout: 180_000 },
    async (_name, how) => {
      const act = draftAct(statutes, COUNT, 4)
      const document = await readDocument(asPdf(layOut(act, how, 4), how), 'bill.pdf')
      expect(differencesOf(document, act)).toEqual([])
      expect(document.furniture.length).toBeGreaterThan(1)
      const numbered = document.paragraphs
        .flatMap(({ runs }) => runs)
        .filter(({ line }) => line !== undefined)
      expect(numbered.length > 0).toBe(how.numbers !== 'none')
    },
  )

  test.skipIf(!chapters).each(SEEDS)('from the changes that Word tracked, seed %i', async (seed) => {
    const act = draftAct(statutes, COUNT, seed)
    const document = await readDocument(await asTrackedDocx(act), 'bill.docx')
    expect(differencesOf(document, act)).toEqual([])
    expect(document.warnings).toEqual(['Its tracked changes were read as insertions and deletions.'])
  })

  test.skipIf(!chapters || !CHROMIUM)('from a printed public act', { timeout: 180_000 }, async () => {
    const how: LayOut = { numbers: 'none', isSpaced: false, width: 66, linesOfPage: 24 }
    const act = draftAct(statutes, COUNT, 5, 'act')
    const document = await readDocument(asPdf(layOut(act, how, 5), how), 'act.pdf')
    expect(differencesOf(document, act)).toEqual([])
    expect(readBill(document).header).toMatchObject({ kind: 'public act', billNumber: 6001 })
  })

  const close: [string, LayOut][] = [true, false].map((isSpaced): [string, LayOut] => [
    `one space behind line numbers, ${isSpaced ? 'gaps between paragraphs' : 'paragraphs indented'}`,
    { numbers: 'close', isSpaced, width: 66, linesOfPage: 24 },
  ])

  test.skipIf(!chapters).each([...layOuts, ...close])(
    'from pasted text against the law in force, %s',
    (_name, how) => {
      const differences = SEEDS.flatMap((seed) => {
        const act = draftAct(statutes, COUNT, seed)
        return differencesOf(readPasted(asPasted(layOut(act, how, seed), how), 'pasted text'), act, true)
      })
      expect(differences).toEqual([])
    },
  )
})

describe('a draft', () => {
  it('of the generator has both texts', () => {
    const body = ['(a) The owner of a kennel shall count the dogs.', '(b) The clerk shall keep the count.']
    const drafts = Array.from({ length: 40 }, (_, seed) => draftOn(body, randomOf(seed)))
    for (const { before } of drafts) expect(before).toBe(body.join('\n'))
    expect(new Set(drafts.map(({ after }) => after)).size).toBeGreaterThan(20)
  })
})
