import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../electron/store/migrate.ts'
import { migrations } from '../../electron/store/migrations/index.ts'
import { createStore } from '../../electron/store/store.ts'

/** Every statement that the store prepares, caught as it is prepared. */
function preparedStatements(): { db: BetterSqlite3.Database; statements: string[] } {
  const db = new BetterSqlite3(':memory:')
  migrate(db, migrations)
  const statements: string[] = []
  const prepare = db.prepare.bind(db)
  db.prepare = ((sql: string) => {
    statements.push(sql)
    return prepare(sql)
  }) as typeof db.prepare
  createStore(db)
  db.prepare = prepare as typeof db.prepare
  return { db, statements }
}

const { db, statements } = preparedStatements()

/** Steps of the plan; reading the rows that a view's own steps have just found is no scan of a table. */
function plan(sql: string): string[] {
  // Parameters are bound to nothing: a plan needs no values.
  const rows = db.prepare(`EXPLAIN QUERY PLAN ${sql.replace(/:\w+|\?/g, 'NULL')}`).all() as {
    detail: string
  }[]
  return rows.map((row) => row.detail).filter((step) => step !== 'SCAN recommendation_concern')
}

/** The list of kept texts: its index holds exactly the rows that it shows, in their order. */
const keptTextsInOrder = 'SCAN kept_text USING INDEX kept_text_by_date'

/** Lists whose index holds exactly the rows that they show, in their order. */
const wholePartialIndexes = new Set([
  keptTextsInOrder,
  'SCAN section_version USING INDEX section_version_headed',
])

/** Tables of the council's own work: a few dozen rows each, for ever. An index would be no smaller than what it finds. */
const fewRows = new Set([
  'recommendation',
  'recommendation_link',
  'obligation',
  'obligation_completion',
  'saved_view',
  // Read whole and emptied: what was written since the last look.
  'touched_recommendation',
])

/** Ids given with the question as a JSON list: no table of the store. */
const isGivenList = (step: string): boolean => /^SCAN (json_each|owner) VIRTUAL TABLE INDEX 1:$/.test(step)

const isWholeFewRows = (step: string): boolean => fewRows.has(/^SCAN (\w+)$/.exec(step)?.[1] ?? '')

/** Lists that read a whole small table on purpose; everything else must go through an index. */
const wholeTables = new Set([
  'source',
  'claim',
  'figure',
  'seat',
  'activity',
  'obligation',
  'reporting_round',
  'act',
  'bill',
  'legislation_document',
  'provenance',
  'framework',
])

describe('query plans', () => {
  it('are known for every statement of the store', () => {
    expect(statements.length).toBeGreaterThan(60)
    for (const sql of statements) expect(() => plan(sql), sql).not.toThrow()
  })

  it('find by a value through an index, never by scanning', () => {
    const selective = statements.filter(
      (sql) => /^\s*(SELECT|UPDATE|DELETE)/.test(sql) && /WHERE/.test(sql) && !/MATCH/.test(sql),
    )
    expect(selective.length).toBeGreaterThan(25)
    for (const sql of selective)
      expect(
        plan(sql).filter(
          (step) =>
            /^SCAN (?!CONSTANT)/.test(step) &&
            !wholePartialIndexes.has(step) &&
            !isGivenList(step) &&
            !isWholeFewRows(step),
        ),
        sql,
      ).toEqual([])
  })

  it('read the main lists in the order of an index, without sorting', () => {
    const ordered = statements.filter((sql) =>
      /FROM (recommendation|section|section_version) ORDER BY/.test(sql),
    )
    expect(ordered.length).toBeGreaterThanOrEqual(3)
    for (const sql of ordered) {
      const steps = plan(sql)
      expect(steps.join('\n'), sql).toContain('USING')
      expect(
        steps.filter((step) => step.includes('TEMP B-TREE FOR ORDER BY')),
        sql,
      ).toEqual([])
    }
  })

  it('scan no table that grows but those that a list shows whole', () => {
    const scans = statements
      .filter((sql) => /^\s*SELECT/.test(sql) && !/MATCH/.test(sql))
      .flatMap((sql) => plan(sql).flatMap((step) => /^SCAN (\w+)$/.exec(step)?.[1] ?? []))
    expect(
      [...new Set(scans)].filter(
        (table) =>
          !wholeTables.has(table) &&
          !fewRows.has(table) &&
          !/^(element|status_event|status_event_element|evidence|position|recommendation_section|recommendation_act|act_section|bill_\w+)$/.test(
            table,
          ),
      ),
    ).toEqual([])
  })

  it('list kept texts through their index, newest first, and look one up by its hash', () => {
    const selects = statements.filter((sql) => /^\s*SELECT/.test(sql) && /FROM kept_text/.test(sql))
    expect(selects).toHaveLength(4)
    const plans = selects.map((sql) => plan(sql))
    expect(plans.filter((steps) => steps.join() === keptTextsInOrder)).toHaveLength(1)
    const byHash = plans.filter((steps) => /SEARCH kept_text USING .*\(sha256=\?\)/.test(steps.join()))
    expect(byHash).toHaveLength(3)
  })

  it('rank a search inside the index, and weigh only its best matches again', () => {
    const search = statements.filter((sql) => /MATCH/.test(sql) && /ORDER BY rank/.test(sql))
    expect(search).toHaveLength(2)
    for (const sql of search) {
      const steps = plan(sql.replace(':match', "'x'"))
      const inner = steps.findIndex((step) => /SCAN search_index VIRTUAL TABLE/.test(step))
      expect(inner).toBeGreaterThanOrEqual(0)
      expect(steps.join('\n')).toMatch(/SEARCH d USING INTEGER PRIMARY KEY/)
      // One sort: that of the best matches. A second would be a sort of every match.
      expect(steps.filter((step) => step.includes('TEMP B-TREE FOR ORDER BY'))).toHaveLength(1)
    }
  })
})
