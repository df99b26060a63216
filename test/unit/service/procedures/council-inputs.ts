/** One good input for each procedure of the council's work: duties, the ledger, rounds, frameworks, reports. */
import type { Input, ProcedureName } from '#shared/contract/index.ts'
import { sentFile } from '../../sent-file.ts'
import type { KnownIds } from './corpora.ts'

const csvTable = (text: string) => sentFile('table.csv', text)
const aTable = csvTable('Year,Number,Text,Standing\n2031,1,Recommend a register of guests.,consensus')
const aRoundTable = csvTable('Department,Referrals received\nEaston,4')
const criteriaTable = csvTable('Code,Title\n50,Another criterion')
const casesTable = (sectionId: string) =>
  csvTable(`Section,Year,Arrests,Reported by\n${sectionId},2021,4,A body`)
const aFramework = { title: 'A report card', publisher: 'A publisher', edition: 'first', date: '2025' }

export const councilInputs = (ids: KnownIds) =>
  ({
    'duty.list': {},
    'duty.add': {
      actId: ids.act,
      obligor: 'Somebody',
      duty: 'Do something.',
      recurrence: 'once',
      recordedIn: 'The act',
    },
    'duty.setDue': { obligationId: ids.obligation, due: '2023-01-01', recurrence: 'every year' },
    'duty.recordDone': {
      obligationId: ids.obligation,
      doneOn: '2025-01-01',
      what: 'Done.',
      evidence: [{ kind: 'bill', billId: ids.bill }],
      recordedIn: 'Minutes',
    },
    'duty.setRepeal': { obligationId: ids.obligation, repeal: { on: '2026-01-01', by: 'P.A. 26-1' } },
    'duty.withdrawDone': { obligationId: ids.obligation, completionId: 'set below' },
    'duty.calendar': { from: '2026-01-01', to: '2026-12-31' },
    'ledger.get': {},
    'ledger.rules': {},
    'ledger.positions': { recommendationIds: [ids.recommendation] },
    'ledger.underRules': {
      rules: {
        oppositionBreaks: false,
        abstentionBreaks: false,
        silence: 'supports',
        quorum: { kind: 'none' },
      },
    },
    'ledger.setRules': {
      rules: {
        oppositionBreaks: true,
        abstentionBreaks: false,
        silence: 'supports',
        quorum: { kind: 'none' },
      },
    },
    'seat.list': {},
    'seat.add': { label: 'A seat', group: 'public', recordedIn: 'Minutes' },
    'seat.putTerm': { seatId: ids.seat, holder: 'Somebody', recordedIn: 'Minutes' },
    'seat.removeTerm': { id: 'set below' },
    'statusReport.preview': { asOf: '2026-11-22' },
    'statusReport.export': { asOf: '2026-11-22', format: 'csv' },
    'statusReport.progress': { job: 'none' },
    'statusReport.cancel': { job: 'none' },
    'round.list': {},
    'round.get': { id: ids.round },
    'round.begin': { year: 2030 },
    'round.putDepartments': {
      roundId: 'reporting-round-2030',
      departments: [{ name: 'Bethel', kind: 'municipal police' }],
    },
    'round.putReturn': {
      roundId: 'reporting-round-2030',
      departmentId: 'set below',
      receivedOn: '2026',
      answers: {},
      recordedIn: 'E-mail',
    },
    'round.removeReturn': { roundId: 'reporting-round-2030', departmentId: 'set below' },
    'round.putFigure': {
      roundId: ids.round,
      id: 'figure-made',
      item: 'other',
      reporter: 'DCF',
      value: 1,
      recordedIn: 'Letter',
    },
    'round.removeFigure': { roundId: ids.round, id: 'figure-made' },
    'round.template': { roundId: ids.round, format: 'csv' },
    'round.previewTable': { roundId: 'reporting-round-2030', ...aRoundTable },
    'round.applyTable': {
      roundId: 'reporting-round-2030',
      ...aRoundTable,
      questionsAnswered: true,
      addUnknown: true,
      receivedOn: '2026-11-01',
      recordedIn: 'Portal',
    },
    'round.reminder': { roundId: 'reporting-round-2030', departmentId: 'set below' },
    'framework.list': {},
    'framework.begin': { ...aFramework, from: 'inventory areas' },
    'framework.get': { id: 'set below' },
    'framework.put': { ...aFramework, id: 'set below', edition: 'second' },
    'framework.putCriterion': { frameworkId: 'set below', code: '99', area: '', title: 'More', text: '' },
    'framework.map': { frameworkId: 'set below', criterionId: 'set below', sectionId: ids.section },
    'framework.sections': { text: ids.section },
    'framework.unmap': { frameworkId: 'set below', id: 'set below' },
    'framework.removeCriterion': { frameworkId: 'set below', id: 'set below' },
    'framework.template': { format: 'csv' },
    'framework.previewTable': { frameworkId: 'set below', ...criteriaTable },
    'framework.applyTable': { frameworkId: 'set below', ...criteriaTable, questionsAnswered: true },
    'framework.export': { id: 'set below', format: 'csv' },
    'framework.remove': { id: 'set below' },
    'cases.list': {},
    'cases.put': {
      sectionId: ids.section,
      year: 2020,
      kind: 'arrests',
      value: 3,
      reporter: 'A body',
      recordedIn: 'Letter',
    },
    'cases.remove': { id: 'set below' },
    'cases.template': { format: 'csv' },
    'cases.previewTable': casesTable(ids.section),
    'cases.applyTable': { ...casesTable(ids.section), questionsAnswered: true, recordedIn: 'Letter' },
    'report.list': {},
    'report.put': { year: 2030, title: 'Annual report 2030' },
    'table.template': { format: 'csv' },
    'table.preview': aTable,
    'table.apply': { ...aTable, questionsAnswered: false, recordedIn: 'Report' },
  }) satisfies Partial<{ [N in ProcedureName]: Input<N> }>
