import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { databaseIn, dump, services } from '../../../store/helpers.ts'
import { deleted, docx, inserted, line, pdf, run, swollenDocx } from './files.ts'

const asked = (name: string, bytes: Uint8Array | string) => ({
  name,
  base64: Buffer.from(bytes as string).toString('base64'),
})
const read = (name: string, bytes: Uint8Array | string) =>
  services().ask('compare.readFile', asked(name, bytes))

describe('plain text', () => {
  it.each([
    ['UTF-8', Buffer.from('§ 1. “One”\r\n\r\nTwo  — three.\r\n'), []],
    ['UTF-8 with a mark', Buffer.from('\ufeff§ 1. “One”\n\nTwo  — three.\n'), []],
    ['UTF-16', Buffer.from('\ufeff§ 1. “One”\n\nTwo  — three.\n', 'utf16le'), ['It was read as UTF-16.']],
    [
      'Windows-1252',
      Buffer.from('\xa7 1. \x93One\x94\r\n\r\nTwo  \x97 three.\r\n', 'latin1'),
      ['It was read as Windows-1252.'],
    ],
  ])('in %s is read as it stands, with its line breaks made one kind', async (_encoding, bytes, notes) => {
    expect(await read('draft.txt', bytes)).toEqual({
      name: 'draft.txt',
      kind: 'text',
      text: '§ 1. “One”\n\nTwo  — three.\n',
      notes,
      marks: 'none',
    })
  })

  it('named as such stays as it stands, tags and all', async () => {
    const words = '# Notes\n\n<div>A tag</div> and <u>another</u>.'
    expect(await read('notes.md', words)).toMatchObject({ kind: 'text', text: words, marks: 'none' })
  })

  it('without a name that tells is told by its bytes', async () => {
    expect(await read('draft', 'One.\nTwo.')).toMatchObject({ kind: 'text', text: 'One.\nTwo.' })
    expect(await read('draft', '<html><p>One.</p><p>Two.</p></html>')).toMatchObject({ kind: 'html' })
  })
})

describe('a web page', () => {
  it('gives its paragraphs; struck words are left out, and both kinds of mark are noted', async () => {
    const page =
      '<!doctype html><html><head><title>No</title><script>no()</script></head><body><p>A <del>very</del> <ins>rather</ins> small   word &amp; [gone] more.</p><p><s>All gone.</s></p><p>Last.</p></body></html>'
    const { text, textWithMarks, marks, notes } = await read('bill.htm', page)
    expect(text).toBe('A rather small word & [gone] more.\nLast.')
    expect(textWithMarks).toBe('A [very] _rather_ small word & [gone] more.\n[All gone.]\nLast.')
    expect(marks).toBe('present')
    expect(notes.join('\n')).toMatch(
      /underlined[\s\S]*struck[^\n]*, first “very”[\s\S]*Brackets stay as printed/,
    )
  })

  it('without marks says none', async () => {
    const page = await read('page.html', '<html><body><p>One <b>bold</b> word.</p></body></html>')
    expect(page).toEqual({
      name: 'page.html',
      kind: 'html',
      text: 'One bold word.',
      notes: [],
      marks: 'none',
    })
  })
})

describe('a Word document', () => {
  it('gives its words; tracked changes are carried out and noted', async () => {
    const body = `<w:p>${run('A ')}${deleted('fee ')}${inserted('thing ')}${run('of value.')}</w:p><w:p>${run('Last.')}</w:p>`
    const made = await read('draft.docx', await docx(body))
    expect(made).toMatchObject({
      kind: 'docx',
      text: 'A thing of value.\nLast.',
      marks: 'present',
      textWithMarks: 'A [fee] _thing_ of value.\nLast.',
    })
    expect(made.notes.join()).toContain('tracked changes')
  })

  it('by another name is read for what it is, and says so', async () => {
    const made = await read('draft.pdf', await docx(`<w:p>${run('Words.')}</w:p>`))
    expect(made).toMatchObject({ kind: 'docx', text: 'Words.' })
    expect(made.notes[0]).toContain('Its name says that it is a PDF, but it is a Word document')
  })
})

