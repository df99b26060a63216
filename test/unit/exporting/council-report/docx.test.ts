import JSZip from 'jszip'
import mammoth from 'mammoth'
import { beforeAll, describe, expect, test } from 'vitest'
import { REPORT_NOTICE } from '#shared/council/annual-report/index.ts'
import { hasLibreOffice } from '../libreoffice.ts'
import { filledReports, formula, hasPdftotext, printedByLibreOffice, textOfPdf } from './reports.ts'

let bytes: Buffer
let json: string
let parts: Record<string, string>

beforeAll(async () => {
  const files = await filledReports(['docx', 'json'])
  bytes = files.docx?.bytes ?? Buffer.alloc(0)
  json = files.json?.bytes.toString('utf8') ?? ''
  const zip = await JSZip.loadAsync(bytes)
  parts = Object.fromEntries(
    await Promise.all(
      Object.values(zip.files).map(async (file) => [file.name, await file.async('text')] as const),
    ),
  )
}, 60_000)

const document = () => parts['word/document.xml'] ?? ''

describe('the report as a Word file', () => {
  test('its headings, contents, tables, header and page numbers are real ones', () => {
    for (const level of [1, 2, 3]) expect(document()).toContain(`<w:pStyle w:val="Heading${level}"/>`)
    expect(document()).toMatch(/<w:instrText[^>]*>TOC [^<]*\\o &quot;1-2&quot;/)
    expect(document()).toContain('<w:tblHeader/>')
    expect(document().match(/<w:tbl>/g)?.length).toBeGreaterThan(40)
    const around = Object.entries(parts).filter(([name]) => /^word\/(header|footer)\d/.test(name))
    expect(around.map(([, xml]) => xml).join('')).toMatch(
      /Unofficial\. Status of the council’s recommendations/,
    )
    expect(around.map(([, xml]) => xml).join('')).toMatch(/PAGE.*NUMPAGES/s)
  })

  test('a withdrawn recommendation says so under its standing and in the list, its status kept', () => {
    const words = document().replaceAll(/<[^>]+>/g, '')
    expect(words).toContain('by the council in 2019')
    expect(words).toMatch(/No action, [^;]{1,40}; withdrawn in 2019/)
  })

  test('its contents name every heading of two levels and lead to each; Word is asked to fill the page numbers in', () => {
    const [contents = '', body = ''] = document().split('</w:sdtContent>')
    const entries = [
      ...contents.matchAll(/<w:hyperlink[^>]* w:anchor="(_Toc\d+)"[^>]*><w:r><w:t [^>]*>([^<]*)</g),
    ]
    const headings = [
      ...body.matchAll(
        /<w:pStyle w:val="Heading[12]"\/>(?:<[^>]+>)*?<w:bookmarkStart w:name="(_Toc\d+)"[^>]*>(?:<[^>]+>)*?<w:t [^>]*>([^<]*)</g,
      ),
    ]
    expect(entries.length).toBeGreaterThan(20)
    expect(entries.map(([, anchor, text]) => [anchor, text])).toEqual(
      headings.map(([, name, text]) => [name, text]),
    )
    expect(body.match(/<w:pStyle w:val="Heading[12]"\/>/g)).toHaveLength(headings.length)
    expect(contents).toMatch(/<w:fldChar w:fldCharType="begin" w:dirty="true"\/><w:instrText[^>]*>TOC /)
    for (const [, anchor] of entries) expect(contents).toContain(`PAGEREF ${anchor} `)
    expect(contents).toContain('Page numbers appear when the contents are updated')
  })

  test('deletions are struck in brackets, insertions underlined, moved by no revision', () => {
    expect(document()).toMatch(/<w:strike\/>(<[^>]+>)*<\/w:rPr><w:t[^>]*>\[[^<]+\]</)
    expect(document()).toMatch(/<w:u w:val="single"\/>(<[^>]+>)*<\/w:rPr><w:t[^>]*>[^<[]/)
    expect(document()).not.toMatch(/<w:(ins|del) /)
  })

  test('mammoth reads each recommendation under a heading, with its standing and who dissents', async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: bytes })
    const headings = [...html.matchAll(/<h([1-3])>(.*?)<\/h\1>/g)].map(
      ([, level, text]) => `${level} ${text?.replace(/<[^>]+>/g, '')}`,
    )
    expect(headings.filter((one) => /^2 20\d\d · No\.\s\d+ · /.test(one))).toHaveLength(18)
    for (const one of [
      '1 Summary',
      '1 Duties',
      '1 Law-enforcement reports',
      '1 Receipts',
      '3 History, with evidence',
    ])
      expect(headings).toContain(one)
    expect(html).toContain(REPORT_NOTICE.slice(0, 60))
    expect(html).toContain('No consensus · 1 opposed, 1 abstained')
    expect(html).toContain('+1 &lt;b&gt;reason&lt;/b&gt; &amp; "more" – żółć, Ελληνικά, 中')
    expect(html).toContain(formula)
    expect(html).toContain('Division of Criminal Justice said “enacted in part”')
    expect(html).toMatch(/Earlier form, revised: <\/strong>2017/)
  })

  test('receipts name every source with its publisher, its dates and its hash', async () => {
    const { sources } = JSON.parse(json) as {
      sources: { title: string; publisher: string; sha256: string | null }[]
    }
    const { value: text } = await mammoth.extractRawText({ buffer: bytes })
    expect(sources.length).toBeGreaterThan(4)
    for (const { title, publisher, sha256 } of sources) {
      expect(text).toContain(`${title}: ${publisher === '' ? 'no publisher recorded' : publisher}; `)
      expect(text).toContain(sha256 === null ? 'no hash recorded' : `SHA-256 ${sha256}`)
    }
  })

  test.skipIf(!hasLibreOffice || !hasPdftotext)(
    'LibreOffice opens and prints it (skipped where LibreOffice or pdftotext is missing)',
    () => {
      const text = textOfPdf(printedByLibreOffice(bytes))
      expect(text).toMatch(/Contents/)
      expect(text).toMatch(/2017 · No\.\s16 · “Anything of value” instead of “for a fee” in section 53a-192a/)
      expect(text).toMatch(/No consensus · 1\s+opposed/)
      expect(text).toMatch(/Page 2 of \d\d/)
      expect(text).toContain('§ 53a-192a(a)')
    },
    180_000,
  )
})
