import type { ChapterPage } from '../../importing/statutes/index.ts'

/** A printing of the General Statutes: "2025 revision", revised to January 1, 2025. */
export interface PageEdition {
  readonly kind: 'revision' | 'supplement'
  readonly year: number
  /** The day to which it is revised, ISO date. */
  readonly date: string
}

/** A chapter's page that was read, with where it came from. */
export interface ReadPage {
  readonly page: ChapterPage
  readonly edition: PageEdition
  /** File name or address. */
  readonly name: string
  /** The official address; null for a file whose address is not known. */
  readonly url: string | null
  readonly sha256: string
  /** The day on which it was got, or on which the file was read. */
  readonly retrieved: string
  readonly origin: 'files' | 'site'
}

/** An edition by its name and year; both kinds are revised to January 1 of their year unless their list says otherwise. */
export function pageEdition(kind: PageEdition['kind'], year: number, revisedTo?: string): PageEdition {
  return { kind, year, date: revisedTo ?? `${year}-01-01` }
}

/** "2025 revision" */
export const editionLabel = ({ kind, year }: Pick<PageEdition, 'kind' | 'year'>): string => `${year} ${kind}`

/** "chapter 952", "article 1 of title 42a", "title 4c" */
export function unitLabel({ unit, number, title }: ChapterPage): string {
  return unit === 'article' ? `article ${number} of title ${title ?? '42a'}` : `${unit} ${number}`
}
