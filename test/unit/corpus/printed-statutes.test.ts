/** Holds the printed statutes' labels, kinds and warnings to account: what each says of itself, and what shows it. */
import { describe, expect, test } from 'vitest'
import { findCitations, formatCitation } from '#shared/law/citation.ts'
import { corpusFile } from './helpers.ts'

const versions = corpusFile('section-versions.json')
const sections = corpusFile('sections.json')
const acts = corpusFile('acts.json')

describe('the printed statutes', () => {
  test('say of themselves what they are, and that they are of the report of 2017', () => {
    const said = versions.map(({ label, kind, stageDate, printedHeading = '', text }) => {
      const isDrafted = text.includes('[')
      const heading = /^Sec\. [^.]*/.exec(printedHeading)?.[0]
      return [
        label ===
          (isDrafted
            ? `drafted text under the heading “${heading}” in the council’s 2017 report`
            : 'as printed in the council’s 2017 report'),
        kind === (isDrafted ? 'drafted text in report' : 'report print'),
        stageDate === '2017',
      ]
    })
    expect(said).toEqual(versions.map(() => [true, true, true]))
    expect(versions.filter(({ kind }) => kind === 'drafted text in report')).toHaveLength(2)
  })

  test('stand under the section whose number they print, but for the two misprinted headings', () => {
    const printed = versions.map(({ sectionId, printedHeading = '' }) => {
      const [found] = findCitations(printedHeading)
      return [sectionId, found?.citation.kind === 'section' ? found.citation.section : 'none']
    })
    expect(printed.filter(([section, heading]) => section !== heading)).toEqual([
      ['53a-83', '53a-83a'],
      ['53a-83', '53a-83a'],
    ])
  })

  test('are warned of only by acts and sections on record, in message and evidence alike', () => {
    const cited = versions.flatMap(({ id, warnings }) =>
      warnings.flatMap(({ message, evidence = '' }) =>
        [...findCitations(message), ...findCitations(evidence)].map(({ citation }) => ({ id, citation })),
      ),
    )
    const unknown = cited.filter(({ citation }) => {
      if (citation.kind === 'section') return !sections.some(({ id }) => id === citation.section)
      if (citation.kind !== 'act') return true
      const name = formatCitation({ ...citation, section: undefined, provision: [] }).replace('\u00a0', ' ')
      const act = acts.find(({ number }) => number === name)
      const isOldSourceLine = ['P.A. 07-143', 'June Sp. Sess. P.A. 07-4'].includes(name)
      return act === undefined
        ? !isOldSourceLine
        : citation.section !== undefined && act.sections.every(({ number }) => number !== citation.section)
    })
    expect(cited.length).toBeGreaterThan(20)
    expect(unknown).toEqual([])
  })

  test('are each warned of by the act that the message names', () => {
    const unproved = versions.flatMap(({ id, warnings }) =>
      warnings.flatMap(({ message, evidence = '' }) => {
        const shown = message.match(/P\.A\. \d\d-\d+/g) ?? []
        const isShown = shown.every((act) => evidence.includes(act)) || evidence.startsWith('Source line')
        return isShown ? [] : [`${id}: ${message}`]
      }),
    )
    expect(unproved).toEqual([])
  })

  test('that were out of date are warned of every act that had changed them, and of later ones', () => {
    const named = (id: string) =>
      versions
        .find((version) => version.id === id)
        ?.warnings.map(({ message }) => message)
        .join(' ') ?? ''
    const later: Record<string, string[]> = {
      '53a-192a-tip-2017': [
        'P.A. 15-195, section 4',
        'P.A. 16-71, section 12',
        'P.A. 17-32, section 2',
        'P.A. 21-103, section 3',
      ],
      '53a-86-tip-2017': ['P.A. 16-71, section 16'],
      '53a-90a-tip-2017': ['P.A. 16-71, section 9'],
      '53a-83-tip-2017-under-53a-83a': ['P.A. 21-102, section 2', 'P.A. 21-103, section 4'],
      '53a-83-tip-2017-under-53a-83a-c': ['P.A. 21-102, section 2', 'P.A. 21-103, section 4'],
    }
    for (const [id, changes] of Object.entries(later)) {
      expect(
        changes.filter((words) => !named(id).includes(words)),
        id,
      ).toEqual([])
      const [line = ''] = sections.flatMap((each) =>
        id.startsWith(`${each.id}-tip`) ? [each.sourceLine] : [],
      )
      for (const words of changes) {
        const [, year, section] = /^P\.A\. (\d\d-\d+), section (\d+)$/.exec(words) ?? []
        expect(line, words).toContain(`${year}, S. ${section}`)
      }
    }
  })
})
