/** How authors are told apart on the page: by a number, by the shape of the line under the words, by colour last. */
import type { Lineage } from '#shared/contract/index.ts'

export interface AuthorMark {
  /** 1 for the first of the legend; 0 for words whose act cannot be told. */
  readonly number: number
  /** Which of the line shapes and colours, for CSS. */
  readonly style: number
}

/** Line shapes and colours repeat after so many authors; numbers never do. */
export const STYLES = 8

export const unknown: AuthorMark = { number: 0, style: 0 }

/** The newest act comes first: what changed last is what is looked for most. */
export interface LegendEntry {
  readonly mark: AuthorMark
  /** Index into `Lineage.authors`; null for words whose act cannot be told. */
  readonly author: number | null
  readonly words: number
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0

export function legendOf({ authors, passages }: Pick<Lineage, 'authors' | 'passages'>): LegendEntry[] {
  const order = authors.map((_, index) => index).reverse()
  const entries = order.map((author, at): LegendEntry => {
    return { mark: { number: at + 1, style: (at % STYLES) + 1 }, author, words: authors[author]?.words ?? 0 }
  })
  const rest = passages
    .filter((passage) => passage.author === null)
    .reduce((sum, passage) => sum + countWords(passage.text), 0)
  return rest > 0 ? [...entries, { mark: unknown, author: null, words: rest }] : entries
}

export function marksByAuthor(legend: readonly LegendEntry[]): ReadonlyMap<number | null, AuthorMark> {
  return new Map(legend.map(({ author, mark }) => [author, mark]))
}

/** Numbers of the legend that an address names: "1,4"; none means all. */
export function readChosen(address: string): ReadonlySet<number> {
  return new Set(address.split(',').flatMap((part) => (/^\d{1,3}$/.test(part) ? [Number(part)] : [])))
}

export function writeChosen(chosen: ReadonlySet<number>): string {
  return [...chosen].sort((a, b) => a - b).join(',')
}
