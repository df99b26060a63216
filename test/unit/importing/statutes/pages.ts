/** Small pages written for these tests, in the shapes that the official site uses. */
import { type ChapterPage, readStatutePage } from '../../../../electron/importing/statutes/index.ts'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const NAV =
  '<table class="nav_tbl"><tr><td><a class="nav_link" href="title_99.htm">(Return to<br/>List of Chapters)</a></td></tr></table>'

/** A chapter in today's markup around the given sections. */
export function chapterHtml(sections: readonly string[], contents = ''): string {
  return `<!DOCTYPE html>
<html lang="en-US">
<head><meta charset="utf-8"/><meta name="Description" content="Chapter 999 - Oak Trees: Care"/><title>Chapter 999 - Oak Trees: Care</title>
<style type="text/css"><!-- p.source { color: #996600 } --></style></head>
<body>
<div id="chap_999.htm" lang="en-US">
<h2 class="chap-no">CHAPTER 999*</h2>
<h2 class="chap-name">OAK TREES: CARE</h2>
<p class="front-note-first">*Cited. 1 C. 1.</p>
${contents}
<hr class="chaps_pg_bar"/>
${sections.join(`\n${NAV}\n`)}
${NAV}
<p></table>
</div>
</body>
</html>
`
}

export function readChapter(html: string): ChapterPage {
  const page = readStatutePage(bytesOf(html), 'chap_999.htm')
  if (page.kind !== 'chapter') throw new Error(`read as ${page.kind}`)
  return page
}

export const section = (number: string, catchline: string, first: string, rest = ''): string =>
  `<p><span class="catchln" id="sec_${number}">Sec. ${number}. ${catchline}</span> ${first}</p>\n${rest}`
