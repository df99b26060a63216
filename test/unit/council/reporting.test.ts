import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCsv, writeCsv } from '#shared/council/csv/index.ts'
import {
  type DepartmentReport,
  departmentNamed,
  findDiscrepancies,
  itemsFor,
  outstandingReports,
  type ReportRow,
  readReportTable,
  reminderText,
  reportCells,
  reportForm,
  reportHeading,
  roundDates,
  roundTotals,
  validateReport,
  yearAgainstYear,
} from '#shared/council/reporting/index.ts'
import type { ReportingRound } from '#shared/model/index.ts'

const file = new URL('../../../resources/corpus/reporting-rounds.json', import.meta.url)
const [round] = JSON.parse(readFileSync(file, 'utf8')) as ReportingRound[]
const form = reportForm(round!.requiredItems)

const words = {
  participation: 'none',
  criteria: 'all',
  coordination: 'weekly',
  training: 'yearly',
  obstacles: 'none',
}
const report = (
  departmentId: string,
  answers: DepartmentReport['answers'] = {},
  over: Partial<DepartmentReport> = {},
): DepartmentReport => ({
  departmentId,
  year: 2018,
  kind: 'municipal police',
  answers: { ...words, referrals: 0, missingChildren: 0, dcfReferrals: 0, prosecutions: 0, ...answers },
  ...over,
})

describe('the form', () => {
  it('has the nine items of the round and two for the Chief State’s Attorney', () => {
    expect(form.map(({ provision, kind }) => `${provision} ${kind}`)).toEqual([
      '(a)(1) words',
      '(a)(2) count',
      '(a)(3) words',
      '(a)(4) words',
      '(a)(5) words',
      '(a)(6) words',
      '(a)(7) count',
      '(a)(8) count',
      '(a)(9) count',
      '(b)(1) count',
      '(b)(2) words',
    ])
    for (const { number, text } of round!.requiredItems)
      expect(form[number - 1]?.asks.toLowerCase()).toBe(`${text.toLowerCase()}.`)
    expect(itemsFor(form, 'municipal police')).toHaveLength(9)
    expect(itemsFor(form, 'chief states attorney')).toHaveLength(11)
  })
  it('is refused where an item is missing', () => {
    expect(() => reportForm(round!.requiredItems.slice(1))).toThrow(RangeError)
  })
  it('is due on October 1 for the twelve months before', () => {
    expect(roundDates(2018)).toEqual({ due: '2018-10-01', from: '2017-10-01', to: '2018-09-30' })
  })
})

describe('a report by itself', () => {
  const cases: [title: string, one: DepartmentReport, faults: string[]][] = [
    ['complete', report('a'), []],
    [
      'an item not answered is a question, not nought',
      report('a', { referrals: undefined, obstacles: '  ' }),
      ['question referrals', 'question obstacles'],
    ],
    [
      'a negative number, a part of one, words',
      report('a', { referrals: -1, missingChildren: 1.5, prosecutions: 'some' }),
      ['error referrals', 'error missingChildren', 'error prosecutions'],
    ],
    ['a number for words', report('a', { training: 3 }), ['error training']],
    ['more from DCF than in all', report('a', { referrals: 3, dcfReferrals: 4 }), ['question dcfReferrals']],
    ['the two further items are not a department’s', report('a', { convictions: 1 }), ['error convictions']],
    [
      'but the Chief State’s Attorney must answer them',
      report('a', {}, { kind: 'chief states attorney' }),
      ['question convictions', 'question dispositions'],
    ],
    [
      'more convictions than cases',
      report('a', { convictions: 2, prosecutions: 1, dispositions: 'x' }, { kind: 'chief states attorney' }),
      ['question convictions'],
    ],
    ['twelve months', report('a', {}, { from: '2017-10-01', to: '2018-09-30' }), []],
    ['twelve months with a leap day', report('a', {}, { from: '2019-10-01', to: '2020-09-30' }), []],
    ['six months', report('a', {}, { from: '2018-04-01', to: '2018-09-30' }), ['question ']],
    ['the wrong way round', report('a', {}, { from: '2018-10-01', to: '2017-09-30' }), ['error ']],
    ['a date that is none', report('a', {}, { from: '2018-02-30' }), ['error ']],
    ['late', report('a', {}, { received: '2018-10-02' }), ['question ']],
    ['on the day', report('a', {}, { received: '2018-10-01' }), []],
  ]
  it.each(cases)('%s', (_title, one, faults) => {
    const found = validateReport(form, one).map(({ severity, item }) => `${severity} ${item ?? ''}`)
    expect(found.toSorted()).toEqual(faults.toSorted())
  })
})

