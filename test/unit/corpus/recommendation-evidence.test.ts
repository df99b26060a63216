/** Holds the evidence of each status event to the record of outcomes, to the section maps and, where present, the law. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { deriveStatus } from '#shared/council/index.ts'
import { findCitations } from '#shared/law/citation.ts'
import { findProvision, parseProvisions } from '#shared/law/provisions.ts'
import type { Evidence } from '#shared/model/index.ts'
import { corpusFile, IF_TEXTS, sourceText, withoutTexts } from './helpers.ts'

const recommendations = corpusFile('recommendations.json')
const acts = corpusFile('acts.json')
const bills = corpusFile('bills.json')
const events = recommendations.flatMap((of) => of.events.map((event) => ({ ...event, of })))
const assessed = events.filter((event) => event.assessment === 'assessed from the statutes')

/** The row of the record of outcomes for a recommendation. */
function outcomeRow(number: number): string {
  const record = corpusFile('sources.json').find(({ id }) => id === 'facts-recommendation-outcomes')
  const rows = record === undefined ? [] : sourceText(record).split('\n')
  return rows.find((row) => row.startsWith(`| ${number} |`)) ?? ''
}

const rowOf = (item: Extract<Evidence, { kind: 'act section' }>) =>
  acts.find(({ id }) => id === item.actId)?.sections.filter(({ number }) => number === item.section) ?? []

/** What a piece of evidence is called in the record of outcomes: "P.A. 21-103 s. 6", "54-234a". */
function nameOf(item: Evidence): string | undefined {
  if (item.kind === 'section') return item.sectionId
  if (item.kind === 'act section')
    return `${acts.find(({ id }) => id === item.actId)?.number} s. ${item.section}`
  return item.kind === 'bill' ? bills.find(({ id }) => id === item.billId)?.number : undefined
}

/** The acts' sections, statutes and bills that a row of the record names, by the names above. */
function named(row: string): string[] {
  const ofActs = [...row.matchAll(/P\.A\. (\d+-\d+) ss?\. ([\d, ]+)/g)].flatMap(
    ([, act, numbers = '']) => numbers.match(/\d+/g)?.map((number) => `P.A. ${act} s. ${number}`) ?? [],
  )
  const ofBills = [...row.matchAll(/\b[HS]B \d+/g)].map(([bill]) => bill)
  const rest = row.replace(/P\.A\. \d+-\d+/g, '')
  const ofStatutes = [...rest.matchAll(/(?<![\d-])\d{1,2}[a-z]?-\d+[a-z]*/g)].map(([section]) => section)
  return [...ofActs, ...ofBills, ...ofStatutes]
}

describe.skipIf(withoutTexts)(`the record of outcomes ${IF_TEXTS}`, () => {
  test('has each piece of its evidence among the recommendation’s events', () => {
    const missing = recommendations.flatMap((each) => {
      const cell = outcomeRow(each.number).split('|')[5] ?? ''
      const given = new Set(each.events.flatMap(({ evidence }) => evidence.map(nameOf)))
      return named(cell).flatMap((name) => (given.has(name) ? [] : [`${each.number}: ${name}`]))
    })
    expect(named(outcomeRow(3).split('|')[5] ?? '')).toHaveLength(4)
    expect(missing).toEqual([])
  })

  test('names what is given as evidence, but for what is only related to recommendation 9', () => {
    const beyond = assessed.flatMap(({ of, id, evidence }) => {
      const row = outcomeRow(of.number)
      const known = new Set(named(row))
      const actsNamed = [...row.matchAll(/P\.A\. \d+-\d+/g)].map(([act]) => act)
      return evidence.flatMap((item) => {
        const name = nameOf(item)
        if (name === undefined || known.has(name)) return []
        if (actsNamed.some((act) => name.startsWith(`${act} s. `))) return []
        return [`${id}: ${name}`]
      })
    })
    expect(beyond).toEqual([
      '2017-09-assessed: 54-234a',
      '2017-09-assessed: P.A. 19-117 s. 200',
      '2017-09-assessed: P.A. 26-98 s. 5',
    ])
    const notes = events.find(({ id }) => id === '2017-09-assessed')?.evidence.slice(0, 3)
    expect(notes?.every((item) => 'note' in item && item.note?.startsWith('Related, not the ask'))).toBe(true)
  })

  test('is quoted from the recommendation’s own row', () => {
    const strays = assessed.flatMap(({ of, id, evidence }) =>
      evidence.flatMap((item) => {
        if (item.kind !== 'document' || item.sourceId !== 'facts-recommendation-outcomes') return []
        const isThere =
          item.locator === `Table, no. ${of.number}` && outcomeRow(of.number).includes(item.quotation ?? '|')
        const isAlone = recommendations.every(
          ({ number }) => number === of.number || !outcomeRow(number).includes(item.quotation ?? ''),
        )
        return isThere && isAlone ? [] : [id]
      }),
    )
    expect(strays).toEqual([])
    const quoting = assessed.filter(({ evidence }) => evidence.some((item) => item.kind === 'document'))
    expect(quoting).toHaveLength(assessed.length)
  })
})

