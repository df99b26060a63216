import type { Database } from 'better-sqlite3'
import type { Act, ActSection } from '#shared/model/index.ts'
import type { ProvenanceStore } from './provenance.ts'
import { fromJson, groupBy, orNull, toJson, withoutNulls } from './rows.ts'

interface ActRow extends Pick<Act, 'id' | 'number' | 'year'> {
  title: string | null
  billId: string | null
  approved: string | null
  effective: string | null
  note: string | null
}
interface ActSectionRow extends Pick<ActSection, 'number' | 'action'> {
  actId: string
  sectionId: string | null
  provisions: string | null
  effective: string | null
  effectiveWords: string | null
  summary: string | null
}
/** A row of an act's section map with the act that it belongs to. */
export type ActSectionOf = ActSection & { readonly actId: string }

export type ActFacts = Omit<Act, 'sections' | 'provenance'>

const actColumns = 'id, number, year, title, bill_id AS billId, approved, effective, note'
const sectionColumns = `act_id AS actId, number, action, section_id AS sectionId, provisions, effective,
  effective_words AS effectiveWords, summary`

function toActSection(row: ActSectionRow): ActSectionOf {
  const { provisions, ...rest } = row
  return {
    ...withoutNulls(rest),
    ...(provisions === null ? {} : { provisions: fromJson<string[]>(provisions) }),
  }
}

const withoutAct = ({ actId: _, ...section }: ActSectionOf): ActSection => section

/** Public acts with their section maps. */
export function actStore(db: Database, provenance: ProvenanceStore) {
  const insert = db.prepare(`INSERT INTO act (id, number, year, title, bill_id, approved, effective, note)
    VALUES (:id, :number, :year, :title, :billId, :approved, :effective, :note)`)
  const insertSection =
    db.prepare(`INSERT INTO act_section (act_id, ordinal, number, action, section_id, provisions,
    effective, effective_words, summary) VALUES (:actId, :ordinal, :number, :action, :sectionId, :provisions, :effective,
    :effectiveWords, :summary)`)
  const update = db.prepare(`UPDATE act SET number = :number, year = :year, title = :title, bill_id = :billId,
    approved = :approved, effective = :effective, note = :note WHERE id = :id`)
  const clearSections = db.prepare<[string]>('DELETE FROM act_section WHERE act_id = ?')
  const all = db.prepare<[], ActRow>(`SELECT ${actColumns} FROM act ORDER BY year, id`)
  const one = db.prepare<[string], ActRow>(`SELECT ${actColumns} FROM act WHERE id = ?`)
  const ofBill = db.prepare<[string], string>('SELECT id FROM act WHERE bill_id = ? ORDER BY id').pluck()
  const allSections = db.prepare<[], ActSectionRow>(
    `SELECT ${sectionColumns} FROM act_section ORDER BY act_id, ordinal`,
  )
  const sectionsOf = db.prepare<[string], ActSectionRow>(
    `SELECT ${sectionColumns} FROM act_section WHERE act_id = ? ORDER BY ordinal`,
  )
  const touching = db.prepare<[string], ActSectionRow>(
    `SELECT ${sectionColumns} FROM act_section WHERE section_id = ? ORDER BY act_id, ordinal`,
  )

  const toAct = (row: ActRow, sections: ActSectionOf[], from = provenance.of('act', row.id)): Act => ({
    ...withoutNulls(row),
    sections: sections.map(withoutAct),
    provenance: from,
  })

  function insertSections(act: Act): void {
    act.sections.forEach((section, ordinal) => {
      const empty = { sectionId: null, effective: null, effectiveWords: null, summary: null }
      const provisions = orNull(section.provisions && toJson(section.provisions))
      insertSection.run({ ...empty, ...section, provisions, actId: act.id, ordinal })
    })
  }

  return {
    /** Writes an act anew, or for the first time, with its section map; the bill that it names must be there. */
    put(act: Act): void {
      const { provenance: from, sections: _, ...row } = act
      const values = { title: null, billId: null, approved: null, effective: null, note: null, ...row }
      if (one.get(act.id) === undefined) insert.run(values)
      else update.run(values)
      clearSections.run(act.id)
      insertSections(act)
      provenance.replace('act', act.id, from)
    },
    add(act: Act): void {
      const { provenance: from, sections: _, ...row } = act
      insert.run({ title: null, billId: null, approved: null, effective: null, note: null, ...row })
      insertSections(act)
      provenance.add('act', act.id, from)
    },
    /** Oldest first, with their section maps. */
    all(): Act[] {
      const sections = groupBy(allSections.all().map(toActSection), (section) => section.actId)
      const from = provenance.ofAll('act')
      return all.all().map((row) => toAct(row, sections.get(row.id) ?? [], from.get(row.id) ?? []))
    },
    get(id: string): Act | undefined {
      const row = one.get(id)
      return row && toAct(row, sectionsOf.all(id).map(toActSection))
    },
    /** An act without its section map, which may have hundreds of rows, and without its sources. */
    factsOf(id: string): ActFacts | undefined {
      const row = one.get(id)
      return row && withoutNulls(row)
    },
    /** The act that a bill became. */
    idOfBill: (billId: string): string | undefined => ofBill.get(billId),
    /** Rows of section maps that amend, add or repeal a section. */
    touching: (sectionId: string): ActSectionOf[] => touching.all(sectionId).map(toActSection),
  }
}
