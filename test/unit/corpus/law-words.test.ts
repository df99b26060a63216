/** Holds the words of the law half to account: every quotation and every printed text stands in its source. */

import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { readDraftedText } from '#shared/law/drafting.ts'
import {
  allSourceTextsPresent,
  corpusFile,
  fold,
  hasSourceText,
  missingQuotations,
  type QuotedWords,
  quotationsOf,
  sourceHash,
  sourcePath,
} from './helpers.ts'

const sources = corpusFile('sources.json')
const sections = corpusFile('sections.json')
const versions = corpusFile('section-versions.json')
const recommendations = corpusFile('recommendations.json')
const textsPresent = allSourceTextsPresent()
const skipped = textsPresent ? '' : ' (skipped: the source texts are not beside the project)'

const printed = versions.map((version) => ({
  version,
  words: fold(`${version.printedHeading} ${version.text}`),
}))

function quoted(): QuotedWords[] {
  const records = [
    ...sections,
    ...versions,
    ...corpusFile('acts.json'),
    ...corpusFile('bills.json'),
    ...recommendations,
    ...recommendations.flatMap((each) => each.positions),
  ]
  const inEvidence = recommendations.flatMap((each) =>
    each.events.flatMap((event) =>
      event.evidence.flatMap((item) =>
        item.kind === 'document' && item.quotation !== undefined
          ? [{ record: event.id, sourceId: item.sourceId, quotation: item.quotation }]
          : [],
      ),
    ),
  )
  const summarised = corpusFile('bills.json').flatMap((bill) =>
    bill.provisions.map(({ text }) => ({ record: bill.id, sourceId: 'tip-report-2017', quotation: text })),
  )
  return [
    ...summarised,
    ...records.flatMap((record) => quotationsOf(record.id, record.provenance)),
    ...inEvidence,
  ]
}

describe('printed statutes', () => {
  it('consist of the words quoted from the report, no more and no fewer', () => {
    const altered = printed.filter(
      ({ version, words }) => words !== fold(version.provenance.map((row) => row.quotation).join(' ')),
    )
    expect(altered.map(({ version }) => version.id)).toEqual([])
  })

  it('keep no page furniture and no chart', () => {
    const furniture = /P a g e|Annual Report|Arrests|Convictions|Arrest & Conviction|^\d+$/m
    expect(printed.filter(({ version }) => furniture.test(version.text))).toEqual([])
  })

  it('start a paragraph at each subsection after the first', () => {
    const paragraphs = versions.map((version) => [
      version.id,
      version.text.split('\n').map((paragraph) => /^(\([a-z0-9]+\) ?)+/.exec(paragraph)?.[0].trim() ?? ''),
    ])
    expect(Object.fromEntries(paragraphs)).toEqual({
      '53a-192a-tip-2017': ['(a)', '(b)'],
      '53a-86-tip-2017': ['(a)', '(b)'],
      '53a-196a-tip-2017': ['(a)', '(b)'],
      '53a-196b-tip-2017': ['(a)', '(b)', '(c)'],
      '53a-90a-tip-2017': ['(a)', '(b) (1)', '(2)'],
      '53a-90b-tip-2017': ['(a)'],
      '53a-83-tip-2017-under-53a-83a': ['(a)'],
      '53a-83-tip-2017-under-53a-83a-c': ['', '(c)'],
    })
  })

  it('claim no day in force and no verified baseline', () => {
    const claiming = versions.filter(
      (version) =>
        version.inForceFrom !== undefined ||
        version.inForceTo !== undefined ||
        version.baseline !== 'not checked',
    )
    expect(claiming).toEqual([])
  })

  it('claim of their marks what the reader of drafted texts can tell', () => {
    const claimed = versions.map((version) => [version.id, version.marks])
    const told = versions.map((version) => [
      version.id,
      version.text.includes('[') ? readDraftedText(version.text).marks.replace('-', ' ') : 'none',
    ])
    expect(claimed).toEqual(told)
    expect(claimed.filter(([, marks]) => marks !== 'none')).toHaveLength(2)
  })

  it('carry the warnings that the record of outcomes demands', () => {
    const warned = (id: string, words: RegExp) =>
      versions.some(
        (version) => version.id === id && version.warnings.some((each) => words.test(each.message)),
      )
    const demanded: [string, RegExp][] = [
      ['53a-192a-tip-2017', /more than one occurrence of.*P\.A\. 16-71, section 12/],
      ['53a-192a-tip-2017', /class A felony since P\.A\. 17-32, section 2/],
      ['53a-90a-tip-2017', /under sixteen years of age.*P\.A\. 16-71, section 9/],
      ['53a-86-tip-2017', /fifteen thousand dollars.*P\.A\. 16-71, section 16/],
      [
        '53a-83-tip-2017-under-53a-83a',
        /heading is wrong.*text is that of 53a-83\(a\).*nowhere in the report/,
      ],
      ['53a-83-tip-2017-under-53a-83a', /insertions was lost/],
      ['53a-83-tip-2017-under-53a-83a-c', /repeats that of 53a-83\(a\) and adds a subsection \(c\)/],
      ['53a-83-tip-2017-under-53a-83a-c', /insertions was lost/],
    ]
    expect(demanded.filter(([id, words]) => !warned(id, words))).toEqual([])
  })
})

