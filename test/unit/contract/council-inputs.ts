/** Inputs of the procedures about the council's work: duties, the ledger. */
import type { Input } from '#shared/contract/index.ts'
import { asked, type Call, type Row } from './rows.ts'

const dutyId = 'obligation-annual-report'
const noDuty = 'obligation-none'

const done: Input<'duty.recordDone'> = {
  obligationId: dutyId,
  doneOn: '2018-01-01',
  what: 'The report of 2017 was submitted.',
  evidence: [{ kind: 'section', sectionId: '46a-170' }],
  recordedIn: 'Minutes',
}
const newDuty: Input<'duty.add'> = {
  actId: 'pa-17-32',
  obligor: 'Somebody',
  duty: 'Do something.',
  recurrence: 'once',
  recordedIn: 'The act',
}
const newTerm = { seatId: 'seat-love146', holder: 'Somebody', from: '2019', recordedIn: 'Minutes' }

const aPosition = async (call: Call) => {
  const position = { holder: 'Somebody', stance: 'abstains', date: '2026', source: 'Minutes' } as const
  const recommendationId = '2017-02'
  const made = await asked(call, 'recommendation.recordPosition', { recommendationId, ...position })
  return { recommendationId, positionId: made.recommendation.record.positions.at(-1)?.id }
}

