/** The chapters to fetch: those of the inventory, and others that a person names. */
import type { SectionRow } from '#shared/contract/index.ts'
import { chapterAddress } from '#shared/contract/procedures/imports.ts'

export interface InventoryChapter {
  /** "53a/952" */
  readonly address: string
  readonly title: string
  readonly chapter: string
  readonly sections: number
}

const isAddress = (text: string) => chapterAddress.safeParse(text).success

/** The chapters of the inventory, each with how many of its sections it holds, in the statutes' order. */
export function inventoryChapters(
  rows: readonly Pick<SectionRow, 'title' | 'chapter'>[],
): InventoryChapter[] {
  const byAddress = Map.groupBy(rows, (row) => `${row.title}/${row.chapter}`.toLowerCase())
  return [...byAddress]
    .map(([at, members]) => ({
      address: at,
      title: members[0]?.title ?? '',
      chapter: members[0]?.chapter ?? '',
      sections: members.length,
    }))
    .filter((chapter) => isAddress(chapter.address))
    .sort((a, b) => a.address.localeCompare(b.address, 'en', { numeric: true }))
}

/**
 * Reads chapters as a person types them: "53a/951, 959" or "chapter 951".
 * @returns the addresses, and the pieces that are none
 */
export function readChapters(typed: string): { addresses: string[]; wrong: string[] } {
  const pieces = typed
    .toLowerCase()
    .split(/[,;\s]+/)
    .filter((piece) => piece !== '' && !/^(chapters?|and)$/.test(piece))
  return {
    addresses: [...new Set(pieces.filter(isAddress))],
    wrong: pieces.filter((piece) => !isAddress(piece)),
  }
}