describe(`words and their sources${skipped}`, () => {
  test.skipIf(!textsPresent)('every quotation stands word for word in its source', () => {
    expect(quoted().length).toBeGreaterThan(sections.length)
    expect(missingQuotations(quoted())).toEqual([])
  })

  test.skipIf(!textsPresent)('every recommendation is in the council’s own words', () => {
    const own = recommendations.map((each) => ({
      record: each.id,
      sourceId: 'tip-report-2017',
      quotation: `${each.number}. ${each.text}`,
    }))
    expect(missingQuotations(own)).toEqual([])
  })

  test.skipIf(!textsPresent)('every section is as the inventory has it', () => {
    const inventory = sources.find((each) => each.id === 'facts-statute-inventory')
    const path = inventory && sourcePath(inventory)
    const { sections: listed } = JSON.parse(readFileSync(path ?? '', 'utf8')) as {
      sections: Record<string, string>[]
    }
    expect(
      sections.map((each) => [
        each.id,
        each.catchline,
        each.title,
        each.chapter,
        each.area,
        each.status,
        each.latestRevision,
        each.sourceLine,
      ]),
    ).toEqual(
      listed.map((each) => [
        each.section,
        each.catchline,
        each.title,
        each.chapter,
        each.area,
        each.status,
        each.latestRevision,
        each.source,
      ]),
    )
  })

  test.skipIf(!textsPresent)(
    'every act has the section map of the facts, and every bill its versions',
    () => {
      const source = sources.find((each) => each.id === 'facts-acts-and-bills')
      const facts = JSON.parse(readFileSync((source && sourcePath(source)) ?? '', 'utf8')) as {
        acts: { act: string; sections: Record<string, string> }[]
        bills: { bill: string; versions?: string[] }[]
      }
      const acts = corpusFile('acts.json')
      const lost = facts.acts.flatMap(({ act, sections: map }) => {
        const rows = acts.find((each) => each.number === act)?.sections ?? []
        return Object.entries(map).filter(([number, words]) => {
          const undated = words.replace(/\d{4}-\d\d-\d\d/g, '')
          const cited = undated.match(/\d+[a-z]?-\d+[a-z]*/g) ?? []
          const mapped = rows.filter((row) => row.number === number).flatMap((row) => row.sectionId ?? [])
          return rows.every((row) => row.number !== number) || cited.join() !== mapped.join()
        })
      })
      expect(lost).toEqual([])
      const bills = corpusFile('bills.json')
      const differing = facts.bills.filter(({ bill, versions: labels = [] }) => {
        const described = bills
          .find((each) => each.number === bill)
          ?.versions.map((each) => [each.label, each.date].filter(Boolean).join(', '))
        return described?.join('; ') !== labels.join('; ')
      })
      expect(differing).toEqual([])
    },
  )

  test.skipIf(!sources.some(hasSourceText))('every source’s hash is that of its file', () => {
    const differing = sources.filter((each) => hasSourceText(each) && sourceHash(each) !== each.sha256)
    expect(differing.map((each) => each.id)).toEqual([])
  })
})
