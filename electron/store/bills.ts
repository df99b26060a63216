import type { Database } from 'better-sqlite3'
import type { BillExtra, SaidOfBill } from '#shared/law/datasets/index.ts'
import type { Bill } from '#shared/model/index.ts'
import type { ProvenanceStore } from './provenance.ts'
import { fromJson, groupBy, toJson, withoutNulls } from './rows.ts'

interface BillRow extends Pick<Bill, 'id' | 'number' | 'session' | 'year' | 'outcome'> {
  title: string | null
  note: string | null
}
type Version = Bill['versions'][number]
type Of<T> = { billId: string } & {
  [K in keyof T]-?: undefined extends T[K] ? Exclude<T[K], undefined> | null : T[K]
}

const billColumns = 'id, number, session, year, title, outcome, note'
const versionColumns = `bill_id AS billId, id, label, stage, date, file_number AS fileNumber, lco_number AS lcoNumber,
  act_id AS actId, text`

/** Who brings a bill in, as a data set names them; `role` such as "primary sponsor", "cosponsor", "committee". */
export interface Sponsor {
  readonly name: string
  readonly role: string
}

function withoutBill<T extends { billId: string }>(row: T) {
  const { billId: _, ...rest } = row
  return withoutNulls(rest)
}

/** Bills with their versions, actions, targets and the provisions that a source summarises. */
export function billStore(db: Database, provenance: ProvenanceStore) {
  const insert = db.prepare(`INSERT INTO bill (id, number, session, year, title, outcome, note)
    VALUES (:id, :number, :session, :year, :title, :outcome, :note)`)
  const insertTarget =
    db.prepare(`INSERT INTO bill_target (bill_id, ordinal, section_id, provision, effective)
    VALUES (:billId, :ordinal, :sectionId, :provision, :effective)`)
  const insertVersion =
    db.prepare(`INSERT INTO bill_version (id, bill_id, ordinal, label, stage, date, file_number,
    lco_number, act_id, text) VALUES (:id, :billId, :ordinal, :label, :stage, :date, :fileNumber, :lcoNumber, :actId, :text)`)
  const insertAction = db.prepare(`INSERT INTO bill_action (bill_id, ordinal, date, action)
    VALUES (:billId, :ordinal, :date, :action)`)
  const insertProvision = db.prepare(`INSERT INTO bill_provision (bill_id, ordinal, text, depth, section_id)
    VALUES (:billId, :ordinal, :text, :depth, :sectionId)`)
  const insertSaid = db.prepare('INSERT INTO bill_said (bill_id, ordinal, dataset, said) VALUES (?, ?, ?, ?)')
  const said = db
    .prepare<[string], string>('SELECT said FROM bill_said WHERE bill_id = ? ORDER BY ordinal')
    .pluck()
  const clearSaid = db.prepare<[string]>('DELETE FROM bill_said WHERE bill_id = ?')
  const update =
    db.prepare(`UPDATE bill SET number = :number, session = :session, year = :year, title = :title,
    outcome = :outcome, note = :note WHERE id = :id`)
  const partTables = ['bill_target', 'bill_version', 'bill_action', 'bill_provision'] as const
  const clear = partTables.map((table) => db.prepare<[string]>(`DELETE FROM ${table} WHERE bill_id = ?`))
  const all = db.prepare<[], BillRow>(`SELECT ${billColumns} FROM bill ORDER BY year, id`)
  const one = db.prepare<[string], BillRow>(`SELECT ${billColumns} FROM bill WHERE id = ?`)
  /** Rows of a bill's parts, of one bill or of all. */
  function partsOf<R>(columns: string, table: string): (billId?: string) => R[] {
    const ofAll = db.prepare<[], R>(`SELECT ${columns} FROM ${table} ORDER BY bill_id, ordinal`)
    const ofOne = db.prepare<[string], R>(
      `SELECT ${columns} FROM ${table} WHERE bill_id = ? ORDER BY ordinal`,
    )
    return (billId) => (billId === undefined ? ofAll.all() : ofOne.all(billId))
  }
  const targets = partsOf<Of<Bill['targets'][number]>>(
    'bill_id AS billId, section_id AS sectionId, provision, effective',
    'bill_target',
  )
  const versions = partsOf<Of<Version>>(versionColumns, 'bill_version')
  const oneVersion = db.prepare<[string], Of<Version>>(
    `SELECT ${versionColumns} FROM bill_version WHERE id = ?`,
  )
  const actions = partsOf<Of<Bill['actions'][number]>>('bill_id AS billId, date, action', 'bill_action')
  const provisions = partsOf<Of<Bill['provisions'][number]>>(
    'bill_id AS billId, text, depth, section_id AS sectionId',
    'bill_provision',
  )
  const targeting = db
    .prepare<[string], string>(
      'SELECT DISTINCT bill_id FROM bill_target WHERE section_id = ? ORDER BY bill_id',
    )
    .pluck()

  /** @param only the one bill that is asked for; all parts are read where it is absent */
  function assemble(rows: BillRow[], only?: string): Bill[] {
    const targetsOf = groupBy(targets(only), (row) => row.billId)
    const versionsOf = groupBy(versions(only), (row) => row.billId)
    const actionsOf = groupBy(actions(only), (row) => row.billId)
    const provisionsOf = groupBy(provisions(only), (row) => row.billId)
    const from =
      only === undefined ? provenance.ofAll('bill') : new Map([[only, provenance.of('bill', only)]])
    return rows.map((row) => ({
      ...withoutNulls(row),
      targets: (targetsOf.get(row.id) ?? []).map(withoutBill),
      versions: (versionsOf.get(row.id) ?? []).map(withoutBill),
      actions: (actionsOf.get(row.id) ?? []).map(withoutBill),
      provisions: (provisionsOf.get(row.id) ?? []).map(withoutBill),
      provenance: from.get(row.id) ?? [],
    }))
  }

  function insertParts(bill: Bill): void {
    const billId = bill.id
    bill.targets.forEach((row, ordinal) => {
      insertTarget.run({ provision: null, effective: null, ...row, billId, ordinal })
    })
    bill.actions.forEach((row, ordinal) => void insertAction.run({ ...row, billId, ordinal }))
    bill.provisions.forEach(
      (row, ordinal) => void insertProvision.run({ sectionId: null, ...row, billId, ordinal }),
    )
  }

  return {
    /** Adds a bill without its versions, which may name acts that are not in yet. */
    add(bill: Bill): void {
      insert.run(scalarsOf(bill))
      insertParts(bill)
      provenance.add('bill', bill.id, bill.provenance)
    },
    /** Adds a bill's versions, once the acts that they name are in. */
    addVersions(bill: Bill): void {
      bill.versions.forEach((row, ordinal) => {
        const empty = { date: null, fileNumber: null, lcoNumber: null, actId: null, text: null }
        insertVersion.run({ ...empty, ...row, billId: bill.id, ordinal })
      })
    },
    /** Writes a bill anew, or for the first time, with its versions; the acts that they name must be there. */
    put(bill: Bill): void {
      if (one.get(bill.id) === undefined) insert.run(scalarsOf(bill))
      else update.run(scalarsOf(bill))
      for (const statement of clear) statement.run(bill.id)
      insertParts(bill)
      this.addVersions(bill)
      provenance.replace('bill', bill.id, bill.provenance)
    },
    /** What data sets say of a bill beside its own facts; no entries where none was read. */
    extraOf: (id: string): BillExtra => ({ said: said.all(id).map((one) => fromJson<SaidOfBill>(one)) }),
    putExtra(id: string, extra: BillExtra): void {
      clearSaid.run(id)
      extra.said.forEach((one, ordinal) => void insertSaid.run(id, ordinal, one.source.dataset, toJson(one)))
    },
    /** As the first data set that knows any names them. */
    sponsorsOf(id: string): Sponsor[] {
      const from = this.extraOf(id).said.find((one) => one.sponsors.length > 0)
      return (from?.sponsors ?? []).map(({ name, role, kind }) => ({ name, role: role ?? kind }))
    },
    /** Oldest first. */
    all: (): Bill[] => assemble(all.all()),
    get(id: string): Bill | undefined {
      const row = one.get(id)
      return row && assemble([row], id)[0]
    },
    /** One version with the bill that it belongs to. */
    version(id: string): { bill: Bill; version: Version } | undefined {
      const row = oneVersion.get(id)
      const bill = row && this.get(row.billId)
      return row && bill && { bill, version: withoutBill(row) }
    },
    /** Bills that would have changed a section. */
    idsTargeting: (sectionId: string): string[] => targeting.all(sectionId),
  }
}

/** better-sqlite3 binds by name and takes only plain values, so lists are left out. */
function scalarsOf(bill: Bill): BillRow {
  const { id, number, session, year, outcome, title, note } = bill
  return { id, number, session, year, outcome, title: title ?? null, note: note ?? null }
}
