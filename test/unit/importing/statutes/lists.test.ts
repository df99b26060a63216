import { describe, expect, test } from 'vitest'
import { readStatutePage } from '../../../../electron/importing/statutes/index.ts'
import { bytesOf, section } from './pages.ts'

const page = (body: string, title = 'Statutes') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>${title}</title></head><body>${body}</body></html>`
const read = (html: string) => readStatutePage(bytesOf(html), 'page.htm')

describe('the list of titles', () => {
  const html = `\ufeff${page(`<div id="titles.htm"><h1>GENERAL STATUTES</h1><h2><i>Revised to January 1, 2025</i></h2>
<h4><a href="/2026/sup/titles.htm">Note: Readers should refer to the 2026 Supplement, revised to January 1, 2026, …</a></h4>
<h1 class="titles_main_hd">T I T L E S</h1>
<table><tr><td><a href="title_53a.htm"><span>Title 53a</span></a> <span>Chapters 950 to 952<br />(Secs. 53a-1 to 53a-323)</span></td><td><a href="title_53a.htm">Penal Code</a></td></tr>
<tr><td><span>Title 2a</span> <span>Chapters 24 to 25</span></td><td><span>Reserved for future use</span></td></tr></table></div>`)}`

  test('gives each title with its page, and which revision it is', () => {
    expect(read(html)).toMatchObject({
      kind: 'titles',
      edition: 'Revised to January 1, 2025',
      supplement: '/2026/sup/titles.htm',
      titles: [
        {
          number: '53a',
          name: 'Penal Code',
          file: 'title_53a.htm',
          range: 'Chapters 950 to 952 (Secs. 53a-1 to 53a-323)',
        },
        { number: '2a', name: 'Reserved for future use', file: null },
      ],
    })
  })
})

describe('a title', () => {
  const heading =
    '<div id="title_99.htm"><h1 class="title-no">TITLE 99*</h1><h1 class="title-name">TREES</h1><p class="front-note-first">*Cited.</p>'

  test('lists its chapters; the way back is none of them', () => {
    const html = page(
      `${heading}<table><tr><td><a href="chap_999.htm">Chapter 999</a> <span>Secs. 99-1 to 99-9</span></td><td><a href="chap_999.htm">Oak Trees</a></td></tr>
<tr><td><a href="art_001.htm">Article 1</a></td><td><a href="art_001.htm">General</a></td></tr>
<tr><td>&#160;</td><td></td></tr><tr><td><a href="titles.htm">(Return to List of Titles)</a></td><td></td></tr></table></div>`,
      'Title 99 - Trees',
    )
    expect(read(html)).toMatchObject({
      kind: 'title',
      number: '99',
      name: 'Trees',
      frontNotes: ['*Cited.'],
      chapters: [
        { number: '999', name: 'Oak Trees', file: 'chap_999.htm', range: 'Secs. 99-1 to 99-9' },
        { number: '1', name: 'General', file: 'art_001.htm' },
      ],
      sections: null,
    })
  })

  test('may print its sections itself', () => {
    const html = page(
      `${heading}${section('99-1', 'Oaks.', 'Oaks stand.', '<p class="source-first">(P.A. 99-1.)</p>')}</div>`,
    )
    const read99 = read(html)
    expect(read99.kind === 'title' && read99.sections?.sections).toMatchObject([
      { cites: ['99-1'], source: ['(P.A. 99-1.)'] },
    ])
  })
})

test('an article of title 42a is a chapter page of its own kind', () => {
  const html = page(
    `<div id="art_001.htm"><h2 class="chap-no">ARTICLE 1*</h2><h2 class="chap-name">GENERAL PROVISIONS</h2>
<p><span class="catchln" id="sec_42a-1-101">Sec. 42a-1-101. Short titles.</span> (a) This title.</p></div>`,
  )
  expect(read(html)).toMatchObject({ kind: 'chapter', unit: 'article', number: '1', title: '42a' })
})
