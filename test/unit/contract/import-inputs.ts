/** Inputs for the procedures that bring law in: each row begins a job of its own. */
import { chapterHtml, section } from '../importing/statutes/pages.ts'
import { sentFile } from '../sent-file.ts'
import { begun, settled, starterReady } from './import-jobs.ts'
import { asked, type Call, nothing, type Row } from './rows.ts'

/** A page of a chapter that no inventory has, with one section whose words are given. */
const page = (words: string) =>
  sentFile(
    'chap_999.htm',
    chapterHtml([
      section('99-1', 'Oaks.', words, '<p class="source-first">(P.A. 20-1, S. 1.)</p>'),
      section('99-2', 'Acorns.', 'An acorn is the fruit of an oak.'),
    ]),
  )

const edition = { kind: 'revision', year: 2025 } as const

async function filled(call: Call, words = 'An oak is a tree.'): Promise<string> {
  const jobId = await begun(call)
  await asked(call, 'import.addFile', { jobId, ...page(words) })
  return jobId
}

async function ready(call: Call, words?: string): Promise<string> {
  const jobId = await filled(call, words)
  await asked(call, 'import.read', { jobId, edition })
  if ((await settled(call, jobId)) !== 'ready') throw new Error('The page could not be read.')
  return jobId
}

async function applied(call: Call, words: string): Promise<string> {
  return (await asked(call, 'import.apply', { jobId: await ready(call, words) })).id
}

const unknown: Row = { what: 'an unknown job', input: { jobId: 'job-999' }, answer: 'NOT_FOUND' }
const notReady: Row = {
  what: 'a job that was not read',
  prepare: async (call) => ({ jobId: await begun(call) }),
  answer: 'CONFLICT',
}
const jobRows: Row[] = [
  { what: 'a job', prepare: async (call) => ({ id: await begun(call) }), answer: 'ok' },
  { what: 'an unknown job', input: { id: 'job-999' }, answer: 'NOT_FOUND' },
  { what: 'no id', input: {}, answer: 'INVALID_INPUT' },
]

