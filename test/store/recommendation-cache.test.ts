/** What is kept of recommendations is always what the store has, whoever wrote it. */
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { Recommendation } from '#shared/model/index.ts'
import { openKeeper } from '../../electron/store/keeper.ts'
import { recommendationCache } from '../../electron/store/recommendation-cache.ts'
import { openSnapshot } from '../../electron/store/snapshot.ts'
import type { Store } from '../../electron/store/store.ts'
import { databaseIn, freshFolder, services, starterCorpus, type TestServices } from './helpers.ts'

/** All recommendations as a connection reads them that has kept nothing. */
function unkept(folder: string): Recommendation[] {
  const snapshot = openSnapshot(databaseIn(folder))
  try {
    return snapshot.store.recommendations.all()
  } finally {
    snapshot.close()
  }
}

/** What the services give out for every recommendation: from what they keep. */
async function given(open: TestServices): Promise<Recommendation[]> {
  const { rows } = await open.ask('recommendation.list', {})
  const views = await Promise.all(rows.map(({ id }) => open.ask('recommendation.get', { id })))
  return views.map(({ record }) => record)
}

/** Every kind of writer of a recommendation, each answering with the change that it logged. */
const writers: readonly (readonly [string, (open: TestServices) => Promise<{ changeId: number }>])[] = [
  [
    'an event',
    (open) =>
      open.ask('recommendation.addEvent', {
        recommendationId: '2017-01',
        elementIds: [],
        date: '2019-03-01',
        status: 'in a bill',
        what: 'Raised again.',
        evidence: [{ kind: 'bill', billId: '2017-hb-7309' }],
      }),
  ],
  [
    'a position',
    (open) =>
      open.ask('recommendation.recordPosition', {
        recommendationId: '2017-01',
        holder: 'Love146',
        seatId: 'seat-love146',
        stance: 'opposes',
        date: '2018-01',
        source: 'Minutes',
      }),
  ],
  [
    'a position that is there',
    async (open) => {
      const { record } = await open.ask('recommendation.get', { id: '2017-13' })
      const [position] = record.positions
      return open.ask('recommendation.changePosition', {
        recommendationId: '2017-13',
        positionId: position?.id ?? '',
        stance: 'supports',
        date: '2018-02',
        source: 'Letter',
      })
    },
  ],
  [
    'a position that is withdrawn',
    async (open) => {
      const { record } = await open.ask('recommendation.get', { id: '2017-13' })
      const positionId = record.positions[0]?.id ?? ''
      return open.ask('recommendation.withdrawPosition', { recommendationId: '2017-13', positionId })
    },
  ],
  [
    'its words',
    (open) => open.ask('recommendation.edit', { recommendationId: '2017-02', text: 'Other words.' }),
  ],
  [
    'an element',
    (open) => open.ask('recommendation.addElement', { recommendationId: '2017-02', text: 'One more.' }),
  ],
  [
    'its standing',
    (open) =>
      open.ask('recommendation.setStanding', {
        recommendationId: '2017-02',
        basis: 'stated',
        standing: 'further research',
      }),
  ],
]

describe('what is kept of recommendations', () => {
  it.each(writers)('is read again after a change of %s, and after that was undone', async (_what, write) => {
    const open = services(undefined, starterCorpus)
    const before = await given(open)
    expect(before).toEqual(unkept(open.folder))
    const { changeId } = await write(open)
    const after = await given(open)
    expect(after).not.toEqual(before)
    expect(after).toEqual(unkept(open.folder))
    await open.ask('changes.undo', { id: changeId })
    expect(await given(open)).toEqual(before)
    expect(unkept(open.folder)).toEqual(before)
  })

  it('takes in a table of new recommendations, and lets them go when that is undone', async () => {
    const open = services(undefined, starterCorpus)
    const before = await given(open)
    const table = 'Year,Number,Text,Standing\n2018,1,The council recommends a thing.,consensus\n'
    const { changeId, added } = await open.ask('table.apply', {
      name: 'report-2018.csv',
      base64: Buffer.from(table, 'utf8').toString('base64'),
      recordedIn: 'Report of 2018',
      questionsAnswered: true,
    })
    expect(added).toBe(1)
    expect(await given(open)).toHaveLength(before.length + 1)
    expect(await given(open)).toEqual(unkept(open.folder))
    await open.ask('changes.undo', { id: changeId })
    expect(await given(open)).toEqual(before)
  })

  it('is of the backup after it was put back', async () => {
    const open = services(undefined, starterCorpus)
    const before = await given(open)
    const { name } = await open.ask('backup.make', {})
    await open.ask('recommendation.edit', { recommendationId: '2017-02', text: 'Other words.' })
    expect(await given(open)).not.toEqual(before)
    await open.ask('backup.restore', { name })
    expect(await given(open)).toEqual(before)
  })
})