describe('evidence', () => {
  test('of an act’s section is of what it changed in the statutes that the event speaks of', () => {
    const strays = assessed.flatMap(({ of, id, what, evidence }) => {
      const spokenOf = new Set([
        ...evidence.flatMap((item) => (item.kind === 'section' ? [item.sectionId] : [])),
        ...of.sections.map(({ sectionId }) => sectionId),
        ...(what.match(/\b\d+[a-z]?-\d+[a-z]*/g) ?? []),
      ])
      return evidence.flatMap((item) => {
        if (item.kind !== 'act section') return []
        const touched = rowOf(item).flatMap(({ sectionId }) => sectionId ?? [])
        const isUncodified = rowOf(item).some(({ action }) => action === 'uncodified')
        return isUncodified || touched.some((section) => spokenOf.has(section))
          ? []
          : [`${id}: ${nameOf(item)}`]
      })
    })
    expect(strays).toEqual([])
  })

  test('bears out every act, section of an act and statute that the event’s sentence cites', () => {
    const unborne = assessed.flatMap(({ of, id, what, evidence }) =>
      findCitations(what).flatMap(({ citation }) => {
        const isBorne = evidence.some((item) => {
          if (citation.kind === 'section')
            return (
              (item.kind === 'section' && item.sectionId === citation.section) ||
              of.sections.some(({ sectionId }) => sectionId === citation.section) ||
              (item.kind === 'act section' && rowOf(item).some((row) => row.sectionId === citation.section))
            )
          if (citation.kind === 'bill')
            return item.kind === 'bill' && nameOf(item) === `${citation.chamber}B ${citation.number}`
          if (citation.kind !== 'act') return true
          const number = `P.A. ${citation.year % 100}-${citation.number}`
          return (
            item.kind === 'act section' &&
            acts.find((act) => act.id === item.actId)?.number === number &&
            (citation.section === undefined || citation.section === item.section)
          )
        })
        return isBorne ? [] : [`${id}: ${JSON.stringify(citation)}`]
      }),
    )
    expect(unborne).toEqual([])
  })

  test('opens at these provisions', () => {
    const provisions = assessed.flatMap(({ of, evidence }) =>
      evidence.flatMap((item) =>
        item.kind === 'section' && item.provision !== undefined
          ? [`${of.number} ${item.sectionId}${item.provision}`]
          : [],
      ),
    )
    expect(provisions).toEqual([
      '1 46a-170(b)',
      '8 54-234a(a)(1)(J)',
      '8 54-234a(a)(1)(K)',
      '9 54-234a(c)',
      '11 54-234a(a)(1)(A)',
      '14 31-58(e)',
      '16 53a-192a(a)',
    ])
  })

  test('that calls an act the last to amend a section is so by the inventory’s source line', () => {
    const sections = corpusFile('sections.json')
    const called = assessed.flatMap(({ evidence }) =>
      evidence.flatMap((item) =>
        item.kind === 'act section' && /^The last amendment/.test(item.note ?? '') ? [item] : [],
      ),
    )
    expect(called).toHaveLength(3)
    for (const item of called) {
      const [row] = rowOf(item)
      const line = sections.find(({ id }) => id === row?.sectionId)?.sourceLine ?? ''
      const number = acts.find(({ id }) => id === item.actId)?.number
      expect(line).toMatch(new RegExp(`${number}, S\\. ${item.section}\\.\\)?$`))
      expect(item.note).toBe(`The last amendment of section ${row?.sectionId}`)
    }
  })
})