export const importInputs = {
  'import.begin': [
    { what: 'from files', input: { from: { kind: 'files' } }, answer: 'ok' },
    { what: 'from the site', input: { from: { kind: 'site' } }, answer: 'ok' },
    {
      what: 'chapters of the site',
      input: { from: { kind: 'site', chapters: ['952', '42a/1'] } },
      answer: 'ok',
    },
    {
      what: 'a chapter whose title is not known',
      input: { from: { kind: 'site', chapters: ['777'] } },
      answer: 'INVALID_INPUT',
    },
    {
      what: 'a chapter that is a path',
      input: { from: { kind: 'site', chapters: ['../952'] } },
      answer: 'INVALID_INPUT',
    },
    { what: 'from the program', input: { from: { kind: 'starter content' } }, answer: 'ok' },
    { what: 'from elsewhere', input: { from: { kind: 'http', url: 'x' } }, answer: 'INVALID_INPUT' },
  ],
  'import.addFile': [
    {
      what: 'a file',
      prepare: async (call) => ({ jobId: await begun(call), ...page('An oak.') }),
      answer: 'ok',
    },
    {
      what: 'a file of 500 MB',
      prepare: async (call) => ({
        jobId: await begun(call),
        name: 'chap_1.htm',
        base64: '',
        size: 500 * 1024 * 1024,
      }),
      answer: 'TOO_LARGE',
    },
    {
      what: 'a file for starter content',
      prepare: async (call) => ({ jobId: await begun(call, 'starter content'), ...page('An oak.') }),
      answer: 'CONFLICT',
    },
    {
      what: 'a part without the one before it',
      prepare: async (call) => ({ jobId: await begun(call), name: 'a.htm', base64: 'QQ==', offset: 5 }),
      answer: 'INVALID_INPUT',
    },
    {
      what: 'what is not base64',
      input: { jobId: 'job-1', name: 'a.htm', base64: '<p>' },
      answer: 'INVALID_INPUT',
    },
    {
      what: 'an unknown job',
      input: { jobId: 'job-999', name: 'a.htm', base64: 'QQ==' },
      answer: 'NOT_FOUND',
    },
  ],
  'import.read': [
    {
      what: 'starter content',
      prepare: async (call) => ({ jobId: await begun(call, 'starter content') }),
      answer: 'ok',
    },
    {
      what: 'a page with its edition',
      prepare: async (call) => ({ jobId: await filled(call), edition }),
      answer: 'ok',
    },
    {
      what: 'a page whose edition nobody tells',
      prepare: async (call) => ({ jobId: await filled(call) }),
      answer: 'INVALID_INPUT',
    },
    {
      what: 'no file',
      prepare: async (call) => ({ jobId: await begun(call) }),
      answer: 'INVALID_INPUT',
    },
    {
      what: 'a job read before',
      prepare: async (call) => ({ jobId: await ready(call) }),
      answer: 'CONFLICT',
    },
    unknown,
  ],
  'job.get': jobRows,
  'job.cancel': jobRows,
  'import.preview': [
    { what: 'a job', prepare: async (call) => ({ jobId: await ready(call) }), answer: 'ok' },
    {
      what: 'starter content, what is kept',
      prepare: async (call) => ({ jobId: await starterReady(call), filter: { outcome: 'kept' } }),
      answer: 'ok',
    },
    {
      what: 'only what is added, one row',
      prepare: async (call) => ({
        jobId: await ready(call),
        filter: { outcome: 'added', inInventory: false },
        limit: 1,
      }),
      answer: 'ok',
    },
    notReady,
    unknown,
    { what: 'no rows wanted', input: { jobId: 'job-1', limit: 0 }, answer: 'INVALID_INPUT' },
  ],
  'import.change': [
    {
      what: 'a text',
      prepare: async (call) => ({ jobId: await ready(call), key: 'section/99-1/2025 revision' }),
      answer: 'ok',
    },
    {
      what: 'a text that the job does not have',
      prepare: async (call) => ({ jobId: await ready(call), key: 'section/99-1/2023 revision' }),
      answer: 'NOT_FOUND',
    },
    {
      what: 'no key',
      input: { jobId: 'job-1', key: '' },
      answer: 'INVALID_INPUT',
    },
  ],
  'import.apply': [
    {
      what: 'everything',
      prepare: async (call) => ({ jobId: await ready(call, 'An oak is a hardwood.') }),
      answer: 'ok',
    },
    {
      what: 'the same again',
      prepare: async (call) => ({ jobId: await ready(call, 'An oak is a hardwood.') }),
      answer: 'INVALID_INPUT',
    },
    {
      what: 'starter content that the store has',
      prepare: async (call) => ({ jobId: await starterReady(call) }),
      answer: 'INVALID_INPUT',
    },
    {
      what: 'one record',
      prepare: async (call) => ({
        jobId: await ready(call, 'An oak is a genus.'),
        records: ['section/99-1'],
      }),
      answer: 'ok',
    },
    {
      what: 'a record that the job does not have',
      prepare: async (call) => ({ jobId: await ready(call), records: ['section/98-1'] }),
      answer: 'INVALID_INPUT',
    },
    notReady,
    unknown,
  ],
  'import.runs': [
    { what: 'nothing', input: {}, answer: 'ok' },
    { what: 'a field too many', input: { extra: 1 }, answer: 'INVALID_INPUT' },
  ],
  'import.starter': nothing,
  'import.leaveStarter': [
    {
      what: 'starter content',
      prepare: async (call) => ({ jobId: await starterReady(call) }),
      answer: 'ok',
    },
    {
      what: 'a job of files',
      prepare: async (call) => ({ jobId: await ready(call) }),
      answer: 'CONFLICT',
    },
    {
      what: 'a job that was not read',
      prepare: async (call) => ({ jobId: await begun(call) }),
      answer: 'CONFLICT',
    },
    unknown,
    { what: 'no job', input: {}, answer: 'INVALID_INPUT' },
  ],
  'import.undo': [
    {
      what: 'the last run',
      prepare: async (call) => ({ runId: await applied(call, 'An oak bears acorns.') }),
      answer: 'ok',
    },
    {
      what: 'a run undone before',
      prepare: async (call) => {
        const runId = await applied(call, 'An oak sheds its leaves.')
        await asked(call, 'import.undo', { runId })
        return { runId }
      },
      answer: 'CONFLICT',
    },
    {
      what: 'a run on which a later one rests',
      prepare: async (call) => {
        const runId = await applied(call, 'An oak grows slowly.')
        await applied(call, 'An oak grows tall.')
        return { runId }
      },
      answer: 'CONFLICT',
    },
    { what: 'an unknown run', input: { runId: 'import-999' }, answer: 'NOT_FOUND' },
    { what: 'what is no id', input: { runId: '../x' }, answer: 'INVALID_INPUT' },
  ],
} satisfies Record<string, readonly Row[]>
