import { describe, expect, it } from 'vitest'
import type { DutyRow } from '#shared/contract/index.ts'
import {
  dueProblem,
  dutyWhen,
  occurrenceWords,
  yearsLater,
} from '../../../renderer/features/duties/duty-when.ts'

const occurrence = (date: string, state: 'due' | 'done' | 'late', more: object = {}) => ({
  date,
  lastDay: date,
  state,
  completionId: null,
  wasLate: false,
  ...more,
})

const completion = (id: string, doneOn: string, evidence: DutyRow['completions'][number]['evidence']) => ({
  id,
  occurrence: null,
  doneOn,
  what: 'It was done.',
  evidence,
  recordedIn: 'Minutes',
})

const proof = [
  {
    evidence: { kind: 'section' as const, sectionId: '46a-170' },
    label: '§ 46a-170',
    route: '/',
    found: true,
  },
]

function duty(row: Partial<DutyRow>, record: Partial<DutyRow['record']> = {}): DutyRow {
  return {
    record: {
      id: 'duty',
      actId: 'pa-17-32',
      obligor: 'Somebody',
      duty: 'Do it.',
      recurrence: 'every year',
      state: 'nothing reported',
      stateNote: 'Nothing.',
      outcome: [],
      provenance: [{ sourceId: 'source', locator: 'page 1' }],
      ...record,
    },
    actNumber: 'P.A. 17-32',
    route: '/',
    state: 'due',
    explanation: '',
    next: null,
    occurrences: [],
    repeal: null,
    completions: [],
    ...row,
  }
}

const next = occurrence('2027-01-01', 'due')

describe('when a duty falls due, in words', () => {
  const cases: [title: string, row: DutyRow, words: string][] = [
    [
      'late: the latest day, how many, the next',
      duty({
        state: 'late',
        next,
        occurrences: [next, occurrence('2026-01-01', 'late'), occurrence('2025-01-01', 'late')],
      }),
      'was due Jan 1, 2026 · 2 due dates with nothing recorded · next due Jan 1, 2027 · every year',
    ],
    [
      'late once: no count',
      duty({ state: 'late', occurrences: [occurrence('2018-01-01', 'late')] }, { recurrence: 'once' }),
      'was due Jan 1, 2018 · once',
    ],
    ['due on a day', duty({ next }), 'due Jan 1, 2027 · every year'],
    ['due, no day', duty({}, { recurrence: 'not stated' }), 'no day is known · how often is not stated'],
    [
      'due, with a claim',
      duty({ completions: [completion('c', '2018', [])] }, { recurrence: 'once' }),
      'no day is known · 1 entry without evidence · once',
    ],
    [
      'done: the day of the latest that is proven',
      duty(
        {
          state: 'done',
          completions: [completion('a', '2018-02', proof), completion('b', '2019', [])],
        },
        { recurrence: 'once' },
      ),
      'done Feb 2018 · once',
    ],
    ['done by a source', duty({ state: 'done' }, { recurrence: 'once' }), 'reported done in a source · once'],
    [
      'late, though a source reports it done: said beside its days',
      duty({ state: 'late', occurrences: [occurrence('2018-01-01', 'late')] }, { state: 'reported done' }),
      'was due Jan 1, 2018 · every year · a source reports it done at least once',
    ],
    [
      'due, reported in part',
      duty({ next }, { state: 'reported in part' }),
      'due Jan 1, 2027 · every year · a source reports it done in part',
    ],
    ['standing: nothing to add', duty({ state: 'standing' }, { recurrence: 'standing' }), ''],
    [
      'repealed: when and by what',
      duty({ state: 'repealed', repeal: { on: '2018-07-01', by: 'P.A. 18-1' } }),
      'repealed Jul 1, 2018 by P.A. 18-1',
    ],
  ]
  it.each(cases)('%s', (_, row, words) => {
    expect(dutyWhen(row).replaceAll('\u00a0', ' ')).toBe(words)
  })

  it('each of its days says what became of it', () => {
    const done = [completion('c', '2026-01-03', proof)]
    const late = occurrence('2026-01-01', 'done', { completionId: 'c', wasLate: true })
    expect(occurrenceWords(late, done)).toBe('● done Jan 3, 2026, after its day')
    expect(occurrenceWords(occurrence('2026-01-01', 'late'), done)).toBe('▲ nothing recorded')
    expect(occurrenceWords(next, done)).toBe('◔ due')
  })
})

describe('days of the forms', () => {
  it('two years later is a day of the calendar', () => {
    expect(yearsLater('2026-11-22', 2)).toBe('2028-11-22')
    expect(yearsLater('2028-02-29', 2)).toBe('2030-02-28')
    expect(yearsLater('2028-02-29', 4)).toBe('2032-02-29')
  })
  it('a due day may be left empty, but not be no date', () => {
    expect(dueProblem(' ', null)).toBeNull()
    expect(dueProblem('Oct 1, 2027', '2027-10-01')).toBeNull()
    expect(dueProblem('soon', null)).toMatch(/not a date/)
  })
})
