import { mixedCase } from './chapter-page.ts'
import { readSections } from './chapter-sections.ts'
import { PageError } from './errors.ts'
import type { ChapterLink, TitlePage } from './model.ts'
import type { Page } from './read-page.ts'
import { roleOf } from './roles.ts'
import type { Block } from './runs.ts'

const NUMBER = /^TITLE\s+(\d+[a-z]?)\s*\**(?:\s+(.*))?$/i
const CHAPTER_FILE = /(?:^|\/)((?:chap|art)_?\w+\.html?)$/i
const DESIGNATION = /^(?:Chapters?|Articles?)\s+(\d+[a-z]{0,2}(?:\s+to\s+\d+[a-z]{0,2})?)\s*(.*)$/i

/** A row of the list: "Chapter 952 Secs. 53a-24 to 53a-323" and the name, parted by a tab. */
function readRow(block: Block): ChapterLink | undefined {
  const [left = '', name = ''] = block.text.split('\t')
  const found = DESIGNATION.exec(left.trim())
  if (!found) return undefined
  const file = block.links.map((link) => CHAPTER_FILE.exec(link.href)?.[1]).find((name) => name !== undefined)
  return {
    number: (found[1] as string).toLowerCase(),
    name: name.trim(),
    file: file ?? null,
    range: (found[2] as string).trim(),
  }
}

/** Reads a title's page: its chapters, and its sections where it prints them itself (titles 4c and 39). */
export function readTitlePage(page: Page): TitlePage {
  const at = page.blocks.findIndex((block) => NUMBER.test(block.text))
  const found = at < 0 ? null : NUMBER.exec((page.blocks[at] as Block).text)
  if (!found)
    throw new PageError(
      'MALFORMED',
      page.file,
      'the heading',
      'the number of the title does not stand at its head.',
    )
  const name = (found[2]?.trim() || page.blocks[at + 1]?.text || '').replace(/\s*\*+$/, '')
  const rest = page.blocks.slice(at + 1)
  const read = readSections(rest)
  const number = (found[1] as string).toLowerCase()
  const mixed = mixedCase(name, page.head.meta.get('description') ?? page.head.title)
  const chapters = rest.map(readRow).filter((row) => row !== undefined)
  const sections = read.sections.length > 0
  return {
    kind: 'title',
    number,
    name: mixed,
    frontNotes: rest.filter((block) => roleOf(block, true) === 'front-note').map((block) => block.text),
    chapters,
    sections: sections
      ? { kind: 'chapter', unit: 'title', number, name: mixed, title: number, ...read }
      : null,
    warnings:
      sections || chapters.length > 0
        ? []
        : [{ where: 'the page', message: 'Neither a chapter nor a section stands on this page.' }],
  }
}
