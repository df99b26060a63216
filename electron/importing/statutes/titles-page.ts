import type { TitleLink, TitlesPage } from './model.ts'
import type { Page } from './read-page.ts'
import type { Block } from './runs.ts'

const TITLE_FILE = /(?:^|\/)(title_?\w+\.html?)$/i
const DESIGNATION = /^Title\s+(\d+[a-z]?)\s*\**\s*(.*)$/i
const EDITION =
  /\b(?:\d{4} Supplement,? )?revised to (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/i

/** Only the path: the supplement stands on the same site. */
const SUPPLEMENT = /^(?:https?:\/\/(?:www\.)?cga\.ct\.gov)?(\/\d{4}\/sup\/titles\.html?)$/i

/** A row: "Title 53a Chapters 950 to 952 (Secs. …)" and the name; a reserved title has no link. */
function readRow(block: Block): TitleLink | undefined {
  const [left = '', name = ''] = block.text.split('\t')
  const found = DESIGNATION.exec(left.trim())
  if (!found || block.tag !== 'row') return undefined
  const file = block.links.map((link) => TITLE_FILE.exec(link.href)?.[1]).find((one) => one !== undefined)
  return {
    number: (found[1] as string).toLowerCase(),
    name: name.trim(),
    file: file ?? null,
    range: (found[2] as string).trim(),
  }
}

/** Reads the list of titles, which also says which revision or supplement the pages beside it are of. */
export function readTitlesPage(page: Page): TitlesPage {
  const titles = page.blocks.map(readRow).filter((row) => row !== undefined)
  const heads = page.blocks.filter((block) => /^h[1-6]$/.test(block.tag) && block.links.length === 0)
  const edition = heads.map((block) => EDITION.exec(block.text)?.[0]).find((found) => found !== undefined)
  const supplement = page.blocks
    .flatMap((block) => block.links)
    .map((link) => SUPPLEMENT.exec(link.href)?.[1])
    .find((found) => found !== undefined)
  return {
    kind: 'titles',
    edition: edition ?? null,
    supplement: supplement ?? null,
    titles,
    warnings: titles.length > 0 ? [] : [{ where: 'the page', message: 'No title stands in this list.' }],
  }
}
