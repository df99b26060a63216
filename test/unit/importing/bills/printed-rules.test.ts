import { describe, expect, it, test } from 'vitest'
import type { BillDocument } from '#shared/law/bills/index.ts'
import { readDocument } from '../../../../electron/importing/bills/index.ts'
import { CHROMIUM, printed } from './drafts/forms.ts'
import { box, line, makePdf, text, widthOf } from './make-pdf.ts'

if (!CHROMIUM) console.warn('Skipped: rules as Chromium prints them; Chromium is not here.')

/** Each page's words, `{underlined}` and `~struck~`. */
function pagesOf(document: BillDocument): string[] {
  const pages: string[] = []
  for (const { runs } of document.paragraphs)
    runs.forEach(({ page = 1, ...run }, at) => {
      const shown = run.underlined ? `{${run.text}}` : run.struck ? `~${run.text}~` : run.text
      pages[page - 1] = `${pages[page - 1] ?? ''}${at === 0 ? ' ' : ''}${shown}`
    })
  return pages.map((words) => words.replace(/[ \t]+/g, ' ').trim())
}

const TIGHT = 'style="margin:0;line-height:1"'
const samples: readonly (readonly [string, string])[] = [
  [
    '<p>a <s>struck</s> b <u>lined</u> c <ins>added</ins> d <del>gone</del></p>',
    'a ~struck~ b {lined} c {added} d ~gone~',
  ],
  [
    '<p style="font-size:8pt">the <u>owner of it</u> shall <s>not</s> bark</p>',
    'the {owner of it} shall ~not~ bark',
  ],
  [
    '<p style="font-size:24pt">the <u>owner of it</u> shall <s>not</s> bark</p>',
    'the {owner of it} shall ~not~ bark',
  ],
  ['<p>the <u class="thick">owner</u> and <s class="thick">cat</s></p>', 'the {owner} and ~cat~'],
  [
    '<p>the owner[s] <u>of it</u> [, if any] <u>, if all,</u> <u>(b)</u></p>',
    'the owner[s] {of it} [, if any] {, if all, (b)}',
  ],
  ['<p>The end.</p><hr><p>After it.</p>', 'The end. After it.'],
  [
    `<p ${TIGHT}>The end of the text</p><hr style="margin:0"><p ${TIGHT}>after it</p>`,
    'The end of the text after it',
  ],
  [
    `<p ${TIGHT}>The end of the text</p><hr style="margin:0;position:relative;top:-9px"><p ${TIGHT}>after it</p>`,
    'The end of the text after it',
  ],
  ['<table border="1"><tr><td>one</td><td>two</td></tr></table>', 'one two'],
  ['<table border="1" style="border-collapse:collapse"><tr><td>one</td><td>two</td></tr></table>', 'one two'],
  [
    '<table style="border-collapse:collapse"><tr><td class="ruled">one</td><td class="ruled">two words</td></tr></table>',
    'one two words',
  ],
  ['<p>the <span style="border:1px solid">boxed owner</span> shall</p>', 'the boxed owner shall'],
  ['<p>the <span style="background:#ff0">yellow owner</span> shall</p>', 'the yellow owner shall'],
  ['<p>the <span style="text-decoration:overline">owner</span> shall</p>', 'the owner shall'],
  [
    '<p style="line-height:0.75">first line of words<br><u>under lined words</u><br>third line of words</p>',
    'first line of words {under lined words} third line of words',
  ],
]

describe('rules as Chromium prints them', () => {
  test.skipIf(!CHROMIUM)(
    'mark words only where they underline or strike them',
    { timeout: 180_000 },
    async () => {
      const style =
        'body{font:12pt serif} u,ins,s,del{text-decoration-skip-ink:none} .page{break-after:page} .thick{text-decoration-thickness:3px} .ruled{border-bottom:1px solid;padding:0 4px}'
      const body = samples.map(([html]) => `<div class="page">${html}</div>`).join('')
      const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><style>${style}</style></head><body>${body}</body></html>`
      const read = pagesOf(await readDocument(printed(html), 'rules.pdf'))
      expect(read).toEqual(samples.map(([, words]) => words))
    },
  )
})

describe('a rule beside words', () => {
  const words = 'each owner of it'
  const left = 72
  const right = left + widthOf(words)
  const read = async (drawn: string): Promise<string[]> =>
    pagesOf(await readDocument(makePdf([{ content: text(left, 700, words) + drawn }]), 'a.pdf'))

  it('strikes them only through the middle of small letters, and from letter to letter', async () => {
    const struck = [`~${words}~`]
    for (const up of [2.5, 3.2, 4.1, 4.9])
      expect(await read(line(left, 700 + up, right, 700 + up))).toEqual(struck)
    for (const up of [1, 5.6, 8.6]) expect(await read(line(left, 700 + up, right, 700 + up))).toEqual([words])
    expect(await read(line(left - 10, 703.5, right, 703.5))).toEqual([words])
    expect(await read(line(left, 703.5, right + 20, 703.5))).toEqual([words])
  })

  it('underlines them to the end of a space at most, close below the baseline', async () => {
    const lined = [`{${words}}`]
    for (const down of [0.5, 1.2, 2, 2.8])
      expect(await read(line(left, 700 - down, right, 700 - down))).toEqual(lined)
    expect(await read(line(left, 698.8, right + 4, 698.8))).toEqual(lined)
    for (const down of [3.5, 5])
      expect(await read(line(left, 700 - down, right, 700 - down))).toEqual([words])
    expect(await read(line(left, 698.8, right + 30, 698.8))).toEqual([words])
    expect(await read(box(left, 697, right - left, 3.5))).toEqual([words])
  })
})
