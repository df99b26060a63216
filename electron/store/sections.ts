import type { Database } from 'better-sqlite3'
import type { SectionVersion, StatuteSection } from '#shared/model/index.ts'
import type { ProvenanceStore } from './provenance.ts'
import { fromJson, groupBy, toJson, withoutNulls } from './rows.ts'
import { sectionSortKey } from './section-order.ts'

type SectionRow = Omit<StatuteSection, 'provenance'>
interface VersionRow
  extends Omit<SectionVersion, 'provenance' | 'warnings' | 'printedHeading' | 'inForceFrom' | 'inForceTo'> {
  printedHeading: string | null
  inForceFrom: string | null
  inForceTo: string | null
  warnings: string
}

export interface VersionFacts {
  readonly sectionId: string
  readonly versions: number
  readonly warned: number
}

type HeadedVersion = Required<Pick<SectionVersion, 'id' | 'sectionId' | 'label' | 'printedHeading'>>

const sectionColumns = `id, title, chapter, catchline, area, status, latest_revision AS latestRevision,
  source_line AS sourceLine`
const versionColumns = `id, section_id AS sectionId, label, printed_heading AS printedHeading, kind,
  stage_date AS stageDate, in_force_from AS inForceFrom, in_force_to AS inForceTo, text, marks, baseline, warnings`