describe('status events', () => {
  test('give each element and the whole the present status and the highest point that the record bears out', () => {
    const plain = (status: string, count = 1) => Array.from({ length: count }, () => [status, status])
    const states = recommendations.map((each) => {
      const { whole, elements } = deriveStatus(each)
      const point = (one: typeof whole) => [one.status, one.highest.status]
      return [point(whole), [...elements.values()].map(point)]
    })
    const same = (status: string, count = 1) => [[status, status], plain(status, count)]
    expect(states).toEqual([
      same('enacted', 5),
      same('no action'),
      [
        ['enacted in part', 'enacted in part'],
        [...plain('enacted in part', 2), ...plain('no action', 2)],
      ],
      same('no action'),
      same('enacted'),
      same('not started'),
      same('not started', 3),
      same('not started'),
      same('not started', 2),
      ...Array.from({ length: 3 }, () => same('not started')),
      same('no action'),
      same('no action', 3),
      [['superseded', 'enacted'], [['superseded', 'enacted']]],
      same('enacted'),
      same('no action'),
    ])
  })

  test('of a bill that died say when it was tried and when the session’s end took it back', () => {
    const ofBills = recommendations.flatMap((each) =>
      each.events.flatMap(({ status, date, evidence }) =>
        evidence.flatMap((item) => (item.kind === 'bill' ? [{ each, status, date, item }] : [])),
      ),
    )
    expect(ofBills.map(({ each, status, item }) => `${each.number} ${item.billId} ${status}`)).toEqual([
      '1 2020-hb-5502 in a bill',
      '1 2020-hb-5502 no action',
      '16 2018-sb-311 in a bill',
      '16 2018-sb-311 no action',
    ])
    for (const { each, status, date, item } of ofBills) {
      const bill = bills.find(({ id }) => id === item.billId)
      expect(bill?.outcome).toBe('not enacted')
      expect(each.sections.map(({ sectionId }) => sectionId)).toContain(bill?.targets[0]?.sectionId)
      const version = bill?.versions.find(({ id }) => id === item.versionId)
      expect(date).toBe(
        status === 'in a bill' ? (version?.date ?? String(bill?.year)) : sineDie(bill?.year ?? 0),
      )
    }
  })

  test('that found nothing are dated as of the records that were searched', () => {
    const dates = assessed
      .filter(({ id }) => id.endsWith('-assessed') || id === '2017-03-no-funding')
      .map(({ of, date }) => `${of.number} ${date}`)
    expect(dates).toEqual([
      '2 2026-01-01',
      '3 2026-06-30',
      '4 2026-01-01',
      ...[6, 7, 8, 9, 10, 11, 12].map((number) => `${number} 2026-06-30`),
      '13 2026-01-01',
      '14 2026-01-01',
      '17 2026-01-01',
    ])
  })
})

/** Constitution of Connecticut, Article Third, section 2, in even years: the first Wednesday after May's first Monday. */
function sineDie(year: number): string {
  const first = new Date(Date.UTC(year, 4, 1)).getUTCDay()
  const monday = 1 + ((8 - first) % 7)
  return `${year}-05-${String(monday + 2).padStart(2, '0')}`
}

const base = new URL('../../../../shared/real/cgs/base/', import.meta.url)
const withoutLaw = !existsSync(base)

/** The paragraphs of a section in the 2025 revision, or undefined where its chapter is not beside the project. */
function lawOf(section: string): string | undefined {
  for (const file of readdirSync(base)) {
    const { sections } = JSON.parse(readFileSync(new URL(file, base), 'utf8')) as {
      sections: { cites: string[]; body: string[] }[]
    }
    const found = sections.find(({ cites }) => cites.includes(section))
    if (found) return found.body.join('\n')
  }
  return undefined
}

describe.skipIf(withoutLaw)('the 2025 revision (skipped where it is not beside the project)', () => {
  test('has every provision that evidence or a named section points at, but for one that an act deleted', () => {
    const pointed = recommendations.flatMap(({ events: own, sections }) => [
      ...own.flatMap(({ evidence }) => evidence.flatMap((item) => (item.kind === 'section' ? [item] : []))),
      ...sections,
    ])
    const gone = pointed.flatMap(({ sectionId, provision }) => {
      const text = provision === undefined ? undefined : lawOf(sectionId)
      if (text === undefined || provision === undefined) return []
      const labels = [...provision.matchAll(/\((\w+)\)/g)].map(([, label = '']) => label)
      return findProvision(parseProvisions(text), labels) ? [] : [`${sectionId}${provision}`]
    })
    expect(gone).toEqual(['53a-83(c)'])
    expect(lawOf('54-234a')).toContain('imposed by the appropriate authority')
  })
})
