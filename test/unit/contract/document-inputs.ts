/** Inputs of the procedures about documents that were read. */
import type { Row } from './inputs.ts'

const badIds: Row[] = [
  { what: 'no id', input: {}, answer: 'INVALID_INPUT' },
  { what: 'an id that is none', input: { id: '../act' }, answer: 'INVALID_INPUT' },
]

export const documentInputs = {
  'document.get': [
    { what: 'an unknown document', input: { id: 'pa-99-999.act' }, answer: 'NOT_FOUND' },
    ...badIds,
  ],
  'document.section': [
    { what: 'an unknown document', input: { id: 'pa-99-999.act', number: '1' }, answer: 'NOT_FOUND' },
    { what: 'no section', input: { id: 'pa-99-999.act' }, answer: 'INVALID_INPUT' },
    ...badIds,
  ],
  'document.conflicts': [
    { what: 'an unknown document', input: { id: 'pa-99-999.act' }, answer: 'NOT_FOUND' },
    ...badIds,
  ],
  'document.amended': [
    {
      what: 'an unknown amendment',
      input: { amendmentId: '2026-hb-5001.lco-1', fileCopyId: '2026-hb-5001.file-1' },
      answer: 'NOT_FOUND',
    },
    { what: 'an amendment alone', input: { amendmentId: '2026-hb-5001.lco-1' }, answer: 'INVALID_INPUT' },
  ],
} satisfies Record<string, readonly Row[]>
