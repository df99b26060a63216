/** Holds the law half of the starter corpus to account: its records, citations and links. */
import { describe, expect, it } from 'vitest'
import { findCitations, parseCitation } from '#shared/law/citation.ts'
import type { Provenance } from '#shared/model/index.ts'
import { corpusFiles, sectionNotOnRecord } from '#shared/model/index.ts'
import { corpusFile, corpusFileIfPresent, duplicates, rawCorpusFile } from './helpers.ts'

const sources = corpusFile('sources.json')
const sections = corpusFile('sections.json')
const versions = corpusFile('section-versions.json')
const acts = corpusFile('acts.json')
const bills = corpusFile('bills.json')
const recommendations = corpusFile('recommendations.json')

/** Sections that acts touch but that are not among the fifty of the inventory. */
const outsideInventory = ['17a-3', '4-68m', '44-6', '46a-13l']

/** What recommendations call a section without citing it; everything else that they name must parse. */
const namedWithoutCitation = [
  'Sec. 1(B) & (C)',
  'P.A. 16-71. Sec. 2. (a)',
  'Registration of Sex Offender statutes',
  'definition of “employees” covered by state minimum wage and overtime laws',
  'privileged communication',
]

const sourceIds = new Set(sources.map((each) => each.id))
const knownSection = (id: string) => sections.some((each) => each.id === id) || outsideInventory.includes(id)

const sourced: { id: string; provenance: Provenance[] }[] = [
  ...sections,
  ...versions,
  ...acts,
  ...bills,
  ...recommendations,
  ...recommendations.flatMap((each) => each.positions),
]

/** The act's sections that a source line names: of "(P.A. 06-43, S. 1; P.A. 13-214, S. 3, 12.)" for P.A. 13-214, 3 and 12. */
function sectionsOfAct(sourceLine: string, act: string): string[] {
  const number = act.replace('P.A. ', '')
  const entry = sourceLine.split(/[;(]|\.\)/).find((each) => each.includes(`${number}, S. `))
  return entry?.split(', S. ')[1]?.split(', ') ?? []
}

describe('the records of the law half', () => {
  it.each(['sources', 'sections', 'section-versions', 'acts', 'bills', 'recommendations'] as const)(
    '%s.json follows its schema',
    (name) => {
      expect(
        corpusFiles[`${name}.json`].safeParse(rawCorpusFile(`${name}.json`)).error?.issues ?? [],
      ).toEqual([])
    },
  )

  it('has ids that occur once in the whole corpus', () => {
    const others = (Object.keys(corpusFiles) as (keyof typeof corpusFiles)[]).flatMap((name) =>
      (corpusFileIfPresent(name) ?? []).map((each) => each.id),
    )
    const within = [
      ...bills.flatMap((bill) => bill.versions.map((version) => version.id)),
      ...recommendations.flatMap((each) => [
        ...each.elements.map((element) => element.id),
        ...each.positions.map((position) => position.id),
        ...each.events.map((event) => event.id),
      ]),
    ]
    expect(duplicates([...others, ...within])).toEqual([])
  })

  it('has the numbers that the sources have', () => {
    expect(sections).toHaveLength(50)
    expect(sections.filter((each) => each.status === 'repealed').map((each) => each.id)).toEqual([
      '53a-83a',
      '54-36m',
    ])
    expect(recommendations.map((each) => each.number)).toEqual(Array.from({ length: 17 }, (_, i) => i + 1))
    expect(recommendations.map((each) => each.standing)).toEqual([
      ...Array<string>(12).fill('consensus'),
      ...Array<string>(3).fill('without consensus'),
      ...Array<string>(2).fill('further research'),
    ])
    expect(acts).toHaveLength(15 + 4)
    expect(bills).toHaveLength(7 + 5)
    expect(versions.map((each) => each.sectionId)).toEqual([
      '53a-192a',
      '53a-86',
      '53a-196a',
      '53a-196b',
      '53a-90a',
      '53a-90b',
      '53a-83',
      '53a-83',
    ])
  })

  it('names a known source for every fact, and a place in it', () => {
    const unknown = sourced.flatMap((record) =>
      record.provenance
        .filter((row) => !sourceIds.has(row.sourceId))
        .map((row) => `${record.id}: ${row.sourceId}`),
    )
    expect(unknown).toEqual([])
  })

  it('records who opposed and who abstained', () => {
    const recorded = recommendations.flatMap((each) =>
      each.positions.map((position) => [each.number, position.stance, position.holder]),
    )
    expect(recorded).toEqual([
      [13, 'opposes', 'Chief State’s Attorney’s Office'],
      [14, 'abstains', 'Office of the Child Advocate'],
      [14, 'abstains', 'Department of Labor'],
      [15, 'opposes', 'Chief State’s Attorney’s Office'],
      [15, 'abstains', 'Department of Labor'],
    ])
    const seats = new Set(corpusFile('seats.json').map((each) => each.id))
    const seatless = recommendations.flatMap((each) =>
      each.positions.filter((position) => !seats.has(position.seatId ?? '')),
    )
    expect(seatless).toEqual([])
  })
})

