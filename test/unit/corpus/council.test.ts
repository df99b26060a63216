/** The council's part of the starter corpus: seats, activities, obligations and the reporting round of 2017. */
import { describe, expect, test } from 'vitest'
import {
  corpusFile,
  corpusFileIfPresent,
  duplicates,
  fold,
  IF_TEXTS,
  missingQuotations,
  quotationsOf,
  sourceText,
  withoutTexts,
} from './helpers.ts'

const seats = corpusFile('seats.json')
const activities = corpusFile('activities.json')
const obligations = corpusFile('obligations.json')
const rounds = corpusFile('reporting-rounds.json')
const records = [...seats, ...activities, ...obligations, ...rounds]
const acts = corpusFileIfPresent('acts.json')
const recommendations = corpusFileIfPresent('recommendations.json')

const reportText = () => {
  const report = corpusFile('sources.json').find((each) => each.id === 'tip-report-2017')
  if (report === undefined) throw new Error('sources.json has no tip-report-2017')
  return fold(sourceText(report))
}
const round = () => {
  const found = rounds.find((each) => each.id === 'reporting-round-2017')
  if (found === undefined) throw new Error('no reporting round of 2017')
  return found
}
const obligation = (id: string) => {
  const found = obligations.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no obligation ${id}`)
  return found
}

describe('every record', () => {
  test('has an id of its own', () => {
    expect(duplicates(records.map((each) => each.id))).toEqual([])
  })

  test('names only sources of the corpus', () => {
    const known = new Set(corpusFile('sources.json').map((each) => each.id))
    const named = records.flatMap((each) => each.provenance.map((row) => row.sourceId))
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })

  test.skipIf(withoutTexts)(`quotes word for word ${IF_TEXTS}`, () => {
    const quoted = records.flatMap((each) => quotationsOf(each.id, each.provenance))
    expect(quoted.length).toBeGreaterThan(records.length)
    expect(missingQuotations(quoted)).toEqual([])
  })
})

describe('the seats', () => {
  test('are the 14 state and legislative and 11 public entries of the report', () => {
    const group = (name: string) => seats.filter((each) => each.group === name).length
    expect([group('state and legislative'), group('public')]).toEqual([14, 11])
  })

  test('have one chair, held through the Commission on Women, Children, and Seniors', () => {
    const chairs = seats.filter((each) => each.isChair)
    expect(chairs.map((each) => each.id)).toEqual(['seat-commission-women-children-seniors'])
    expect(chairs[0]?.holders.map((each) => each.name)).toEqual(['Jillian Gilchrest'])
  })

  test('name 25 persons, two in one seat and none for Social Services', () => {
    expect(seats.flatMap((each) => each.holders)).toHaveLength(25)
    const notOne = seats.filter((each) => each.holders.length !== 1)
    expect(notOne.map((each) => [each.id, each.holders.length])).toEqual([
      ['seat-department-of-social-services', 0],
      ['seat-institute-for-refugees-and-immigrants', 2],
    ])
  })

  test('include the offices whose positions the report records', () => {
    const ids = seats.map((each) => each.id)
    expect(ids).toEqual(
      expect.arrayContaining([
        'seat-chief-states-attorney',
        'seat-child-advocate',
        'seat-department-of-labor',
      ]),
    )
  })

  test.skipIf(recommendations === undefined)(
    'resolve from every position (skipped without recommendations.json)',
    () => {
      const ids = new Set(seats.map((each) => each.id))
      const named = (recommendations ?? []).flatMap((each) => each.positions.map((one) => one.seatId))
      expect(named.filter((id) => id !== undefined && !ids.has(id))).toEqual([])
    },
  )

  test.skipIf(withoutTexts)(`print each name and role as the report does ${IF_TEXTS}`, () => {
    const report = reportText().replaceAll(' ', '')
    const words = seats.flatMap((each) => each.holders.flatMap((one) => [one.name, one.role]))
    expect(words.filter((each) => !report.includes(each.replaceAll(' ', '')))).toEqual([])
  })

  test.skipIf(withoutTexts)(`leave out nobody who represents an office ${IF_TEXTS}`, () => {
    const members = reportText().split('Public Members')[0] ?? ''
    const represented = [...members.matchAll(/, represented by ([^,]+),/g)].map((each) => each[1])
    const held = seats
      .filter((each) => each.group === 'state and legislative')
      .flatMap((each) => each.holders)
    expect(represented).toHaveLength(13)
    expect(held.map((each) => each.name.replace(', Esq.', ''))).toEqual(represented)
  })
})

describe('the activities', () => {
  const ofKind = (kind: string) => activities.filter((each) => each.kind === kind)

  test('hold the five meetings of 2017 with their months', () => {
    const months = ofKind('meeting').map((each) => /(\w+) 2017/.exec(each.text)?.[1])
    expect(months).toEqual(['January', 'March', 'September', 'November', 'December'])
  })

  test('hold eight topics, twelve legislative results, and every reporting member', () => {
    expect([ofKind('topic').length, ofKind('legislative result').length]).toEqual([8, 12])
    expect(new Set(ofKind('member activity').map((each) => each.organisation))).toEqual(
      new Set([
        'Connecticut Department of Children and Families',
        'Office of Victim Services',
        'Connecticut Institute for Refugees and Immigrants',
        'Love146',
        'Connecticut Coalition Against Domestic Violence',
        'Connecticut Alliance to End Sexual Violence',
      ]),
    )
  })

  test('hold the two initiatives', () => {
    expect(new Set(ofKind('initiative').map((each) => each.organisation))).toEqual(
      new Set(['End Demand CT', 'Connecticut Project']),
    )
  })

  test('warn where the report’s summary of HB-7309 differs from the law', () => {
    const text = (id: string) => activities.find((each) => each.id === id)?.text ?? ''
    expect(text('activity-2017-result-state-contracts')).toContain('attorney general')
    expect(text('activity-2017-result-commercial-sexual-abuse-of-a-minor')).toContain('53a-83b')
    expect(text('activity-2017-result-class-a-felony')).toContain('out of date')
  })
})

describe('the obligations', () => {
  test('rest on the three acts, most on P.A. 17-32 and 16-71', () => {
    const counts = Object.groupBy(obligations, (each) => each.actId)
    expect(Object.entries(counts).map(([act, rows]) => [act, rows?.length])).toEqual([
      ['pa-07-107', 1],
      ['pa-16-71', 6],
      ['pa-17-32', 8],
    ])
  })

  test.skipIf(acts === undefined)('name sections that the acts have (skipped without acts.json)', () => {
    const known = new Set((acts ?? []).flatMap((act) => act.sections.map((one) => `${act.id} ${one.number}`)))
    const named = obligations.flatMap((each) =>
      each.actSection === undefined ? [] : [`${each.actId} ${each.actSection}`],
    )
    expect(named.filter((each) => !known.has(each))).toEqual([])
    expect(obligations.every((each) => (acts ?? []).some((act) => act.id === each.actId))).toBe(true)
  })

  test('claim an outcome exactly where something is reported', () => {
    for (const each of obligations) {
      expect([each.id, each.outcome.length > 0]).toEqual([each.id, each.state !== 'nothing reported'])
    }
  })

  test('hold the five-step plan', () => {
    const plan = obligation('obligation-17-32-program-plan')
    expect(plan.outcome.map((each) => each.kind)).toEqual(Array(5).fill('plan step'))
    expect(plan.due).toBe('2018-01-01')
  })

  test('hold the immigration examination: seven findings, three recommendations', () => {
    const kinds = obligation('obligation-17-32-immigration-examination').outcome.map((each) => each.kind)
    expect(kinds).toEqual([...Array(7).fill('finding'), ...Array(3).fill('recommendation')])
  })

  test('do not pass the state-contract duty off as the act has it', () => {
    const contracts = obligation('obligation-17-32-state-contracts')
    expect(contracts.stateNote).toContain('attorney general')
    expect(contracts.actSection).toBeUndefined()
  })

  test.skipIf(withoutTexts)(`print plan, examination and recommendations word for word ${IF_TEXTS}`, () => {
    const report = reportText()
    const printed = ['obligation-17-32-program-plan', 'obligation-17-32-immigration-examination'].flatMap(
      (id) => obligation(id).outcome.map((each) => each.text.replace('Latin America.', 'Latin America')),
    )
    expect(printed.filter((each) => !report.includes(each))).toEqual([])
  })

  test.skipIf(withoutTexts)(`quote the duty where they put it in quotation marks ${IF_TEXTS}`, () => {
    const report = reportText()
    const quoted = obligations.filter((each) => each.duty.startsWith('“'))
    expect(quoted).toHaveLength(2)
    expect(quoted.filter((each) => !report.includes(each.duty))).toEqual([])
  })
})

describe('the reporting round of 2017', () => {
  test('has nine required items, in order', () => {
    expect(round().requiredItems.map((each) => each.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('has 80 reports of 101 departments, 20 printed as outstanding, ten barriers', () => {
    const { departments, received, outstanding, barriers } = round()
    expect([departments, received, outstanding.length, barriers.length]).toEqual([101, 80, 20, 10])
    expect(duplicates(outstanding)).toEqual([])
  })

  test('says plainly what does not add up', () => {
    const { departments, received, outstanding, discrepancies } = round()
    const said = discrepancies.join('\n')
    expect(said).toContain(`101 departments less 80 received leaves ${departments - received}`)
    expect(said).toContain(`its list has ${outstanding.length} entries`)
    expect(said).toContain(`59, a gap of ${135 - 59}`)
    expect(said).toContain(`55, the gap is ${135 - 55}`)
  })

  test.skipIf(withoutTexts)(`prints the nine items as one sentence of the report ${IF_TEXTS}`, () => {
    const last = round().requiredItems.length
    const sentence = round()
      .requiredItems.map((each) => `${each.number === last ? 'and ' : ''}(${each.number}) ${each.text}`)
      .join(', ')
    expect(reportText()).toContain(`The report must include: ${sentence}.`)
  })

  test.skipIf(withoutTexts)(`lists as outstanding exactly what the report prints ${IF_TEXTS}`, () => {
    const printed = /Attorney’s Report \(([^)]+)\)/.exec(reportText())?.[1]
    expect(round().outstanding.join(', ')).toBe(printed)
  })

  test.skipIf(withoutTexts)(`gives findings and barriers word for word ${IF_TEXTS}`, () => {
    const report = reportText()
    const words = [...round().findings, ...round().barriers]
    expect(words.filter((each) => !report.includes(each))).toEqual([])
  })

  test.skipIf(withoutTexts)(`leaves out no barrier ${IF_TEXTS}`, () => {
    const list = /Barriers reported included: (.+?) Discrepancy between/.exec(reportText())?.[1] ?? ''
    expect(fold(round().barriers.join(' '))).toBe(fold(list))
  })
})
