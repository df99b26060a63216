import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import { combineEditions } from '#shared/law/history/index.ts'
import { type OfficialSection, readOfficialChapters } from '../../../scripts/fidelity/official.ts'
import { withSitePages } from '../../../scripts/fidelity/site-pages.ts'
import { databaseIn, dump, services, starterCorpus } from '../../store/helpers.ts'
import { bring, previewOf, recordsOf, type TestFile } from './bring.ts'
import { changedSubsections } from './provisions-changed.ts'

const chapters = readOfficialChapters()

/** Every chapter's page as the look-alike writes it, in the folders of the site. */
function officialFiles(): Promise<TestFile[]> {
  return withSitePages([], (folder) => {
    const lists = ['/current/pub/titles.htm', '/2026/sup/titles.htm']
    const pages = (chapters ?? []).map((chapter) => new URL(chapter.url).pathname)
    return [...lists, ...pages].map((name) => ({
      name: name.slice(1),
      content: readFileSync(path.join(folder, name)),
    }))
  })
}

interface Row {
  id: string
  section_id: string
  text: string
  stage_date: string
  in_force_from: string | null
  in_force_to: string | null
}

describe('the official chapters beside the project (skipped where ../shared/real is not there)', () => {
  let versions: Row[] = []
  let sections: { id: string; status: string; latest_revision: string; source_line: string }[] = []
  let prints: { section_id: string; edition: string; source_lines: string; history: string }[] = []
  let run: Output<'import.apply'>
  const textOf = (id: string) => versions.find((version) => version.id === id)?.text

  // The tests after this one look at what it brought in.
  test.skipIf(!chapters)(
    'come in; again nothing changes; undone, everything is as it was',
    async () => {
      const files = await officialFiles()
      const open = services(undefined, starterCorpus, { now: () => new Date('2026-11-22T10:00:00Z') })
      const start = recordsOf(open)
      run = await bring(open, files)
      const after = dump(databaseIn(open.folder))
      versions = after.section_version as Row[]
      sections = after.section as typeof sections
      prints = after.section_print as typeof prints
      const again = (await previewOf(open, files)).counts
      expect(again).toMatchObject({ added: 0, changed: 0, notUnderstood: 0 })
      expect(again.unchanged).toBeGreaterThan(2300)
      await open.ask('import.undo', { runId: run.id })
      expect(recordsOf(open)).toEqual(start)
    },
    120_000,
  )

  test.skipIf(!chapters)('every section is in the store word for word, with source line and history', () => {
    const wrong: string[] = []
    let compared = 0
    for (const chapter of chapters ?? []) {
      const edition = chapter.url.includes('/sup/') ? '2026-supplement' : '2025-revision'
      for (const official of chapter.sections) {
        for (const id of storedNumbers(official)) {
          const own = versions.filter(
            (one) => one.id === `${id}-${edition}` || one.id.startsWith(`${id}-${edition}-`),
          )
          const print = prints.find(
            (one) => one.section_id === id && one.edition === edition.replace('-', ' '),
          )
          compared++
          const isSame =
            isLawOf(
              official,
              own.map((one) => one.text),
            ) &&
            print?.history === JSON.stringify(official.history) &&
            print.source_lines === JSON.stringify(official.source === '' ? [] : official.source.split('\n'))
          if (!isSame) wrong.push(`${chapter.url} ${id}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(compared).toBeGreaterThan(2300)
    expect(run.counts.notUnderstood).toBe(0)
  })

  test.skipIf(!chapters)('base and supplement govern as the law of editions says', () => {
    const of = (isSupplement: boolean) =>
      (chapters ?? [])
        .filter((chapter) => chapter.url.includes('/sup/') === isSupplement)
        .flatMap((chapter) => chapter.sections.map((one) => ({ cites: storedNumbers(one), one })))
        .filter((entry) => entry.cites.length > 0)
    const known = new Map(sections.map((section) => [section.id, section]))
    for (const { cites, from } of combineEditions(of(false), of(true)))
      for (const id of cites)
        expect(known.get(id)?.latest_revision, id).toBe(from === 'base' ? '2025 revision' : '2026 supplement')
  })

  test.skipIf(!chapters)('46a-170: revision and supplement differ in subsection (b) only', () => {
    const before = textOf('46a-170-2025-revision') ?? ''
    const after = textOf('46a-170-2026-supplement') ?? ''
    expect(changedSubsections(before, after)).toEqual(['(b)'])
  })

  test.skipIf(!chapters)('two concurrent versions part on July 1, 2026', () => {
    const own = versions.filter((version) => version.section_id === '53a-275')
    const on = (day: string) =>
      own.findLast((one) => (one.in_force_from ?? '') <= day && day < (one.in_force_to ?? '9999'))?.id
    expect(on('2026-06-30')).toBe('53a-275-2026-supplement')
    expect(on('2026-07-01')).toBe('53a-275-2026-supplement-from-2026-07-01')
  })

  test.skipIf(!chapters)('the report’s texts: three out of date, and one number printed as a figure', () => {
    const outcomes = Object.fromEntries(run.baselines.map((one) => [one.sectionId, one.outcome]))
    expect(outcomes).toEqual({
      '53a-86': 'differs',
      '53a-90a': 'differs',
      '53a-90b': 'verified',
      '53a-192a': 'differs',
      '53a-196a': 'differs',
      '53a-196b': 'verified',
    })
    const message = (id: string) => run.baselines.find((one) => one.sectionId === id)?.message
    expect(message('53a-86')).toContain('fined fifteen thousand dollars')
    expect(message('53a-90a')).toMatch(/under sixteen years of age.*under eighteen years of age/)
    expect(message('53a-192a')).toContain('person compels or induces')
    expect(message('53a-196a')).toMatch(/10 years.*ten years/)
  })
})

/** The numbers that an entry stands for in the store: each that is counted, both ends of a range that is not. */
function storedNumbers(official: OfficialSection): string[] {
  // "51-51o" stands for 31-51o in a heading of chapter 557; it is left out, and said.
  return official.cites.filter((cite) => cite !== '51-51o')
}

const isNote = (paragraph: string) => /^\*+\s?Note: On and after/.test(paragraph)

/** The words of an entry, parted where a Revisor's note introduces a later version of all of it or of one provision. */
function printedVersions(official: OfficialSection): { text: string; ofWhole: boolean }[] {
  const several = official.body.some(isNote)
  const parts: { paragraphs: string[]; ofWhole: boolean }[] = [{ paragraphs: [], ofWhole: true }]
  for (const paragraph of official.body) {
    if (isNote(paragraph))
      parts.push({ paragraphs: [], ofWhole: /, this section, as amended/.test(paragraph) })
    else parts.at(-1)?.paragraphs.push(several ? paragraph.replace(/^\*+(?=\()/, '') : paragraph)
  }
  return parts.flatMap(({ paragraphs, ofWhole }) =>
    paragraphs.length > 0 ? [{ text: paragraphs.join('\n'), ofWhole }] : [],
  )
}

/** Whether the stored texts are those printed; one that is printed in part stands in the whole section's text. */
function isLawOf(official: OfficialSection, stored: readonly string[]): boolean {
  const printed = printedVersions(official)
  return (
    printed.length === stored.length &&
    printed.every(({ text, ofWhole }, at) => {
      const own = stored[at] ?? ''
      if (!ofWhole) return own.includes(text.replace(/^“(.*)”$/s, '$1'))
      return own === text || (at > 0 && isWithoutQuotedHeading(own, text))
    })
  )
}

/** A later text is printed as a quotation, “Sec. 53a-275. Heading. (a) …”: only number, heading and marks may be gone. */
function isWithoutQuotedHeading(own: string, printed: string): boolean {
  if (own === '' || !printed.endsWith(`${own}”`)) return false
  return /^“ ?Sec\. \d[\w-]*\. [^\n]{1,400}$/.test(printed.slice(0, -own.length - 1))
}
