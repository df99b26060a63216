/** Inputs of the procedures about statutes, acts, bills, sources, figures and the council, and of search. */
import { byId, nothing, type Row } from './rows.ts'

export const lawInputs = {
  'statute.list': [
    ...nothing,
    { what: 'every section', input: { scope: 'all' }, answer: 'ok' },
    { what: 'as of a day', input: { on: '2025-07-01' }, answer: 'ok' },
    { what: 'a day that is none', input: { on: '2025-02-30' }, answer: 'INVALID_INPUT' },
    { what: 'a scope that is none', input: { scope: 'some' }, answer: 'INVALID_INPUT' },
  ],
  'statute.get': byId('53a-192a', '99z-9'),
  'statute.lineage': [
    { what: 'a text', input: { id: '53a-86', versionId: '53a-86-tip-2017' }, answer: 'ok' },
    { what: 'no such text', input: { id: '53a-86', versionId: 'none' }, answer: 'NOT_FOUND' },
    {
      what: 'a text of another section',
      input: { id: '53a-192a', versionId: '53a-86-tip-2017' },
      answer: 'NOT_FOUND',
    },
    { what: 'no text', input: { id: '53a-86' }, answer: 'INVALID_INPUT' },
  ],
  'legislation.list': nothing,
  'act.get': byId('pa-17-32', 'pa-99-999'),
  'bill.get': byId('2017-hb-7309', '1999-hb-1'),
  'source.list': nothing,
  'source.get': byId('tip-report-2017', 'no-such-source'),
  'figure.list': nothing,
  'council.get': nothing,
  'search.query': [
    { what: 'words', input: { text: 'hotline' }, answer: 'ok' },
    { what: 'a citation', input: { text: 'Sec. 53a-192a(a)' }, answer: 'ok' },
    { what: 'what would be a search expression', input: { text: '"NEAR( AND * OR ^' }, answer: 'ok' },
    { what: 'kinds', input: { text: 'council', kinds: ['council'], limit: 1 }, answer: 'ok' },
    { what: 'a kind that is none', input: { text: 'x', kinds: ['person'] }, answer: 'INVALID_INPUT' },
  ],
} satisfies Record<string, readonly Row[]>