export const councilInputs = {
  'duty.list': [
    { what: 'today', input: {}, answer: 'ok' },
    { what: 'a day', input: { on: '2018-02-01' }, answer: 'ok' },
    { what: 'no day', input: { on: '2018-02' }, answer: 'INVALID_INPUT' },
  ],
  'duty.add': [
    { what: 'a duty of an act', input: newDuty, answer: 'ok' },
    {
      what: 'with its section and day',
      input: { ...newDuty, duty: 'Do it again.', actSection: '5', due: '2027-02' },
      answer: 'ok',
    },
    { what: 'an unknown act', input: { ...newDuty, actId: 'pa-99-99' }, answer: 'INVALID_INPUT' },
    {
      what: 'a section that the act has not',
      input: { ...newDuty, actSection: '99' },
      answer: 'INVALID_INPUT',
    },
    { what: 'nobody who must act', input: { ...newDuty, obligor: ' ' }, answer: 'INVALID_INPUT' },
  ],
  'duty.recordDone': [
    {
      what: 'a document by hand without its words',
      input: { ...done, evidence: [{ kind: 'document', sourceId: 'entered-by-hand', locator: 'A letter' }] },
      answer: 'INVALID_INPUT',
    },
    { what: 'with evidence', input: done, answer: 'ok' },
    {
      what: 'an unknown duty',
      input: {
        obligationId: noDuty,
        doneOn: '2018-01-01',
        what: 'Done.',
        evidence: [],
        recordedIn: 'Minutes',
      },
      answer: 'NOT_FOUND',
    },
    {
      what: 'a day to come',
      input: {
        obligationId: dutyId,
        doneOn: '2099-01-01',
        what: 'Done.',
        evidence: [],
        recordedIn: 'Minutes',
      },
      answer: 'INVALID_INPUT',
    },
    {
      what: 'not told where it is recorded',
      input: { obligationId: dutyId, doneOn: '2018-01-01', what: 'Done.', evidence: [], recordedIn: ' ' },
      answer: 'INVALID_INPUT',
    },
  ],
  'duty.withdrawDone': [
    {
      what: 'an entry',
      prepare: async (call) => ({
        obligationId: dutyId,
        completionId: (await asked(call, 'duty.recordDone', done)).duty.completions.at(-1)?.id,
      }),
      answer: 'ok',
    },
    { what: 'an unknown entry', input: { obligationId: dutyId, completionId: 'none' }, answer: 'NOT_FOUND' },
  ],
  'duty.setDue': [
    {
      what: 'a date of every year',
      input: { obligationId: dutyId, due: '2009-01-01', recurrence: 'every year' },
      answer: 'ok',
    },
    {
      what: 'an unknown duty',
      input: { obligationId: noDuty, due: '2018-01-01', recurrence: 'once' },
      answer: 'NOT_FOUND',
    },
    {
      what: 'no recurrence',
      input: { obligationId: dutyId, due: '2018-01-01', recurrence: 'often' },
      answer: 'INVALID_INPUT',
    },
  ],
  'duty.setRepeal': [
    {
      what: 'a repeal',
      input: { obligationId: dutyId, repeal: { on: '2026-10-01', by: 'P.A. 26-1, S. 2' } },
      answer: 'ok',
    },
    { what: 'an unknown duty', input: { obligationId: noDuty, repeal: null }, answer: 'NOT_FOUND' },
    {
      what: 'a repeal by nobody',
      input: { obligationId: dutyId, repeal: { on: '2020-07-01', by: '' } },
      answer: 'INVALID_INPUT',
    },
  ],
  'duty.calendar': [
    { what: 'two years', input: { from: '2026-01-01', to: '2027-12-31' }, answer: 'ok' },
    { what: 'the end first', input: { from: '2027-01-01', to: '2026-01-01' }, answer: 'INVALID_INPUT' },
  ],
  'ledger.get': [
    { what: 'today', input: {}, answer: 'ok' },
    { what: 'a year', input: { on: '2017-12-31', year: 2017 }, answer: 'ok' },
  ],
  'seat.list': [
    { what: 'today', input: {}, answer: 'ok' },
    { what: 'a day', input: { on: '2017-12-31' }, answer: 'ok' },
    { what: 'no day', input: { on: '2017' }, answer: 'INVALID_INPUT' },
  ],
  'ledger.rules': [{ what: 'nothing', input: {}, answer: 'ok' }],
  'ledger.positions': [
    { what: 'a recommendation', input: { recommendationIds: ['2017-13'] }, answer: 'ok' },
    { what: 'one that is not there', input: { recommendationIds: ['1990-01'] }, answer: 'ok' },
    { what: 'none', input: { recommendationIds: [] }, answer: 'INVALID_INPUT' },
  ],
  'ledger.underRules': [
    {
      what: 'other rules',
      input: {
        rules: {
          oppositionBreaks: false,
          abstentionBreaks: false,
          silence: 'nothing',
          quorum: { kind: 'count', seats: 14 },
        },
      },
      answer: 'ok',
    },
  ],
  'ledger.setRules': [
    {
      what: 'rules with a quorum',
      input: {
        rules: {
          oppositionBreaks: true,
          abstentionBreaks: true,
          silence: 'supports',
          quorum: { kind: 'share', numerator: 1, denominator: 2, isMoreThan: true },
        },
      },
      answer: 'ok',
    },
    {
      what: 'a share of more than all',
      input: {
        rules: {
          oppositionBreaks: true,
          abstentionBreaks: false,
          silence: 'nothing',
          quorum: { kind: 'share', numerator: 3, denominator: 2, isMoreThan: false },
        },
      },
      answer: 'INVALID_INPUT',
    },
  ],
  'seat.putTerm': [
    { what: 'a term', input: newTerm, answer: 'ok' },
    {
      what: 'an unknown seat',
      input: { seatId: 'seat-none', holder: 'Somebody', recordedIn: 'Minutes' },
      answer: 'NOT_FOUND',
    },
  ],
  'seat.removeTerm': [
    {
      what: 'a term',
      prepare: async (call) => ({
        id: (await asked(call, 'seat.putTerm', newTerm)).term.id,
      }),
      answer: 'ok',
    },
    { what: 'an unknown term', input: { id: 'none' }, answer: 'NOT_FOUND' },
  ],
  'seat.add': [
    {
      what: 'a seat',
      input: { label: 'A new seat', group: 'public', recordedIn: 'P.A. 26-1' },
      answer: 'ok',
    },
    {
      what: 'no group',
      input: { label: 'A seat', group: 'none', recordedIn: 'Minutes' },
      answer: 'INVALID_INPUT',
    },
  ],
  'recommendation.changePosition': [
    {
      what: 'a position',
      prepare: async (call) => ({
        ...(await aPosition(call)),
        stance: 'supports',
        date: '2026-02',
        source: 'Letter',
      }),
      answer: 'ok',
    },
    {
      what: 'a position that is another by now',
      prepare: async (call) => ({
        ...(await aPosition(call)),
        stance: 'supports',
        date: '2026-02',
        source: 'Letter',
        was: { stance: 'opposes', reason: '', date: '2026', source: 'Minutes' },
      }),
      answer: 'CONFLICT',
    },
    {
      what: 'an unknown position',
      input: {
        recommendationId: '2017-13',
        positionId: 'none',
        stance: 'supports',
        date: '2018',
        source: 'Minutes',
      },
      answer: 'NOT_FOUND',
    },
  ],
  'recommendation.withdrawPosition': [
    { what: 'a position', prepare: aPosition, answer: 'ok' },
    {
      what: 'an unknown position',
      input: { recommendationId: '2017-13', positionId: 'none' },
      answer: 'NOT_FOUND',
    },
  ],
  'recommendation.setStanding': [
    { what: 'by the rules', input: { recommendationId: '2017-02', basis: 'by rule' }, answer: 'ok' },
    {
      what: 'an unknown recommendation',
      input: { recommendationId: '1999-01', basis: 'stated', standing: 'consensus' },
      answer: 'NOT_FOUND',
    },
    {
      what: 'no basis',
      input: { recommendationId: '2017-13', standing: 'consensus' },
      answer: 'INVALID_INPUT',
    },
  ],
} satisfies Record<string, readonly Row[]>
