/** Holds the list of sources to account: what each is, who published it, and that its file is the one beside the project. */
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { corpusFile, fold, hasSourceText, IF_TEXTS, sourceText, withoutTexts } from './helpers.ts'

const sources = corpusFile('sources.json')

/** Publishers that the texts name; the others are described, or say that none is named. */
const namedInText: Record<string, string> = {
  'tip-report-2017': 'Trafficking in Persons Council',
  'wtnh-love146': 'WTNH',
  'ct-public-task-force': 'Connecticut Public',
}

test('each source is of its kind and grade, dated only where its text is', () => {
  expect(sources.map((each) => [each.id, each.kind, each.reliability, each.published ?? 'undated'])).toEqual([
    ['tip-report-2017', 'council report', 'official', 'undated'],
    ['facts-acts-and-bills', 'official record', 'reported', 'undated'],
    ['facts-statute-inventory', 'official record', 'reported', 'undated'],
    ['facts-recommendation-outcomes', 'official record', 'reported', 'undated'],
    ['act-text-26-98', 'official record', 'reported', 'undated'],
    ['wtnh-love146', 'press', 'press', 'undated'],
    ['ct-public-task-force', 'press', 'press', 'undated'],
    ['prevention-month-2024', 'press', 'press', '2024-01-26'],
    ['faq-sex-trafficking', 'web page', 'unreliable', 'undated'],
  ])
})

test('no extract, copy or assessment passes for the record itself', () => {
  const secondHand = sources.filter((each) => each.kind === 'official record')
  expect(
    secondHand.filter((each) => !/the (?:extract|copy|assessment) is not/.test(each.reliabilityReason)),
  ).toEqual([])
  expect(secondHand.filter((each) => each.reliability === 'official')).toEqual([])
  expect(secondHand).toHaveLength(4)
})

test.skipIf(withoutTexts)(
  `each source’s file, publisher, title and date are its text’s own ${IF_TEXTS}`,
  () => {
    const isWithStatutes = existsSync(new URL('../../../../shared/real/', import.meta.url))
    const missing = sources.filter(
      (each) => !hasSourceText(each) && (isWithStatutes || !each.fileName?.startsWith('real/')),
    )
    expect(missing.map((each) => each.fileName)).toEqual([])
    const told = sources.filter((each) => each.fileName?.startsWith('sources/'))
    expect(told).toHaveLength(5)
    for (const each of told) {
      const text = fold(sourceText(each))
      const publisher = namedInText[each.id]
      if (publisher) expect(text).toContain(publisher)
      expect(each.publisher, each.id).toContain(publisher ?? 'Not stated in the text')
      if (each.published) expect(text).toContain(`date ${each.published}`)
      if (!/^(?:Report on|Online event)/.test(each.title)) expect(text, each.id).toContain(each.title)
      else expect(each.note).toContain('The title is a description')
    }
  },
)