describe('a round', () => {
  const departments = ['Bethel', 'Bridgeport', 'Canton'].map((name) => ({
    id: name.toLowerCase(),
    name,
    kind: 'municipal police' as const,
  }))
  const reports = [
    report('bethel', { referrals: 5, dcfReferrals: 4 }),
    report('canton', { referrals: undefined, dcfReferrals: 0 }),
  ]
  const totals = roundTotals(form, reports)

  it('adds up what was answered and counts what was not', () => {
    const of = (key: string) => totals.find((one) => one.key === key)
    expect(of('referrals')).toMatchObject({ sum: 5, answered: 1, aboveZero: 1, unanswered: 1 })
    expect(of('dcfReferrals')).toMatchObject({ sum: 4, answered: 2, aboveZero: 1, unanswered: 0 })
    expect(of('training')).toMatchObject({ answered: 2, unanswered: 0 })
    expect(of('convictions')).not.toHaveProperty('sum')
  })
  const rules = (facts: Partial<Parameters<typeof findDiscrepancies>[0]>) =>
    findDiscrepancies({ departments, reports, totals, ...facts }).map(({ rule, departmentIds }) =>
      [rule, ...departmentIds].join(' '),
    )
  it('names a dozen of those that are missing and counts the others; all of them are told by their ids', () => {
    const many = Array.from({ length: 14 }, (_, at) => ({
      id: `d-${at}`,
      name: `Town ${at}`,
      kind: 'municipal police' as const,
    }))
    const [found] = findDiscrepancies({ departments: many, reports: [], totals })
    expect(found?.message).toMatch(/^14 departments have not reported: Town 0, .*Town 11, and 2 more\.$/)
    expect(found?.departmentIds).toHaveLength(14)
    const [dozen] = findDiscrepancies({ departments: many.slice(2), reports: [], totals })
    expect(dozen?.message).toMatch(/Town 12, Town 13\.$/)
  })
  it('finds who is missing, unknown, or reported twice', () => {
    expect(rules({})).toEqual(['missing-report bridgeport'])
    expect(rules({ reports: [...reports, report('bridgeport'), report('bethel'), report('derby')] })).toEqual(
      ['unknown-department derby', 'reported-twice bethel'],
    )
  })
  it('finds a department with more from DCF than in all', () => {
    expect(
      rules({ departments: [], reports: [report('bethel', { referrals: 1, dcfReferrals: 4 })] }),
    ).toContain('dcf-exceeds-all bethel')
  })
  it('sets DCF’s own number against the departments’', () => {
    expect(rules({ dcfReferralsMade: 4 })).toEqual(['missing-report bridgeport'])
    expect(findDiscrepancies({ departments: [], reports: [], totals, dcfReferralsMade: 9 })[0]?.message).toBe(
      'DCF reports 9 referrals to police departments; by the reports that answer (2) there were 4, a difference of 5.',
    )
  })
  it('finds more convictions than arrests', () => {
    const cases = [
      { sectionId: '53a-192a', arrests: 2, convictions: 3 },
      { sectionId: '53a-83', arrests: 3, convictions: 3 },
    ]
    expect(rules({ cases })).toEqual(['missing-report bridgeport', 'convictions-exceed-arrests'])
  })
  it('finds a printed total that the reports do not make', () => {
    expect(rules({ stated: [{ item: 'referrals', value: 5, where: 'Findings' }] })).toEqual([
      'missing-report bridgeport',
    ])
    expect(rules({ stated: [{ item: 'referrals', value: 6, where: 'Findings' }] })).toContain(
      'stated-sum-differs',
    )
  })
  it('finds by itself what the report of 2017 had to be read for', () => {
    const found = findDiscrepancies({
      departments: [],
      reports: [],
      totals: roundTotals(form, []),
      dcfReferralsMade: 135,
      stated: [
        { item: 'dcfReferrals', value: 55, departments: 13, where: 'the findings' },
        { item: 'dcfReferrals', value: 59, departments: 14, where: 'the key findings' },
      ],
      statedReports: {
        departments: round!.departments,
        received: round!.received,
        outstanding: 21,
        listedOutstanding: round!.outstanding.length,
      },
    }).map(({ message }) => message)
    expect(found).toEqual([
      'DCF reports 135 referrals to police departments; by the findings there were 55, a difference of 80.',
      'DCF reports 135 referrals to police departments; by the key findings there were 59, a difference of 76.',
      'Referrals received from DCF: 55 from 13 departments by the findings, 59 from 14 departments by the key findings.',
      '21 reports are said to be outstanding; the list has 20.',
    ])
  })
  it('year against year, with who answered beside it', () => {
    const rows = yearAgainstYear([
      { year: 2019, totals: roundTotals(form, [report('a', { referrals: 9 })]) },
      { year: 2018, totals },
      { year: 2020, totals: roundTotals(form, []) },
    ])
    expect(rows.find(({ key }) => key === 'referrals')?.years).toEqual([
      { year: 2018, sum: 5, answered: 1 },
      { year: 2019, sum: 9, answered: 1, change: 4 },
      { year: 2020, answered: 0 },
    ])
  })
  it('reminds those who have not reported', () => {
    const [reminder, ...others] = outstandingReports(
      departments,
      [...reports, { departmentId: 'bridgeport', year: 2016 }],
      2018,
      '2018-10-11',
    )
    expect(others).toEqual([])
    expect(reminder).toMatchObject({
      department: { id: 'bridgeport' },
      due: '2018-10-01',
      daysLate: 10,
      lastReported: 2016,
    })
    const text = reminderText(reminder!, form, 2018)
    expect(text).toContain('was due on Oct 1, 2018 and has not been received')
    expect(text.match(/^\(a\)/gm)).toHaveLength(9)
    expect(text).not.toContain('(b)(1)')
  })
})

