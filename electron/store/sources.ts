import type { Database } from 'better-sqlite3'
import type { Claim, Figure, Source } from '#shared/model/index.ts'
import type { ProvenanceStore } from './provenance.ts'
import { withoutNulls } from './rows.ts'

type Nullable<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: Exclude<T[P], undefined> | null }
type SourceRow = Nullable<Source, 'published' | 'retrieved' | 'url' | 'fileName' | 'sha256' | 'note'>
type FigureRow = Nullable<Omit<Figure, 'provenance'>, 'organisation' | 'caution'>

const sourceColumns = `id, title, kind, publisher, published, retrieved, url, file_name AS fileName, sha256, reliability,
  reliability_reason AS reliabilityReason, note`
const claimColumns = 'id, source_id AS sourceId, locator, quotation, verdict, note'
const figureColumns = `id, label, topic, value, printed, unit, year, period, organisation, reliability, caution`

/** Sources, and what is taken from them: claims that must not be repeated unchecked, and figures. */
export function sourceStore(db: Database, provenance: ProvenanceStore) {
  const insertSource =
    db.prepare(`INSERT INTO source (id, ordinal, title, kind, publisher, published, retrieved, url,
    file_name, sha256, reliability, reliability_reason, note) VALUES (:id, :ordinal, :title, :kind, :publisher, :published,
    :retrieved, :url, :fileName, :sha256, :reliability, :reliabilityReason, :note)`)
  const insertClaim =
    db.prepare(`INSERT INTO claim (id, ordinal, source_id, locator, quotation, verdict, note)
    VALUES (:id, :ordinal, :sourceId, :locator, :quotation, :verdict, :note)`)
  const insertFigure =
    db.prepare(`INSERT INTO figure (id, ordinal, label, topic, value, printed, unit, year, period,
    organisation, reliability, caution) VALUES (:id, :ordinal, :label, :topic, :value, :printed, :unit, :year, :period,
    :organisation, :reliability, :caution)`)
  const nextOrdinal = db.prepare<[], number>('SELECT coalesce(max(ordinal) + 1, 0) FROM source').pluck()
  const removeSource = db.prepare<[string]>('DELETE FROM source WHERE id = ?')
  const allSources = db.prepare<[], SourceRow>(`SELECT ${sourceColumns} FROM source ORDER BY ordinal`)
  const oneSource = db.prepare<[string], SourceRow>(`SELECT ${sourceColumns} FROM source WHERE id = ?`)
  const allClaims = db.prepare<[], Claim>(`SELECT ${claimColumns} FROM claim ORDER BY ordinal`)
  const claimsOf = db.prepare<[string], Claim>(
    `SELECT ${claimColumns} FROM claim WHERE source_id = ? ORDER BY ordinal`,
  )
  const allFigures = db.prepare<[], FigureRow>(`SELECT ${figureColumns} FROM figure ORDER BY ordinal`)

  return {
    add(source: Source): void {
      const empty = { published: null, retrieved: null, url: null, fileName: null, sha256: null, note: null }
      insertSource.run({ ...empty, ...source, ordinal: nextOrdinal.get() })
    },
    remove: (id: string) => void removeSource.run(id),
    addClaim: (claim: Claim, ordinal: number) => void insertClaim.run({ ...claim, ordinal }),
    addFigure(figure: Figure, ordinal: number): void {
      const { provenance: from, ...row } = figure
      insertFigure.run({ organisation: null, caution: null, ...row, ordinal })
      provenance.add('figure', figure.id, from)
    },
    all: (): Source[] => allSources.all().map(withoutNulls),
    get(id: string): Source | undefined {
      const row = oneSource.get(id)
      return row && withoutNulls(row)
    },
    claims: (): Claim[] => allClaims.all(),
    claimsOf: (sourceId: string): Claim[] => claimsOf.all(sourceId),
    figures(): Figure[] {
      const from = provenance.ofAll('figure')
      // A figure's provenance always carries its quotation: the corpus's schema says so.
      return allFigures
        .all()
        .map((row) => ({ ...withoutNulls(row), provenance: from.get(row.id) as Figure['provenance'] }))
    },
  }
}