/** A store of its own with the starter corpus, and its records read. */
async function openedStore(): Promise<{ folder: string; store: Store; close: () => void }> {
  const folder = freshFolder()
  const first = services(folder, starterCorpus)
  await first.ask('recommendation.list', {})
  first.close()
  const keeper = openKeeper({ dataFolder: folder, onOpen: () => {} })
  const store = keeper.store()
  await store.recommendations.ready(async () => {})
  return { folder, store, close: () => keeper.close() }
}

describe('the keeping itself', () => {
  it('gives the same record while nothing of it is written, and another one after', async () => {
    const { store, close } = await openedStore()
    const [one, other] = [store.recommendations.get('2017-01'), store.recommendations.get('2017-02')]
    expect(store.recommendations.all()[0]).toBe(one)
    store.recommendations.setStanding('2017-01', 'further research', 'stated')
    expect(store.recommendations.get('2017-01')).not.toBe(one)
    expect(store.recommendations.get('2017-02')).toBe(other)
    close()
  })

  it('keeps nothing of a transaction that was rolled back', async () => {
    const { store, close } = await openedStore()
    const before = store.recommendations.all()
    expect(() =>
      store.transaction(() => {
        store.recommendations.setStanding('2017-01', 'further research', 'stated')
        expect(store.recommendations.get('2017-01')?.standing).toBe('further research')
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(store.recommendations.all()).toEqual(before)
    close()
  })

  it('sees what another connection wrote: any table of a record, and a record that is gone', async () => {
    const { folder, store, close } = await openedStore()
    const other = new BetterSqlite3(databaseIn(folder))
    other.pragma('foreign_keys = ON')
    const changes = [
      `UPDATE recommendation SET short_title = 'Other' WHERE id = '2017-01'`,
      `UPDATE element SET text = 'Other' WHERE recommendation_id = '2017-01'`,
      `UPDATE position SET reason = 'Other' WHERE recommendation_id = '2017-13'`,
      `UPDATE status_event SET what = 'Other' WHERE recommendation_id = '2017-01'`,
      `UPDATE evidence SET note = 'Other' WHERE recommendation_id = '2017-01'`,
      `UPDATE provenance SET locator = 'Other' WHERE record_kind = 'recommendation' AND record_id = '2017-01'`,
    ]
    for (const sql of changes) {
      const before = store.recommendations.all()
      expect(other.prepare(sql).run().changes, sql).toBeGreaterThan(0)
      expect(store.recommendations.all(), sql).not.toEqual(before)
      expect(store.recommendations.all(), sql).toEqual(unkept(folder))
    }
    other.close()
    close()
  })

  it('watches every table that belongs to a recommendation', async () => {
    const { folder, close } = await openedStore()
    close()
    const db = new BetterSqlite3(databaseIn(folder))
    const cache = recommendationCache(db, {
      ids: () => [],
      read: (ids = []) => new Map(ids.map((one) => [one, { one }])),
    })
    const owned = db
      .prepare<[], { name: string; owner: string }>(
        `SELECT t.name, c.name AS owner FROM sqlite_schema t, pragma_table_info(t.name) c
         WHERE t.type = 'table' AND (c.name = 'recommendation_id' OR (t.name = 'recommendation' AND c.name = 'id'))`,
      )
      .all()
      // Ratings are shown beside the record; nothing that is worked out from it rests on them.
      .filter(({ name }) => name !== 'rating')
    expect(owned.length).toBeGreaterThan(9)
    for (const { name, owner } of owned) {
      db.pragma('foreign_keys = OFF')
      const row = db.prepare<[], string>(`SELECT "${owner}" FROM "${name}"`).pluck().get()
      const id = row ?? '2017-13'
      const before = cache.get(id)
      expect(cache.get(id)).toBe(before)
      const columns = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(name)
      if (row !== undefined)
        db.prepare(`UPDATE "${name}" SET "${owner}" = "${owner}" WHERE "${owner}" = ?`).run(id)
      else {
        const blank = columns.map((column) => (column === owner ? `'${id}'` : `'x'`))
        db.pragma('ignore_check_constraints = ON')
        db.exec(`INSERT INTO "${name}" (${columns.join()}) VALUES (${blank.join()})`)
      }
      expect(cache.get(id), name).not.toBe(before)
    }
    db.close()
  })

  it('reads a few at a time the same as all at once', async () => {
    const { folder, store, close } = await openedStore()
    expect(store.recommendations.all()).toEqual(unkept(folder))
    close()
  })
})
