/** Inputs for the procedures on texts that a person keeps, and on files that a text is read from. */
import { createHash } from 'node:crypto'
import { asked, type Row } from './rows.ts'

const text = '(a) A person is guilty of an offense.'
const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
const base64 = (words: string | Uint8Array) => Buffer.from(words).toString('base64')

const keptFirst: Row['prepare'] = async (call) => {
  await asked(call, 'compare.keepText', { label: 'Draft', text, from: 'pasted' })
  return { sha256 }
}

export const keptTextInputs = {
  'compare.keepText': [
    { what: 'a pasted text', input: { label: 'Draft', text, from: 'pasted' }, answer: 'ok' },
    { what: 'the same text again', input: { label: 'Draft', text, from: 'pasted' }, answer: 'ok' },
    {
      what: 'a text of a file',
      input: { label: 'LCO 1', text: 'Words.', from: 'file', fileName: 'a.txt' },
      answer: 'ok',
    },
    {
      what: 'a reading of a file, with the others',
      input: {
        label: 'LCO 2, as it read before',
        text: 'Old words.',
        from: 'file',
        fileName: 'b.htm',
        readings: {
          chosen: 'old',
          printed: { text: '[Old] New words.', notes: [] },
          old: { notes: [] },
          new: { text: 'New words.', notes: ['Marks of the file.'] },
        },
      },
      answer: 'ok',
    },
    {
      what: 'a reading that does not say its text',
      input: {
        label: 'LCO 2',
        text: 'Old words.',
        from: 'file',
        readings: {
          chosen: 'old',
          printed: { notes: [] },
          old: { notes: [] },
          new: { text: 'N', notes: [] },
        },
      },
      answer: 'INVALID_INPUT',
    },
    { what: 'no words', input: { label: 'Draft', text: ' \n', from: 'pasted' }, answer: 'INVALID_INPUT' },
    { what: 'no label', input: { label: ' ', text, from: 'pasted' }, answer: 'INVALID_INPUT' },
    {
      what: 'a text beyond the limit',
      input: { label: 'Draft', text: 'x'.repeat(4_000_001), from: 'pasted' },
      answer: 'INVALID_INPUT',
    },
    {
      what: 'half a character',
      input: { label: 'Draft', text: 'one\ntwo \ud83d', from: 'pasted' },
      answer: 'INVALID_INPUT',
    },
    {
      what: 'a pasted text with a file',
      input: { label: 'Draft', text, from: 'pasted', fileName: 'a.txt' },
      answer: 'INVALID_INPUT',
    },
  ],
  'compare.keptTexts': [
    { what: 'nothing', input: {}, answer: 'ok' },
    { what: 'a field too many', input: { all: true }, answer: 'INVALID_INPUT' },
  ],
  'compare.keptReadings': [
    { what: 'a kept text', prepare: keptFirst, answer: 'ok' },
    { what: 'a hash of no text', input: { sha256: '0'.repeat(64) }, answer: 'NOT_FOUND' },
    { what: 'what is no hash', input: { sha256: 'abc' }, answer: 'INVALID_INPUT' },
  ],
  'compare.forgetText': [
    { what: 'a kept text', prepare: keptFirst, answer: 'ok' },
    { what: 'a hash of no text', input: { sha256: '0'.repeat(64) }, answer: 'NOT_FOUND' },
    { what: 'what is no hash', input: { sha256: 'abc' }, answer: 'INVALID_INPUT' },
  ],
  'compare.readFile': [
    { what: 'plain text', input: { name: 'draft.txt', base64: base64('One.\r\nTwo.') }, answer: 'ok' },
    {
      what: 'a web page with marks',
      input: { name: 'bill.htm', base64: base64('<html><p>A <u>new</u> [old] <del>gone</del> word.</html>') },
      answer: 'ok',
    },
    { what: 'no bytes', input: { name: 'draft.txt', base64: '' }, answer: 'INVALID_INPUT' },
    { what: 'no base64', input: { name: 'draft.txt', base64: '§§§' }, answer: 'INVALID_INPUT' },
    { what: 'no name', input: { name: ' ', base64: base64('One.') }, answer: 'INVALID_INPUT' },
    {
      what: 'a picture by another name',
      input: { name: 'bill.txt', base64: base64(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0)) },
      answer: 'INVALID_INPUT',
    },
    {
      what: 'a Word document that breaks off',
      input: { name: 'bill.docx', base64: base64('PK\u0003\u0004 and no more') },
      answer: 'INVALID_INPUT',
    },
  ],
} satisfies Record<string, readonly Row[]>
