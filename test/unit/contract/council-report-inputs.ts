/** Inputs of the procedures about the council's status report. */
import type { Row } from './rows.ts'

export const councilReportInputs = {
  'statusReport.preview': [
    { what: 'nothing: today, every year', input: {}, answer: 'ok' },
    { what: 'a day and a year', input: { asOf: '2021-06-30', years: [2017] }, answer: 'ok' },
    { what: 'a year without recommendations', input: { years: [1999] }, answer: 'INVALID_INPUT' },
    { what: 'a day before all of them', input: { asOf: '2016-12-31' }, answer: 'INVALID_INPUT' },
    { what: 'a day that is none', input: { asOf: '2021-02-30' }, answer: 'INVALID_INPUT' },
    { what: 'a month', input: { asOf: '2021-06' }, answer: 'INVALID_INPUT' },
    { what: 'a year as text', input: { years: ['2017'] }, answer: 'INVALID_INPUT' },
  ],
  'statusReport.export': [
    { what: 'a table', input: { asOf: '2021-06-30', format: 'csv' }, answer: 'ok' },
    { what: 'no form', input: { asOf: '2021-06-30' }, answer: 'INVALID_INPUT' },
    { what: 'a form that is none', input: { format: 'odt' }, answer: 'INVALID_INPUT' },
    {
      what: 'a year without recommendations',
      input: { years: [1999], format: 'pdf' },
      answer: 'INVALID_INPUT',
    },
    { what: 'a name that is empty', input: { format: 'csv', job: '' }, answer: 'INVALID_INPUT' },
  ],
  'statusReport.progress': [
    { what: 'none under way', input: { job: 'none' }, answer: 'ok' },
    { what: 'no name', input: {}, answer: 'INVALID_INPUT' },
  ],
  'statusReport.cancel': [
    { what: 'none under way', input: { job: 'none' }, answer: 'ok' },
    { what: 'no name', input: {}, answer: 'INVALID_INPUT' },
  ],
} satisfies Record<string, readonly Row[]>