it('a PDF gives its words', async () => {
  expect(await read('act.pdf', pdf('A person is guilty of an offense.'))).toMatchObject({
    kind: 'pdf',
    text: 'A person is guilty of an offense.',
    marks: 'none',
  })
})

const packed = (content: string | Buffer) => deflateSync(content).toString('latin1')
const flate = '/Filter /FlateDecode'

it('a PDF whose parts are packed gives its words', async () => {
  const words = 'A person is guilty of an offense.'
  expect(await read('act.pdf', pdf('', packed(line(words)), flate))).toMatchObject({ text: words })
})

const entities =
  '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
const paragraph = `<w:p>${run('Words.')}</w:p>`

describe('a file that is refused', () => {
  const files: [string, string, () => Uint8Array | string | Promise<Uint8Array>, RegExp][] = [
    ['has no words', 'draft.txt', () => ' \n ', /no words/],
    ['is a picture', 'bill.txt', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /picture/],
    [
      'is a program',
      'bill.docx',
      () => Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0),
      /program.*DOCX.*PDF/,
    ],
    ['holds zero bytes', 'bill.md', () => 'one\u0000two', /line 1/],
    ['is in no known encoding', 'bill.txt', () => Uint8Array.of(0x61, 0x0a, 0x81, 0x8d, 0x62), /line 2/],
    ['was misread before', 'bill.txt', () => 'one\nâ€œtwoâ€\u009d', /line 2.*twice/],
    [
      'is an archive of something else',
      'a.docx',
      () => Buffer.from(`PK\u0005\u0006${'\0'.repeat(18)}`),
      /a\.docx/,
    ],
    ['is a PDF cut off', 'act.pdf', () => pdf('Words.').subarray(0, 300), /act\.pdf.*end/],
    ['is a damaged PDF', 'act.pdf', () => '%PDF-1.4\nnothing\n%%EOF', /act\.pdf/],
    [
      'is a PDF that unpacks without end',
      'act.pdf',
      () => pdf('', packed(Buffer.alloc(65 * 1024 * 1024, ' ')), flate),
      /act\.pdf.*byte \d+.*more than 64 MB/,
    ],
    [
      'is a PDF packed twice over',
      'act.pdf',
      () => pdf('', packed(packed(line('Words.'))), '/Filter [/FlateDecode /FlateDecode]'),
      /act\.pdf.*byte \d+.*twice over/,
    ],
    ['declares entities', 'a.docx', () => docx(paragraph, entities), /word\/document\.xml.*entities/],
    ['is broken XML', 'a.docx', () => docx('<w:p><w:r <<'), /word\/document\.xml/],
    ['unpacks without end', 'a.docx', swollenDocx, /more than \d+ MB/],
    [
      'is nested beyond reason',
      'a.htm',
      () => `<html>${'<div>'.repeat(60_000)}deep${'</div>'.repeat(60_000)}</html>`,
      /a\.htm.*nested/,
    ],
  ]
  it.each(files)(
    'because it %s: the error names it and the place, nothing is changed',
    async (_why, name, make, says) => {
      const open = services()
      const before = dump(databaseIn(open.folder))
      const error = await open.refused('compare.readFile', asked(name, await make()))
      expect(error.code).toBe('INVALID_INPUT')
      expect(error.message).toMatch(says)
      expect(`${error.message} ${error.where}`).toContain(name)
      expect(dump(databaseIn(open.folder))).toEqual(before)
    },
  )

  it.each(['§§§', 'QSBwZXJzb24u\n', 'QSBwZXJzb24', 'QS=BwZX='])(
    'because its bytes are not base64: %j',
    async (base64) => {
      const error = await services().refused('compare.readFile', { name: 'a.txt', base64 })
      expect(error).toMatchObject({ code: 'INVALID_INPUT', where: 'base64' })
      expect(error.message).toContain('a.txt')
    },
  )
})

it('entities of a web page stand for their characters and nothing else', async () => {
  const page = `${entities}<html><body><p>&a; &lt;b&gt; &x;</p></body></html>`
  const { text } = await read('page.html', page)
  expect(text).toContain('<b>')
  expect(text).not.toContain('aaaaaaaaaa')
})
