/** For each procedure of the contract, inputs that it must answer alike in both hosts: good ones and bad ones. */
import type { ErrorCode, ProcedureName, Reply } from '#shared/contract/index.ts'
import { OUTPUT_FORMATS } from '#shared/redline/outputs/index.ts'

import { councilInputs } from './council-inputs.ts'
import { councilReportInputs } from './council-report-inputs.ts'
import { documentInputs } from './document-inputs.ts'
import { frameworkInputs } from './framework-inputs.ts'
import { importInputs } from './import-inputs.ts'
import { keptTextInputs } from './kept-text-inputs.ts'
import { reportInputs } from './report-inputs.ts'
import { roundInputs } from './round-inputs.ts'
import { trackingInputs } from './tracking-inputs.ts'
import { viewInputs } from './view-inputs.ts'

export type Call = (name: string, input: unknown) => Promise<Reply>

export interface Row {
  readonly what: string
  readonly input?: unknown
  /** Makes the input with earlier calls through the same host, where it cannot be known before. */
  readonly prepare?: (call: Call) => Promise<unknown>
  readonly answer: 'ok' | ErrorCode
}

/** For procedures that take nothing. */
const nothing: Row[] = [
  { what: 'nothing', input: {}, answer: 'ok' },
  { what: 'a field too many', input: { extra: 1 }, answer: 'INVALID_INPUT' },
  { what: 'no object', input: 'text', answer: 'INVALID_INPUT' },
  { what: 'null', input: null, answer: 'INVALID_INPUT' },
]

/** For procedures that take one id. */
function byId(known: string, unknown: string): Row[] {
  return [
    { what: 'a known id', input: { id: known }, answer: 'ok' },
    { what: 'an unknown id', input: { id: unknown }, answer: 'NOT_FOUND' },
    { what: 'no id', input: {}, answer: 'INVALID_INPUT' },
    { what: 'an id of another type', input: { id: 7 }, answer: 'INVALID_INPUT' },
    { what: 'an id that is none', input: { id: '../../etc/passwd' }, answer: 'INVALID_INPUT' },
    {
      what: 'an id that would be SQL',
      input: { id: "x'; DROP TABLE recommendation; --" },
      answer: 'INVALID_INPUT',
    },
  ]
}

const event = {
  recommendationId: '2017-16',
  date: '2026-01-05',
  status: 'in a bill',
  what: 'Raised again.',
  evidence: [{ kind: 'bill', billId: '2018-sb-311' }],
}

async function answerOf(reply: Promise<Reply>): Promise<Record<string, unknown>> {
  const settled = await reply
  if (!settled.ok) throw new Error(`A call that prepares a row failed: ${settled.error.message}`)
  return settled.value as Record<string, unknown>
}

