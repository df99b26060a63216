import type { Database } from 'better-sqlite3'
import type { Recommendation } from '#shared/model/index.ts'
import type { ProvenanceStore } from './provenance.ts'
import { recommendationCache } from './recommendation-cache.ts'
import { type EvidenceRow, recommendationParts } from './recommendation-parts.ts'
import { fromJson, toJson } from './rows.ts'
import type { StandingRulesStore } from './standing-rules.ts'

interface Row extends Pick<Recommendation, 'id' | 'year' | 'number' | 'shortTitle' | 'text' | 'standing'> {
  asksChangeOfLaw: number
  notes: string
  standingBasis: 'stated' | 'by rule'
}

const columns = `id, year, number, short_title AS shortTitle, text, standing,
  asks_change_of_law AS asksChangeOfLaw, notes, standing_basis AS standingBasis`

/** A record as it stands in the store, and whether its standing is yet to follow from the rules. */
interface Kept {
  readonly record: Recommendation
  readonly isByRule: boolean
}

/** Which records evidence may name, as columns of the evidence table. */
export type EvidenceTarget = 'act_id' | 'section_id' | 'version_id' | 'bill_id' | 'source_id'

/** Recommendations, whole. What is given out is shared by all who ask: it is never written to. */
export function recommendationStore(db: Database, provenance: ProvenanceStore, rules: StandingRulesStore) {
  const parts = recommendationParts(db, provenance)
  const insert = db.prepare(`INSERT INTO recommendation (id, year, number, short_title, text, standing,
    asks_change_of_law, notes) VALUES (:id, :year, :number, :shortTitle, :text, :standing, :asksChangeOfLaw, :notes)`)
  const all = db.prepare<[], Row>(`SELECT ${columns} FROM recommendation ORDER BY year, number`)
  const some = db.prepare<[string], Row>(
    `SELECT ${columns} FROM recommendation WHERE id IN (SELECT value FROM json_each(?))`,
  )
  const ids = db.prepare<[], string>('SELECT id FROM recommendation ORDER BY year, number').pluck()
  const idsByRule = db
    .prepare<[], string>(`SELECT id FROM recommendation WHERE standing_basis = 'by rule'`)
    .pluck()
  const setStanding = db.prepare<[string, string, string]>(
    'UPDATE recommendation SET standing = ?, standing_basis = ? WHERE id = ?',
  )
  const concerning = db
    .prepare<[string], string>(
      'SELECT recommendation_id FROM recommendation_concern WHERE section_id = ? ORDER BY 1',
    )
    .pluck()
  const concernCounts = db.prepare<[], { sectionId: string; count: number }>(
    'SELECT section_id AS sectionId, count(*) AS count FROM recommendation_concern GROUP BY section_id',
  )
  const namingAct = db
    .prepare<[string], string>(
      'SELECT DISTINCT recommendation_id FROM recommendation_act WHERE act_id = ? ORDER BY 1',
    )
    .pluck()
  const evidencing = (column: EvidenceTarget) =>
    db
      .prepare<[string], string>(
        `SELECT DISTINCT recommendation_id FROM evidence WHERE ${column} = ? ORDER BY 1`,
      )
      .pluck()
  const byEvidence: Record<EvidenceTarget, ReturnType<typeof evidencing>> = {
    act_id: evidencing('act_id'),
    section_id: evidencing('section_id'),
    version_id: evidencing('version_id'),
    bill_id: evidencing('bill_id'),
    source_id: evidencing('source_id'),
  }

  function read(only?: readonly string[]): Map<string, Kept> {
    const rows = only === undefined ? all.all() : some.all(toJson(only))
    const partsOf = parts.read(only)
    return new Map(
      rows.map(({ standingBasis, ...row }) => {
        const record = {
          ...row,
          asksChangeOfLaw: row.asksChangeOfLaw === 1,
          notes: fromJson<string[]>(row.notes),
          ...partsOf(row.id),
        }
        return [row.id, { record, isByRule: standingBasis === 'by rule' }]
      }),
    )
  }

  const cache = recommendationCache(db, { ids: () => ids.all(), read })

  /** The records whose standing the rules change: the same one while nothing of it changes. */
  const byRule = new WeakMap<Recommendation, Recommendation>()

  /** A standing that follows from the rules is derived, never stored; where nothing follows, the last one stated stays. */
  function withStanding({ record, isByRule }: Kept): Recommendation {
    if (!isByRule) return record
    const standing = rules.standingOf(record.positions)
    if (standing === undefined || standing === record.standing) return record
    const known = byRule.get(record)
    if (known?.standing === standing) return known
    const other = { ...record, standing }
    byRule.set(record, other)
    return other
  }

  return {
    parts,
    add(recommendation: Recommendation): void {
      const { id, year, number, shortTitle, text, standing } = recommendation
      const asksChangeOfLaw = recommendation.asksChangeOfLaw ? 1 : 0
      insert.run({
        id,
        year,
        number,
        shortTitle,
        text,
        standing,
        asksChangeOfLaw,
        notes: toJson(recommendation.notes),
      })
      parts.addAll(recommendation)
    },
    /** By year and number. */
    all: (): Recommendation[] => cache.all().map(withStanding),
    /** Has all of them read without holding other calls up; `all` is quick afterwards. */
    ready: (rest: () => Promise<void>): Promise<void> => cache.ready(rest),
    ids: (): string[] => ids.all(),
    /** Recommendations whose standing follows from the council's rules. */
    idsByRule: (): Set<string> => new Set(idsByRule.all()),
    setStanding: (id: string, standing: Recommendation['standing'], basis: 'stated' | 'by rule') =>
      void setStanding.run(standing, basis, id),
    get(id: string): Recommendation | undefined {
      const kept = cache.get(id)
      return kept && withStanding(kept)
    },
    /** Recommendations that name a section, ask something of its text, or have it as evidence. */
    idsConcerningSection: (sectionId: string): string[] => concerning.all(sectionId),
    /** How many recommendations concern each section. */
    countsBySection: () => new Map(concernCounts.all().map((row) => [row.sectionId, row.count])),
    idsNamingAct: (actId: string): string[] => namingAct.all(actId),
    /** Recommendations of which an event's evidence names a record. */
    idsByEvidence: (target: EvidenceTarget, id: string): string[] => byEvidence[target].all(id),
    evidenceFrom: (sourceId: string): EvidenceRow[] => parts.evidenceFrom(sourceId),
  }
}
