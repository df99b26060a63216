import type { Database } from 'better-sqlite3'
import type { Recommendation } from '#shared/model/index.ts'
import type { ProvenanceStore } from './provenance.ts'
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

/** Which records evidence may name, as columns of the evidence table. */
export type EvidenceTarget = 'act_id' | 'section_id' | 'version_id' | 'bill_id' | 'source_id'

/** Recommendations, whole. */
export function recommendationStore(db: Database, provenance: ProvenanceStore, rules: StandingRulesStore) {
  const parts = recommendationParts(db, provenance)
  const insert = db.prepare(`INSERT INTO recommendation (id, year, number, short_title, text, standing,
    asks_change_of_law, notes) VALUES (:id, :year, :number, :shortTitle, :text, :standing, :asksChangeOfLaw, :notes)`)
  const all = db.prepare<[], Row>(`SELECT ${columns} FROM recommendation ORDER BY year, number`)
  const one = db.prepare<[string], Row>(`SELECT ${columns} FROM recommendation WHERE id = ?`)
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

  function assemble(rows: Row[], only?: string): Recommendation[] {
    const read = parts.read(only)
    return rows.map(({ standingBasis, ...row }) => {
      const own = read(row.id)
      // A standing that follows from the rules is derived, never stored; where nothing follows, the last one stated stays.
      const standing = standingBasis === 'by rule' ? rules.standingOf(own.positions) : undefined
      return {
        ...row,
        ...(standing && { standing }),
        asksChangeOfLaw: row.asksChangeOfLaw === 1,
        notes: fromJson<string[]>(row.notes),
        ...own,
      }
    })
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
    all: (): Recommendation[] => assemble(all.all()),
    ids: (): string[] => ids.all(),
    /** Recommendations whose standing follows from the council's rules. */
    idsByRule: (): Set<string> => new Set(idsByRule.all()),
    setStanding: (id: string, standing: Recommendation['standing'], basis: 'stated' | 'by rule') =>
      void setStanding.run(standing, basis, id),
    get(id: string): Recommendation | undefined {
      const row = one.get(id)
      return row && assemble([row], id)[0]
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
export type RecommendationStore = ReturnType<typeof recommendationStore>
