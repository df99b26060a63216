/** Inputs of the procedures about one recommendation, and of the search for evidence. */
import type { Input } from '#shared/contract/index.ts'
import { byId, nothing, type Row } from './rows.ts'

/** An event that is accepted. */
export const event: Input<'recommendation.addEvent'> = {
  recommendationId: '2017-16',
  date: '2026-01-05',
  status: 'in a bill',
  what: 'Raised again.',
  evidence: [{ kind: 'bill', billId: '2018-sb-311' }],
}

export const recommendationInputs = {
  'recommendation.list': nothing,
  'recommendation.get': byId('2017-16', '2017-99'),
  'recommendation.addEvent': [
    { what: 'an event with evidence', input: event, answer: 'ok' },
    {
      what: 'an unknown recommendation',
      input: { ...event, recommendationId: '2017-99' },
      answer: 'NOT_FOUND',
    },
    { what: 'a status of the other kind', input: { ...event, status: 'done' }, answer: 'INVALID_INPUT' },
    {
      what: 'enacted without evidence',
      input: { ...event, status: 'enacted', evidence: [] },
      answer: 'INVALID_INPUT',
    },
    {
      what: 'enacted with no more than a bill',
      input: { ...event, status: 'enacted' },
      answer: 'INVALID_INPUT',
    },
    { what: 'in a bill without a bill', input: { ...event, evidence: [] }, answer: 'INVALID_INPUT' },
    { what: 'a date that is none', input: { ...event, date: '2026-13-01' }, answer: 'INVALID_INPUT' },
    { what: 'nothing said', input: { ...event, what: ' ' }, answer: 'INVALID_INPUT' },
    {
      what: 'evidence that is not there',
      input: { ...event, evidence: [{ kind: 'bill', billId: '1999-hb-1' }] },
      answer: 'INVALID_INPUT',
    },
  ],
  'recommendation.confirmEvent': [
    {
      what: 'an event that awaits it',
      input: { recommendationId: '2017-16', eventId: '2017-16-sb-311' },
      answer: 'ok',
    },
    {
      what: 'an event that is not there',
      input: { recommendationId: '2017-16', eventId: 'none' },
      answer: 'NOT_FOUND',
    },
  ],
  'recommendation.correctElement': [
    {
      what: 'an element’s words',
      input: { recommendationId: '2017-16', elementId: '2017-16-anything-of-value', text: 'Corrected.' },
      answer: 'ok',
    },
    {
      what: 'words that no longer stand there',
      input: {
        recommendationId: '2017-16',
        elementId: '2017-16-anything-of-value',
        text: 'Corrected.',
        was: 'Never said.',
      },
      answer: 'CONFLICT',
    },
    {
      what: 'an element of another recommendation',
      input: { recommendationId: '2017-15', elementId: '2017-16-anything-of-value', text: 'Corrected.' },
      answer: 'NOT_FOUND',
    },
    {
      what: 'no words',
      input: { recommendationId: '2017-16', elementId: '2017-16-anything-of-value', text: '' },
      answer: 'INVALID_INPUT',
    },
  ],
  'recommendation.recordPosition': [
    {
      what: 'a position',
      input: {
        recommendationId: '2017-16',
        holder: 'Office of the Chief Public Defender',
        stance: 'abstains',
        date: '2026',
        source: 'Minutes of January 5, 2026',
      },
      answer: 'ok',
    },
    {
      what: 'a stance that is none',
      input: { recommendationId: '2017-16', holder: 'X', stance: 'likes', date: '2026', source: 'Y' },
      answer: 'INVALID_INPUT',
    },
  ],
  'evidence.search': [
    { what: 'words', input: { text: 'trafficking' }, answer: 'ok' },
    { what: 'nothing', input: { text: '' }, answer: 'ok' },
    { what: 'words beyond the limit', input: { text: 'x'.repeat(201) }, answer: 'INVALID_INPUT' },
  ],
} satisfies Record<string, readonly Row[]>
