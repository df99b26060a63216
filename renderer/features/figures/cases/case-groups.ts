/** Figures of one section as charts and rows show them. Pure. */
import type { CaseFigureRow } from '#shared/contract/index.ts'
import { type CaseKind, caseKinds } from '#shared/model/index.ts'

export interface CaseSeries {
  readonly kind: CaseKind
  readonly reporter: string
  /** Every year of the section, the earliest first; null where this body gives none. */
  readonly points: readonly { readonly year: number; readonly value: number | null }[]
}

export interface SectionCases {
  readonly sectionId: string
  readonly catchline: string | null
  readonly rows: readonly CaseFigureRow[]
  /** One for each kind and body: two bodies' counts are never drawn as one. */
  readonly series: readonly CaseSeries[]
  /** The greatest number, for one scale. */
  readonly top: number
  /** Who counted and where it is recorded, each once. */
  readonly sources: readonly string[]
}

export function casesBySection(rows: readonly CaseFigureRow[]): SectionCases[] {
  return [...Map.groupBy(rows, ({ sectionId }) => sectionId)].map(([sectionId, own]) => ({
    sectionId,
    catchline: own[0]?.catchline ?? null,
    rows: own.toSorted((a, b) => a.year - b.year),
    series: seriesOf(own),
    top: Math.max(1, ...own.map(({ value }) => value)),
    sources: [...new Set(own.map(({ reporter, recordedIn }) => `${reporter}: ${recordedIn}`))].sort(),
  }))
}

function seriesOf(rows: readonly CaseFigureRow[]): CaseSeries[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b)
  return caseKinds.flatMap((kind) =>
    [...Map.groupBy(rows, ({ reporter }) => reporter)].flatMap(([reporter, own]) => {
      const counted = new Map(
        own.flatMap((row) => (row.kind === kind ? [[row.year, row.value] as const] : [])),
      )
      if (counted.size === 0) return []
      return [{ kind, reporter, points: years.map((year) => ({ year, value: counted.get(year) ?? null })) }]
    }),
  )
}
