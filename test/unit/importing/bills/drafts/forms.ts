/** A drafted act as a file: a web page, a PDF printed by Chromium, a Word document. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DeletedTextRun, Document, Footer, Header, InsertedTextRun, Packer, Paragraph, TextRun } from 'docx'
import { clauseOf, type DraftedAct, type PrintedRun } from './act.ts'
import type { Piece } from './draft.ts'
import type { LayOut, Line } from './lay-out.ts'

export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const marked = (runs: readonly PrintedRun[]): string =>
  runs.map(({ text, underlined }) => (underlined ? `<u>${escaped(text)}</u>` : escaped(text))).join('')

const page = (style: string, body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Bill</title><style>${style}</style></head><body>${body}</body></html>`

/** A page as the legislature published bills: a paragraph each, `<u>` for insertions, the closing table. */
export function asHtml(act: DraftedAct): Uint8Array {
  const rows = act.table
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('\n')
  const paragraphs = [...act.head.map((text) => escaped(text)), ...act.paragraphs.map(marked)]
  const table = `<p>This act shall take effect as follows and shall amend the following sections:</p><table border="1">${rows}</table>`
  return new TextEncoder().encode(
    page('', `${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}\n${table}`),
  )
}

/** Prints web pages to PDF. */
export function printed(html: string): Uint8Array {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-print-'))
  try {
    const [from, to] = [path.join(folder, 'bill.htm'), path.join(folder, 'bill.pdf')]
    writeFileSync(from, html)
    const flags = [
      '--headless',
      '--no-sandbox',
      '--no-pdf-header-footer',
      `--user-data-dir=${folder}/profile`,
    ]
    execFileSync(CHROMIUM as string, [...flags, `--print-to-pdf=${to}`, from], {
      stdio: 'ignore',
      timeout: 120_000,
    })
    return new Uint8Array(readFileSync(to))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Chromium leaves gaps in an underline where letters have tails; the legislature's own PDFs do not. */
const PRINT = `@page { size: letter; margin: 0.7in 0.9in } body { font: 10pt serif; margin: 0 } u { text-decoration-skip-ink: none }
.page { break-after: page; position: relative; height: 9.5in } .line { position: relative; height: 18pt; white-space: pre; margin-left: 0.5in }
.full { text-align-last: justify; white-space: nowrap; width: 6in } .gap { margin-bottom: 12pt } .indent { text-indent: 0.5in }
.no { position: absolute; left: -0.5in; text-indent: 0 } .right { left: 6.2in } .foot { position: absolute; bottom: 0; width: 6in }`

/** The pages of a bill, its full lines justified, with line numbers in the margin. */
export function asPdf(
  pages: readonly (readonly Line[])[],
  { numbers, isSpaced, isRagged }: LayOut,
): Uint8Array {
  const lineOf = ({ runs, kind, number, isFirst, isLast }: Line): string => {
    const classes = [
      'line',
      kind === 'foot' ? 'foot' : '',
      kind === 'text' && !isLast && !isRagged ? 'full' : '',
      kind === 'text' && isLast && isSpaced ? 'gap' : '',
      kind === 'text' && isFirst && !isSpaced ? 'indent' : '',
    ]
    const side = numbers === 'right' ? 'no right' : 'no'
    const beside = number === undefined ? '' : `<span class="${side}">${number}</span>`
    return `<div class="${classes.filter(Boolean).join(' ')}">${beside}${marked(runs)}</div>`
  }
  const body = pages.map((lines) => `<div class="page">${lines.map(lineOf).join('')}</div>`).join('')
  // Lines are broken by their letters, so only letters of one width end as ragged lines do.
  const font = isRagged ? `${PRINT} body { font-family: monospace }` : PRINT
  return printed(page(font, body))
}

/** A Word document with underlined runs, a header and a footer. */
export async function asDocx(act: DraftedAct): Promise<Uint8Array> {
  const paragraph = (runs: readonly PrintedRun[]): Paragraph =>
    new Paragraph({
      children: runs.map(
        ({ text, underlined }) => new TextRun(underlined ? { text, underline: {} } : { text }),
      ),
    })
  const plain = (text: string): Paragraph => paragraph([{ text, underlined: false }])
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [plain(act.head[0] as string)] }) },
        footers: { default: new Footer({ children: [plain('LCO No. 5622 1 of 1')] }) },
        children: [...act.head.map(plain), ...act.paragraphs.map(paragraph)],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** The same draft as a word processor tracks it: no brackets, no underlining, every change an insertion or deletion. */
export async function asTrackedDocx(act: DraftedAct): Promise<Uint8Array> {
  let id = 0
  const tracked = (pieces: readonly Piece[]): Paragraph =>
    new Paragraph({
      children: pieces.map(({ text: word, op, spaced }, at) => {
        const text = `${spaced && at > 0 ? ' ' : ''}${word}`
        const change = { id: ++id, author: 'A', date: '2027-01-01T00:00:00Z', text }
        if (op === 'equal') return new TextRun(text)
        return op === 'insert' ? new InsertedTextRun(change) : new DeletedTextRun(change)
      }),
    })
  const children = [
    ...act.head.map((text) => new Paragraph(text)),
    ...act.sections.flatMap((section) => [
      new Paragraph(
        clauseOf(section)
          .map(({ text }) => text)
          .join(''),
      ),
      ...section.draft.paragraphs.map(tracked),
    ]),
  ]
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}
