/** Inputs of the procedures about texts that are compared, and about what is written of them. */
import { OUTPUT_FORMATS } from '#shared/redline/outputs/index.ts'
import { nothing, type Row } from './rows.ts'

export const compareInputs = {
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
} satisfies Record<string, readonly Row[]>
