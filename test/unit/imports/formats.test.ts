/** One bill as a web page, a Word document, a PDF and pasted text is one document. */
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { expect, test } from 'vitest'
import type { DocumentImportRow } from '#shared/contract/index.ts'
import { databaseIn, dump, services, type TestServices } from '../../store/helpers.ts'
import { box, makePdf, text, widthOf } from '../importing/bills/make-pdf.ts'
import { bring, previewOf, type TestFile } from './bring.ts'
import { raisedBill } from './drafts.ts'

const sections = [
  'Section 1. Subsection (a) of section 53a-901 of the general statutes is repealed and the following is substituted in lieu thereof (Effective October 1, 2026): (a) No person shall keep a goose [for a fee] <u>for gain</u>.',
]
const web = raisedBill({ sections })

/** The web page's paragraphs, each as runs that are underlined or not. */
const paragraphs = [...web.content.toString().matchAll(/<p>(.*?)<\/p>/gs)].map((found) =>
  (found[1] ?? '')
    .split(/(<u>.*?<\/u>)/)
    .filter((part) => part !== '')
    .map((part) => ({ words: part.replace(/<\/?\w+>/g, ''), underlined: part.startsWith('<u>') })),
)

async function word(): Promise<TestFile> {
  const children = paragraphs.map(
    (runs) =>
      new Paragraph({
        children: runs.map(
          ({ words, underlined }) => new TextRun({ text: words, ...(underlined && { underline: {} }) }),
        ),
      }),
  )
  return {
    name: 'bill.docx',
    content: new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] }))),
  }
}

/** One line for each paragraph of the heading; the section broken by hand, a rule beneath "for gain". */
function pdf(): TestFile {
  const heading = paragraphs.slice(0, -1).map((runs) => runs.map(({ words }) => words).join(''))
  const lines = [
    'Section 1. Subsection (a) of section 53a-901 of the general statutes is',
    'repealed and the following is substituted in lieu thereof (Effective October',
    '1, 2026): (a) No person shall keep a goose [for a fee] for gain.',
  ]
  const start = '1, 2026): (a) No person shall keep a goose [for a fee] '
  const top = 740
  const drawn = heading.map((words, at) => text(72, top - at * 24, words)).join('')
  const from = top - heading.length * 24
  const body = lines.map((words, at) => text(at === 0 ? 90 : 72, from - at * 14, words)).join('')
  const x = 72 + widthOf(start)
  const rule = box(x, from - 2 * 14 - 2, widthOf('for gain'), 0.6)
  return { name: 'bill.pdf', content: makePdf([{ content: drawn + body + rule }]) }
}

async function rowOf(open: TestServices, file: TestFile): Promise<DocumentImportRow> {
  const [row] = (await previewOf(open, [file])).rows
  if (row?.kind !== 'document') throw new Error('No document.')
  return row
}

test('a Word document and a web page of one bill are the same document, word for word', async () => {
  const open = services()
  await bring(open, [web])
  expect(await rowOf(open, await word())).toMatchObject({
    documentId: '2026-hb-5990.lco-4100',
    outcome: 'unchanged',
    underlining: 'carried',
  })
})

test('a PDF is the same bill, with its section, its target and its marks', async () => {
  const open = services()
  const row = await rowOf(open, pdf())
  expect(row).toMatchObject({
    documentId: '2026-hb-5990.lco-4100',
    outcome: 'added',
    sectionIds: ['53a-901'],
    underlining: 'carried',
  })
  await bring(open, [pdf()])
  const [document] = dump(databaseIn(open.folder)).legislation_document as {
    paragraphs: string
    format: string
  }[]
  expect(document?.format).toBe('pdf')
  const runs = (
    JSON.parse(document?.paragraphs ?? '[]') as { runs: { text: string; underlined?: true }[] }[]
  ).flatMap((one) => one.runs)
  expect(
    runs
      .filter((run) => run.underlined)
      .map((run) => run.text.trim())
      .join(' '),
  ).toMatch(/for gain/)
})

test('pasted text is the same bill; its underlining is lost, which is kept with it', async () => {
  const open = services()
  const pasted = paragraphs.map((runs) => runs.map(({ words }) => words).join('')).join('\n\n')
  const row = await rowOf(open, { name: 'pasted.txt', content: pasted })
  expect(row).toMatchObject({ documentId: '2026-hb-5990.lco-4100', outcome: 'added', underlining: 'lost' })
  await bring(open, [{ name: 'pasted.txt', content: pasted }])
  // The web page keeps what the text has lost, and takes its place.
  const better = await rowOf(open, web)
  expect(better).toMatchObject({ outcome: 'changed' })
  expect(better.note).toContain('keeps more of the print')
})
