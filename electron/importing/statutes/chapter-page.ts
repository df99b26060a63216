import { readSections } from './chapter-sections.ts'
import { PageError } from './errors.ts'
import type { ChapterPage } from './model.ts'
import type { Page } from './read-page.ts'
import type { Block } from './runs.ts'

const NUMBER = /^(CHAPTER|ARTICLE)\s+(\d+[a-z]{0,2})\s*\**(?:\s+(.*))?$/i
const HEAD_BLOCKS = 60

/** Names in capitals are given in the page's own mixed case where its head has them so. */
export function mixedCase(name: string, described: string): string {
  const plain = described.replace(/^[^-]*-\s*/, '').trim()
  return plain.toUpperCase() === name.toUpperCase() ? plain : name
}

/** The number of the title that a page links to as its own: "title_53a.htm" -> "53a". */
function titleOf(blocks: readonly Block[]): string | null {
  for (const block of blocks)
    for (const link of block.links) {
      const found = /(?:^|\/)title_?(\w+)\.html?$/i.exec(link.href)
      if (found) return (found[1] as string).replace(/^0+(?=\d)/, '').toLowerCase()
    }
  return null
}

/** Reads a chapter's (or, in title 42a, an article's) page. @throws PageError MALFORMED without heading */
export function readChapterPage(page: Page): ChapterPage {
  const at = page.blocks.slice(0, HEAD_BLOCKS).findIndex((block) => NUMBER.test(block.text))
  const found = at < 0 ? null : NUMBER.exec((page.blocks[at] as Block).text)
  if (!found)
    throw new PageError(
      'MALFORMED',
      page.file,
      'the heading',
      'the number of the chapter does not stand at its head.',
    )
  const named = found[3]?.trim() || page.blocks[at + 1]?.text || ''
  const rest = page.blocks.slice(found[3] ? at + 1 : at + 2)
  const read = readSections(rest)
  const own = read.sections[0]?.cites[0]?.split('-')[0]
  const empty = read.sections.length === 0
  return {
    kind: 'chapter',
    unit: (found[1] as string).toLowerCase() === 'article' ? 'article' : 'chapter',
    number: (found[2] as string).toLowerCase(),
    name: mixedCase(named.replace(/\s*\*+$/, ''), page.head.meta.get('description') ?? page.head.title),
    title: own ?? titleOf(page.blocks),
    ...read,
    warnings: empty
      ? [...read.warnings, { where: 'the page', message: 'No section stands on this page.' }]
      : read.warnings,
  }
}