export const inputs: Record<ProcedureName, readonly Row[]> = {
  'app.state': nothing,
  'app.info': nothing,
  'settings.get': nothing,
  'settings.set': [
    { what: 'a theme', input: { theme: 'dark' }, answer: 'ok' },
    { what: 'nothing to set', input: {}, answer: 'ok' },
    { what: 'a theme that is none', input: { theme: 'sepia' }, answer: 'INVALID_INPUT' },
  ],
  'backup.list': nothing,
  'backup.make': nothing,
  'backup.restore': [
    {
      what: 'a backup just made',
      prepare: async (call) => ({ name: (await answerOf(call('backup.make', {}))).name }),
      answer: 'ok',
    },
    { what: 'a backup that is not there', input: { name: 'no-such-backup.sqlite' }, answer: 'NOT_FOUND' },
    { what: 'a path out of the folder', input: { name: '../charter-oak.sqlite' }, answer: 'INVALID_INPUT' },
  ],
  'store.startFresh': [
    { what: 'while the store is in use', input: {}, answer: 'CONFLICT' },
    ...nothing.slice(1),
  ],
  'store.retry': nothing,
  'changes.list': [
    { what: 'nothing', input: {}, answer: 'ok' },
    { what: 'a record and a limit', input: { subjectId: '2017-16', limit: 1 }, answer: 'ok' },
    { what: 'a limit of none', input: { limit: 0 }, answer: 'INVALID_INPUT' },
    { what: 'a limit too high', input: { limit: 501 }, answer: 'INVALID_INPUT' },
  ],
  'changes.undo': [
    {
      what: 'the last change',
      prepare: async (call) => ({ id: (await answerOf(call('recommendation.addEvent', event))).changeId }),
      answer: 'ok',
    },
    {
      what: 'a change undone before',
      prepare: async (call) => {
        const { changeId } = await answerOf(call('recommendation.addEvent', event))
        await answerOf(call('changes.undo', { id: changeId }))
        return { id: changeId }
      },
      answer: 'CONFLICT',
    },
    { what: 'no such change', input: { id: 999_999 }, answer: 'NOT_FOUND' },
    { what: 'half a change', input: { id: 1.5 }, answer: 'INVALID_INPUT' },
  ],
  'overview.get': nothing,
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
  ...councilInputs,
  ...viewInputs,
  ...trackingInputs,
  ...reportInputs,
  ...councilReportInputs,
  ...roundInputs,
  ...frameworkInputs,
  ...documentInputs,
  'legislation.list': nothing,
  'act.get': byId('pa-17-32', 'pa-99-999'),
  'bill.get': byId('2017-hb-7309', '1999-hb-1'),
  'compare.texts': nothing,
  'compare.text': [
    { what: 'a text', input: { ref: { kind: 'section version', id: '53a-86-tip-2017' } }, answer: 'ok' },
    {
      what: 'an old reading that was lost',
      input: { ref: { kind: 'section version', id: '53a-83-tip-2017-under-53a-83a-c', part: 'old' } },
      answer: 'INVALID_INPUT',
    },
    { what: 'no such text', input: { ref: { kind: 'bill version', id: 'none' } }, answer: 'NOT_FOUND' },
    { what: 'a kind that is none', input: { ref: { kind: 'page', id: 'none' } }, answer: 'INVALID_INPUT' },
  ],
  'compare.export': [
    ...OUTPUT_FORMATS.map(
      (format): Row => ({
        what: `a stored text and a pasted one as ${format}`,
        input: {
          old: { kind: 'stored', ref: { kind: 'section version', id: '53a-86-tip-2017' } },
          new: { kind: 'pasted', label: 'Draft', text: '(a) A person is guilty.' },
          format,
          author: 'A. Reader',
        },
        answer: 'ok',
      }),
    ),
    {
      what: 'no such text',
      input: {
        old: { kind: 'stored', ref: { kind: 'section version', id: 'none' } },
        new: { kind: 'pasted', label: 'Draft', text: '' },
        format: 'html',
      },
      answer: 'NOT_FOUND',
    },
    {
      what: 'a character that a Word file cannot hold',
      input: {
        old: { kind: 'pasted', label: 'Old', text: 'One.' },
        new: { kind: 'pasted', label: 'New', text: 'One.\nTwo\u000b.' },
        format: 'docx',
      },
      answer: 'INVALID_INPUT',
    },
    {
      what: 'a form that is none',
      input: {
        old: { kind: 'pasted', label: 'Old', text: '' },
        new: { kind: 'pasted', label: 'New', text: '' },
        format: 'exe',
      },
      answer: 'INVALID_INPUT',
    },
    {
      what: 'three texts',
      input: {
        old: { kind: 'pasted', label: 'Base', text: 'One.' },
        new: { kind: 'pasted', label: 'A', text: 'Two.' },
        third: { kind: 'pasted', label: 'B', text: 'Three.' },
        job: 'export-1',
        format: 'html',
      },
      answer: 'ok',
    },
    {
      what: 'three texts in a form that marks one amendment',
      input: {
        old: { kind: 'pasted', label: 'Base', text: 'One.' },
        new: { kind: 'pasted', label: 'A', text: 'Two.' },
        third: { kind: 'pasted', label: 'B', text: 'Three.' },
        format: 'drafting-text',
      },
      answer: 'INVALID_INPUT',
    },
  ],
  'compare.exportProgress': [
    { what: 'none under way', input: { job: 'export-1' }, answer: 'ok' },
    { what: 'no name', input: { job: '' }, answer: 'INVALID_INPUT' },
  ],
  'compare.cancelExport': [
    { what: 'none under way', input: { job: 'export-1' }, answer: 'ok' },
    { what: 'no name', input: {}, answer: 'INVALID_INPUT' },
  ],
  ...keptTextInputs,
  ...importInputs,
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
}
