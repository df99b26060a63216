/** Inputs of the procedures about documents that were read: a file copy, an amendment to it, an act. */
import { amendment, fileCopy, publicAct } from '../imports/drafts.ts'
import { broughtIn } from './import-jobs.ts'
import type { Call, Row } from './rows.ts'

const ids = {
  amendmentId: '2026-hb-5990.lco-4777',
  fileCopyId: '2026-hb-5990.file-321',
  act: 'pa-26-990.act',
}

/** Brings the documents in through the same host, unless they are there. */
async function brought(call: Call): Promise<void> {
  if ((await call('document.get', { id: ids.act })).ok) return
  await broughtIn(call, [fileCopy(), amendment(), publicAct()])
}

/** A row whose input names documents that are brought in first. */
const known = (what: string, input: unknown, reply: Row['answer'] = 'ok'): Row => ({
  what,
  prepare: async (call) => {
    await brought(call)
    return input
  },
  answer: reply,
})

const badIds: Row[] = [
  { what: 'a field too many', input: { id: 'pa-99-999.act', extra: 1 }, answer: 'INVALID_INPUT' },
  { what: 'no id', input: {}, answer: 'INVALID_INPUT' },
  { what: 'an id that is none', input: { id: '../act' }, answer: 'INVALID_INPUT' },
]

const byDocument: Row[] = [
  known('an act', { id: ids.act }),
  known('a file copy', { id: ids.fileCopyId }),
  known('an amendment', { id: ids.amendmentId }),
  { what: 'an unknown document', input: { id: 'pa-99-999.act' }, answer: 'NOT_FOUND' },
  ...badIds,
]

export const documentInputs = {
  'document.get': byDocument,
  'document.section': [
    known('a section of an act', { id: ids.act, number: '1' }),
    known('a section that the act has not', { id: ids.act, number: '99' }, 'NOT_FOUND'),
    { what: 'an unknown document', input: { id: 'pa-99-999.act', number: '1' }, answer: 'NOT_FOUND' },
    { what: 'no section', input: { id: 'pa-99-999.act' }, answer: 'INVALID_INPUT' },
  ],
  'document.conflicts': byDocument,
  'document.amended': [
    known('an amendment and its file copy', { amendmentId: ids.amendmentId, fileCopyId: ids.fileCopyId }),
    known('the two exchanged', { amendmentId: ids.fileCopyId, fileCopyId: ids.amendmentId }, 'INVALID_INPUT'),
    {
      what: 'an unknown amendment',
      input: { amendmentId: '2026-hb-1.lco-1', fileCopyId: '2026-hb-1.file-1' },
      answer: 'NOT_FOUND',
    },
    { what: 'an amendment alone', input: { amendmentId: ids.amendmentId }, answer: 'INVALID_INPUT' },
  ],
  'compare.ofDocument': byDocument,
} satisfies Record<string, readonly Row[]>
