/** Inputs of the procedures about annual reports, tables and lineage. */
import { sentFile } from '../sent-file.ts'
import { asked, type Call, type Row } from './rows.ts'

const csv = (text: string) => sentFile('report.csv', text)
const heading = 'Year,Number,Text,Standing\n'
const good = csv(`${heading}2031,1,Recommend a register of guests in every hotel.,consensus`)
const created = {
  year: 2030,
  text: 'Recommend a hotline.',
  standing: 'consensus',
  asksChangeOfLaw: true,
  recordedIn: 'Report 2030',
}

const aLink = async (call: Call) => {
  await call('recommendation.create', { ...created, number: 9 })
  const link = { earlierId: '2017-02', laterId: '2030-09', kind: 'revised', state: 'confirmed' } as const
  return { id: (await asked(call, 'lineage.decide', link)).link.id }
}

export const reportInputs = {
  'report.list': [{ what: 'nothing', input: {}, answer: 'ok' }],
  'report.put': [
    { what: 'a report', input: { year: 2030, title: 'Annual report 2030' }, answer: 'ok' },
    { what: 'a second one of the year', input: { year: 2030, title: 'Another' }, answer: 'INVALID_INPUT' },
    { what: 'an unknown one', input: { id: 'none', year: 2031, title: 'Another' }, answer: 'NOT_FOUND' },
  ],
  'recommendation.create': [
    { what: 'a recommendation', input: { ...created, number: 1 }, answer: 'ok' },
    { what: 'the same number', input: { ...created, number: 1 }, answer: 'INVALID_INPUT' },
    { what: 'no words', input: { ...created, number: 2, text: ' ' }, answer: 'INVALID_INPUT' },
  ],
  'recommendation.edit': [
    { what: 'an owner', input: { recommendationId: '2017-05', owner: 'The chair' }, answer: 'ok' },
    {
      what: 'words where others stand by now',
      input: { recommendationId: '2017-05', owner: 'X', was: { text: 'Never said.' } },
      answer: 'CONFLICT',
    },
    { what: 'nothing new', input: { recommendationId: '2017-05' }, answer: 'INVALID_INPUT' },
    { what: 'an unknown one', input: { recommendationId: '1999-01', owner: 'X' }, answer: 'NOT_FOUND' },
  ],
  'recommendation.addElement': [
    { what: 'an element', input: { recommendationId: '2017-05', text: 'One more part.' }, answer: 'ok' },
    { what: 'an unknown one', input: { recommendationId: '1999-01', text: 'X' }, answer: 'NOT_FOUND' },
  ],
  'table.template': [
    { what: 'CSV', input: { format: 'csv' }, answer: 'ok' },
    { what: 'XLSX', input: { format: 'xlsx' }, answer: 'ok' },
    { what: 'a format that is none', input: { format: 'ods' }, answer: 'INVALID_INPUT' },
  ],
  'table.preview': [
    { what: 'a table', input: good, answer: 'ok' },
    { what: 'a table with an error', input: csv(`${heading}2031,x,Text,consensus`), answer: 'ok' },
    { what: 'an empty file', input: csv(''), answer: 'INVALID_INPUT' },
  ],
  'table.apply': [
    { what: 'a table', input: { ...good, questionsAnswered: false, recordedIn: 'Report' }, answer: 'ok' },
    {
      what: 'the same again',
      input: { ...good, questionsAnswered: false, recordedIn: 'Report' },
      answer: 'INVALID_INPUT',
    },
  ],
  'lineage.list': [
    { what: 'all', input: {}, answer: 'ok' },
    { what: 'an unknown one', input: { recommendationId: '1999-01' }, answer: 'NOT_FOUND' },
  ],
  'lineage.decide': [
    {
      what: 'a withdrawal',
      input: { earlierId: '2017-03', kind: 'withdrawn', state: 'confirmed', year: 2019 },
      answer: 'ok',
    },
    {
      what: 'an unknown later form',
      input: { earlierId: '2017-03', laterId: '2099-01', kind: 'revised', state: 'confirmed' },
      answer: 'NOT_FOUND',
    },
  ],
  'lineage.remove': [
    { what: 'a link', prepare: aLink, answer: 'ok' },
    { what: 'an unknown one', input: { id: 'none' }, answer: 'NOT_FOUND' },
  ],
} satisfies Record<string, readonly Row[]>