describe('citations and links', () => {
  it('has only citations that parse to what they stand for', () => {
    const misread = [
      ...sections.map((each) => ({ text: `C.G.S. § ${each.id}`, kind: 'section' })),
      ...acts.map((each) => ({ text: each.number, kind: 'act' })),
      ...acts.flatMap((each) =>
        each.sections
          .filter((row) => row.number !== sectionNotOnRecord)
          .map((row) => ({ text: `${each.number}, S. ${row.number}`, kind: 'act' })),
      ),
      ...bills.map((each) => ({ text: each.number, kind: 'bill' })),
    ].filter(({ text, kind }) => {
      const read = parseCitation(text)
      return !read.ok || read.citation.kind !== kind
    })
    expect(misread).toEqual([])
  })

  it('finds acts in every source line', () => {
    const silent = sections.filter(
      (each) => !findCitations(each.sourceLine).some((found) => found.citation.kind === 'act'),
    )
    expect(silent.map((each) => each.id)).toEqual([])
  })

  it('names sections in the recommendation’s own words, and the words are a citation of that section', () => {
    const wrong = recommendations.flatMap((each) =>
      each.sections.filter((named) => {
        if (!each.text.includes(named.asNamed) || !knownSection(named.sectionId)) return true
        if (namedWithoutCitation.includes(named.asNamed)) return named.note === undefined
        const read = parseCitation(named.asNamed)
        if (!read.ok) return true
        const { citation } = read
        if (citation.kind === 'section') return citation.section !== named.sectionId
        if (citation.kind !== 'act') return true
        return !acts.some(
          (act) =>
            act.number === `P.A. ${String(citation.year % 100).padStart(2, '0')}-${citation.number}` &&
            act.sections.some((row) => row.number === citation.section && row.sectionId === named.sectionId),
        )
      }),
    )
    expect(wrong).toEqual([])
  })

  it('names acts in the recommendation’s own words', () => {
    const wrong = recommendations.flatMap((each) =>
      each.acts.filter((named) => {
        const number = acts.find((act) => act.id === named.actId)?.number
        return number === undefined || !named.asNamed.includes(number) || !each.text.includes(named.asNamed)
      }),
    )
    expect(wrong).toEqual([])
  })

  it('leaves out an act’s section number only where its source says that it is not told', () => {
    const untold = acts.flatMap((act) =>
      act.sections
        .filter((row) => row.number === sectionNotOnRecord)
        .map((row) => ({
          id: `${act.number}: ${row.sectionId}`,
          isTold: act.provenance.some(
            ({ quotation = '' }) =>
              quotation.includes(row.sectionId ?? 'no section') && /their numbers are left/.test(quotation),
          ),
        })),
    )
    expect(untold).toEqual(
      ['17a-106a', '17a-106f', '46a-13l', '4-68m'].map((id) => ({ id: `P.A. 26-70: ${id}`, isTold: true })),
    )
  })

  it('points acts and bills at each other', () => {
    const lost = [
      ...acts.filter((act) => act.billId !== undefined && !bills.some((bill) => bill.id === act.billId)),
      ...bills.filter((bill) =>
        bill.versions.some(
          (version) =>
            version.actId !== undefined &&
            !acts.some((act) => act.id === version.actId && act.billId === bill.id),
        ),
      ),
    ]
    expect(lost.map((each) => each.id)).toEqual([])
  })

  it('touches only sections of the inventory, or sections listed as outside it', () => {
    const touched = [
      ...acts.flatMap((act) => act.sections.flatMap((row) => row.sectionId ?? [])),
      ...bills.flatMap((bill) => bill.targets.map((target) => target.sectionId)),
      ...bills.flatMap((bill) => bill.provisions.flatMap((provision) => provision.sectionId ?? [])),
      ...recommendations.flatMap((each) => each.elements.flatMap((element) => element.ask?.sectionId ?? [])),
      ...versions.map((version) => version.sectionId),
    ]
    expect(touched.filter((id) => !knownSection(id))).toEqual([])
    expect(outsideInventory.filter((id) => !touched.includes(id))).toEqual([])
  })

  it('agrees with the inventory’s source lines about which act section touched which section', () => {
    const missing = acts
      .filter((act) => act.year < 2026)
      .flatMap((act) =>
        act.sections.flatMap((row) => {
          const line = sections.find((each) => each.id === row.sectionId)?.sourceLine
          return line === undefined || sectionsOfAct(line, act.number).includes(row.number)
            ? []
            : [`${act.number}, S. ${row.number}: ${row.sectionId}`]
        }),
      )
    expect(missing).toEqual([])
  })
})
