/** The bulk of a Word report is written without the library: it must be what the library would have written. */
import { Document, type FileChild, Packer, Paragraph } from 'docx'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import type { Block, Words } from '#shared/council/annual-report/document/index.ts'
import { reportBody } from '../../../../electron/exporting/council-report/docx/body.ts'
import { plainXml } from '../../../../electron/exporting/council-report/docx/plain-xml.ts'
import { docxRuns } from '../../../../electron/exporting/council-report/docx/runs.ts'
import { parseXml } from '../read-docx.ts'

async function bodyOf(children: readonly FileChild[]): Promise<string> {
  const document = new Document({ sections: [{ children: [...children] }] })
  const zip = await JSZip.loadAsync(await Packer.toArrayBuffer(document))
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  return /<w:body>(.*)<w:sectPr/s.exec(xml)?.[1] ?? ''
}

const all: readonly (readonly [string, Words])[] = [
  ['plain words', 'Recommend that every hotel keep a register.'],
  ['signs of XML, and both quotation marks', `<w:p> & "Tom's" 'it' </w:p>`],
  ['what XML cannot hold', 'a\u0000b\u000bc\ud800d\uffff'],
  ['lines', 'one\ntwo\n\nfour'],
  ['nothing', ''],
  [
    'every look',
    [
      { text: 'bold ', bold: true },
      { text: 'italic ', italic: true },
      { text: 'both', bold: true, italic: true },
      { text: 'was', mark: 'deleted' },
      { text: 'is', mark: 'inserted' },
    ],
  ],
  [
    'links',
    [
      { text: 'A “source”', link: 'https://example.invalid/?a="b c"&d=\\e' },
      { text: 'bold', bold: true, link: 'https://example.invalid/' },
    ],
  ],
]

/** The compiler takes the library's types as the sources see them and as a test sees them for two. */
const asHere = (runs: readonly unknown[]) => runs as never

describe('a paragraph of the bulk', () => {
  test.each(all)('of %s is what the library writes', async (_what, words) => {
    const written = plainXml({ kind: 'paragraph', style: 'law', words })
    expect(written).toBe(
      await bodyOf([new Paragraph({ style: 'ReportLaw', children: asHere(docxRuns(words)) })]),
    )
  })
})

const table: Block = {
  kind: 'table',
  widths: [30, 70],
  head: ['Who', 'What'],
  rows: all.map(([what, words]) => [what, words]),
}

test('a table has its head, its grid and a row for each', () => {
  const xml = plainXml(table) ?? ''
  const root = parseXml(
    `<x xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${xml}</x>`,
  )
  const count = (name: string) => Array.from(root.getElementsByTagNameNS('*', name)).length
  expect([count('tbl'), count('gridCol'), count('tr'), count('tblHeader')]).toEqual([1, 2, all.length + 1, 1])
  expect(count('tc')).toBe(2 * (all.length + 1))
  expect(root.textContent).toContain(`<w:p> & "Tom's" 'it' </w:p>`)
})

describe('the body', () => {
  const mark = '<w:p><w:pPr><w:pStyle w:val="bulk-0"/></w:pPr></w:p>'
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: 'First' },
    { kind: 'paragraph', style: 'body', words: mark },
    table,
    { kind: 'heading', level: 3, text: 'Small' },
    { kind: 'heading', level: 2, text: 'Second' },
    { kind: 'paragraph', style: 'body', words: 'Last words: $& $1' },
  ]

  test('stands in the order of its blocks, whatever its words look like', async () => {
    const shares: number[] = []
    const { parts, fill } = reportBody(blocks, (share) => shares.push(share))
    const xml = fill(await bodyOf(asHere(parts)))
    const texts = [...xml.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text)
    expect(texts[0]).toBe('First')
    expect(texts[1]).toBe(mark.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'))
    expect(texts.slice(-3)).toEqual(['Small', 'Second', 'Last words: $&amp; $1'])
    expect(xml).not.toMatch(/w:val="bulk-/)
    expect(shares).toEqual([0])
  })

  test('leaves headings of the contents to the library, which gives them their bookmarks', () => {
    const heading = (level: 1 | 2 | 3): Block => ({ kind: 'heading', level, text: 'One' })
    expect([1, 2].map((level) => plainXml(heading(level as 1 | 2)))).toEqual([undefined, undefined])
    expect(plainXml(heading(3))).toContain('Heading3')
    expect(plainXml({ ...heading(3), onNewPage: true } as Block)).toBeUndefined()
  })
})