describe('the table of a round', () => {
  const read = (text: string) => {
    const csv = readCsv(text)
    if (!csv.ok) throw new Error(csv.fault.message)
    return readReportTable(form, csv.rows)
  }
  it('comes back as it was written', () => {
    const rows: ReportRow[] = [
      { department: 'Bethel', received: '2018-09-30', referrals: 0, criteria: '=none, "yet"' },
      { department: 'Canton', missingChildren: 1234 },
    ]
    const again = read(writeCsv([reportHeading(form), ...rows.map((row) => reportCells(form, row))]))
    expect(again.rows.map(({ record }) => record)).toEqual(rows)
  })
  it('names the line and the column of what is wrong', () => {
    const { faults, rows } = read(
      'Town,Referrals received,Received\nBethel,two,2018-09-30\nCanton,-1,\nDarien,2,2018-13-01\nEaston,"1,234",\nEASTON PD,3,',
    )
    expect(faults.map(({ code, line, column }) => `${code} ${line} ${column}`)).toEqual([
      'BAD_VALUE 2 Referrals received',
      'BAD_VALUE 3 Referrals received',
      'BAD_VALUE 4 Received',
      'DUPLICATE 6 Department',
    ])
    expect(rows.map(({ record }) => record)).toEqual([{ department: 'Easton', referrals: 1234 }])
  })
  it('knows a department by its name with or without “Police Department”', () => {
    const departments = [{ name: 'East Windsor' }, { name: 'Windsor' }]
    expect(departmentNamed(departments, 'East  Windsor Police Department')?.name).toBe('East Windsor')
    expect(departmentNamed(departments, 'windsor pd')?.name).toBe('Windsor')
    expect(departmentNamed(departments, 'West Windsor')).toBeUndefined()
  })
})