/** Sections of the General Statutes and their versions. */
export function sectionStore(db: Database, provenance: ProvenanceStore) {
  const insert =
    db.prepare(`INSERT INTO section (id, sort_key, title, chapter, catchline, area, status, latest_revision,
    source_line) VALUES (:id, :sortKey, :title, :chapter, :catchline, :area, :status, :latestRevision, :sourceLine)`)
  const insertVersion =
    db.prepare(`INSERT INTO section_version (id, section_id, ordinal, label, printed_heading, kind,
    stage_date, in_force_from, in_force_to, text, marks, baseline, warnings) VALUES (:id, :sectionId, :ordinal, :label,
    :printedHeading, :kind, :stageDate, :inForceFrom, :inForceTo, :text, :marks, :baseline, :warnings)`)
  const update =
    db.prepare(`UPDATE section SET title = :title, chapter = :chapter, catchline = :catchline, area = :area,
    status = :status, latest_revision = :latestRevision, source_line = :sourceLine WHERE id = :id`)
  const updateVersion = db.prepare(`UPDATE section_version SET ordinal = :ordinal, label = :label,
    printed_heading = :printedHeading, kind = :kind, stage_date = :stageDate, in_force_from = :inForceFrom,
    in_force_to = :inForceTo, text = :text, marks = :marks, baseline = :baseline, warnings = :warnings WHERE id = :id`)
  const removeVersion = db.prepare<[string]>('DELETE FROM section_version WHERE id = ?')
  const setBaseline = db.prepare(
    'UPDATE section_version SET baseline = :baseline, warnings = :warnings WHERE id = :id',
  )
  const ordinalOf = db.prepare<[string], number>('SELECT ordinal FROM section_version WHERE id = ?').pluck()
  const all = db.prepare<[], SectionRow>(`SELECT ${sectionColumns} FROM section ORDER BY sort_key`)
  const inventory = db.prepare<[], SectionRow>(
    `SELECT ${sectionColumns} FROM section WHERE in_inventory = 1 ORDER BY sort_key`,
  )
  const one = db.prepare<[string], SectionRow>(`SELECT ${sectionColumns} FROM section WHERE id = ?`)
  const before = db
    .prepare<[number, string], string>(
      'SELECT id FROM section WHERE in_inventory = ? AND sort_key < ? ORDER BY sort_key DESC LIMIT 1',
    )
    .pluck()
  const after = db
    .prepare<[number, string], string>(
      'SELECT id FROM section WHERE in_inventory = ? AND sort_key > ? ORDER BY sort_key LIMIT 1',
    )
    .pluck()
  const between = db
    .prepare<[string, string], string>(
      'SELECT id FROM section WHERE sort_key BETWEEN ? AND ? ORDER BY sort_key',
    )
    .pluck()
  const versionsOf = db.prepare<[string], VersionRow>(
    `SELECT ${versionColumns} FROM section_version WHERE section_id = ? ORDER BY stage_date, ordinal`,
  )
  const allVersions = db.prepare<[], VersionRow>(
    `SELECT ${versionColumns} FROM section_version ORDER BY section_id, stage_date, ordinal`,
  )
  const oneVersion = db.prepare<[string], VersionRow>(
    `SELECT ${versionColumns} FROM section_version WHERE id = ?`,
  )
  const headed = db.prepare<[], HeadedVersion>(
    `SELECT id, section_id AS sectionId, label, printed_heading AS printedHeading FROM section_version
     WHERE printed_heading IS NOT NULL ORDER BY section_id, stage_date, ordinal`,
  )
  const warnedVersions = db.prepare<[], VersionRow>(
    `SELECT ${versionColumns} FROM section_version WHERE warned = 1 ORDER BY section_id, stage_date, ordinal`,
  )
  const facts = db.prepare<[], VersionFacts>(
    `SELECT section_id AS sectionId, count(*) AS versions, sum(warned) AS warned
     FROM section_version INDEXED BY section_version_warned GROUP BY section_id`,
  )

  const toSection = (row: SectionRow): StatuteSection => ({
    ...row,
    provenance: provenance.of('section', row.id),
  })
  const toVersion = (row: VersionRow, from = provenance.of('section version', row.id)): SectionVersion => ({
    ...withoutNulls(row),
    warnings: fromJson<SectionVersion['warnings']>(row.warnings),
    provenance: from,
  })

  return {
    add(section: StatuteSection): void {
      const { provenance: from, ...row } = section
      insert.run({ ...row, sortKey: sectionSortKey(section.id) })
      provenance.add('section', section.id, from)
    },
    addVersion(version: SectionVersion, ordinal: number): void {
      const { provenance: from, ...row } = version
      const empty = { printedHeading: null, inForceFrom: null, inForceTo: null }
      insertVersion.run({ ...empty, ...row, warnings: toJson(version.warnings), ordinal })
      provenance.add('section version', version.id, from)
    },
    /** Writes a section anew, or for the first time, with its provenance. */
    put(section: StatuteSection): void {
      const { provenance: from, ...row } = section
      if (one.get(section.id) === undefined) insert.run({ ...row, sortKey: sectionSortKey(section.id) })
      else update.run(row)
      provenance.replace('section', section.id, from)
    },
    /** Writes a version anew, or for the first time, with its provenance. */
    putVersion(version: SectionVersion, ordinal: number): void {
      const { provenance: from, ...row } = version
      const empty = { printedHeading: null, inForceFrom: null, inForceTo: null }
      const values = { ...empty, ...row, warnings: toJson(version.warnings), ordinal }
      if (ordinalOf.get(version.id) === undefined) insertVersion.run(values)
      else updateVersion.run(values)
      provenance.replace('section version', version.id, from)
    },
    removeVersion(id: string): void {
      provenance.remove('section version', id)
      removeVersion.run(id)
    },
    setBaseline: (version: Pick<SectionVersion, 'id' | 'baseline' | 'warnings'>): void =>
      void setBaseline.run({
        id: version.id,
        baseline: version.baseline,
        warnings: toJson(version.warnings),
      }),
    /** In statute order, without provenance: every section, those outside the inventory too. */
    all: (): SectionRow[] => all.all(),
    /** The trafficking inventory in statute order, without provenance. */
    inventory: (): SectionRow[] => inventory.all(),
    get(id: string): StatuteSection | undefined {
      const row = one.get(id)
      return row && toSection(row)
    },
    has: (id: string): boolean => one.get(id) !== undefined,
    isOfInventory: (id: string): boolean => (one.get(id)?.area ?? '') !== '',
    /** The sections from one number to another in statute order, both included as far as they are there. */
    idsBetween: (from: string, to: string): string[] => between.all(sectionSortKey(from), sectionSortKey(to)),
    /** The sections before and after: in the inventory for one of its sections, else among the others. */
    neighbours(id: string): { previousId: string | null; nextId: string | null } {
      const key = sectionSortKey(id)
      const among = one.get(id)?.area ? 1 : 0
      return { previousId: before.get(among, key) ?? null, nextId: after.get(among, key) ?? null }
    },
    /** Oldest first, by stage and date, never by the order of import. */
    versionsOf: (sectionId: string): SectionVersion[] =>
      versionsOf.all(sectionId).map((row) => toVersion(row)),
    /** Versions with the heading that their source prints over them, oldest first. */
    printedHeadings: (): HeadedVersion[] => headed.all(),
    version(id: string): SectionVersion | undefined {
      const row = oneVersion.get(id)
      return row && toVersion(row)
    },
    allVersions(): SectionVersion[] {
      const from = provenance.ofAll('section version')
      return allVersions.all().map((row) => toVersion(row, from.get(row.id) ?? []))
    },
    versionsBySection(): Map<string, SectionVersion[]> {
      return groupBy(this.allVersions(), (version) => version.sectionId)
    },
    /** Versions that carry a warning, by section. */
    warned: (): SectionVersion[] => warnedVersions.all().map((row) => toVersion(row)),
    versionFacts: (): Map<string, VersionFacts> => new Map(facts.all().map((row) => [row.sectionId, row])),
  }
}
