/** One value that a document tells, laid into a record that the store has: what is absent is filled, nothing is replaced. */
import type { KeptValue } from '#shared/contract/index.ts'

/** What enriching a record brings and what it leaves, for the preview. */
export class Enrichment {
  readonly brings: string[] = []
  readonly kept: KeptValue[] = []
  private readonly edited: ReadonlySet<string>
  private readonly of: string

  /** @param of the record's name, before each value that is filled: "sSB 116"; '' for a new record, which is named whole */
  constructor(edited: ReadonlySet<string>, of: string) {
    this.edited = edited
    this.of = of
  }

  /** Tells of a value that is filled; of a new record each value is new. */
  bring(words: string): void {
    if (this.of !== '') this.brings.push(`${this.of}: ${words}`)
  }

  isEdited(field: string): boolean {
    return this.edited.has(field)
  }

  keep(field: string, stays: string | null, instead: string): void {
    const why = this.isEdited(field)
      ? 'A person edited it.'
      : 'The store had it before from another source; it stays.'
    this.kept.push({ field, stays, instead, why })
  }

  /**
   * @param printed how a person is told the value
   * @returns the stored value where there is one (or where a person took it away), else the document's
   */
  fill(
    field: string,
    stored: string | undefined,
    told: string | undefined,
    printed = (value: string) => `${field} ${value}`,
  ): string | undefined {
    if (told === undefined) return stored
    if (stored === undefined && !this.isEdited(field)) {
      this.bring(printed(told))
      return told
    }
    if (stored === undefined || fold(stored) !== fold(told)) this.keep(field, stored ?? null, told)
    return stored
  }
}

/** Titles differ in capitals and stops from print to print. */
function fold(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[\s.]+$/, '')
    .trim()
    .toLowerCase()
}
