import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { filledReports, formula, hasPdftotext, textOfPdf } from './reports.ts'

let bytes: Buffer

beforeAll(async () => {
  const { pdf } = await filledReports(['pdf'])
  bytes = pdf?.bytes ?? Buffer.alloc(0)
}, 90_000)

const opened = () => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise

async function pageText(document: Awaited<ReturnType<typeof opened>>, page: number): Promise<string> {
  const { items } = await (await document.getPage(page)).getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join('')
}

describe('the report as a PDF', () => {
  test('pdfjs finds its title, its day, and bookmarks that lead where the contents say', async () => {
    const document = await opened()
    const { info } = await document.getMetadata()
    expect(info).toMatchObject({
      Title: 'Status of the council’s recommendations',
      Language: 'en-US',
      CreationDate: 'D:20261122000000Z',
      Producer: 'Charter Oak 0.0.0-test',
    })
    const outline = await document.getOutline()
    const titles = outline.map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining(['Summary', 'Receipts', 'How this report was made']))
    const contents = (await pageText(document, 2)) + (await pageText(document, 3))
    for (const entry of outline.filter(({ title }) => /No\.\s16|Receipts/.test(title))) {
      const [page] = entry.dest as [{ num: number; gen: number }]
      const number = (await document.getPageIndex(page)) + 1
      expect(contents.replace(/\s+/g, ' ')).toContain(`${entry.title.replace(/\s+/g, ' ')}`)
      expect(contents.replace(/[\s\u00a0]+/g, '')).toContain(
        `${entry.title.replace(/[\s\u00a0]+/g, '')}${number}`,
      )
      expect((await pageText(document, number)).replace(/\s+/g, '')).toContain(
        entry.title.replace(/\s+/g, ''),
      )
    }
  })

  test('every page says that it is unofficial, and which one it is', async () => {
    const document = await opened()
    expect(document.numPages).toBeGreaterThan(20)
    for (let page = 1; page <= document.numPages; page++) {
      const text = await pageText(document, page)
      expect(text).toContain('Unofficial')
      if (page > 1) expect(text).toContain(`Page ${page} of ${document.numPages}`)
    }
  }, 60_000)

  test.skipIf(!hasPdftotext)(
    'pdftotext reads its signs as they are (skipped where pdftotext is missing)',
    () => {
      const text = textOfPdf(bytes).replace(/\s+/g, ' ')
      expect(text).toContain('§ 53a-192a(a)')
      expect(text).toContain('“Anything of value” instead of “for a fee” in section 53a-192a')
      expect(text).toContain('Chief State’s Attorney')
      expect(text).toContain('No consensus · 1 opposed, 1 abstained')
      // Letters of other scripts come from other fonts; a sign that no font has is named.
      expect(text).toMatch(/żółć, Ελληνικά,/)
      expect(text).toContain('‹U+4E2D›')
      expect(text.replace(/\s/g, '')).toContain(formula.replace(/\s/g, ''))
    },
  )
})
