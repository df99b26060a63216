import { describe, expect, it } from 'vitest'
import {
  type BillRecord,
  billExtra,
  type MergeContext,
  mergeBill,
  type RecordOutcome,
  type StoredBill,
} from '#shared/law/datasets/index.ts'
import { type Bill, bill as billSchema } from '#shared/model/index.ts'

const context: MergeContext = { edited: new Set(), sourceId: 'import-1', knownActs: new Set(['pa-17-900']) }
const editing = (...fields: string[]): MergeContext => ({ ...context, edited: new Set(fields) })

const enacted: RecordOutcome = {
  outcome: 'enacted',
  basis: 'stated',
  date: '2017-06-20',
  rule: 'It was signed.',
}
const pending: RecordOutcome = { outcome: 'pending', basis: 'stated', rule: 'Nothing is told.' }
const dead: RecordOutcome = {
  outcome: 'not enacted',
  basis: 'inferred',
  date: '2017-06-07',
  rule: 'Inferred.',
}

const record = (given: Partial<BillRecord> = {}): BillRecord => ({
  id: '2017-hb-9001',
  number: 'HB 9001',
  session: '2017 January',
  year: 2017,
  chamber: 'House',
  title: 'An Act Concerning Kennels.',
  subjects: [],
  outcome: enacted,
  sponsors: [{ name: 'Ada Oak', kind: 'person' }],
  actions: [
    { date: '2017-05-17', text: 'HOUSE PASSED', classification: ['passage'] },
    { date: '2017-06-20', text: 'Signed by the Governor', classification: [] },
  ],
  versions: [
    {
      label: 'Introduced',
      stage: 'proposed',
      stageBasis: 'inferred',
      date: '2017-03-22',
      url: 'https://x.invalid/1',
    },
    { label: 'File', stage: 'file copy', stageBasis: 'stated', fileNumber: '694', date: '2017-04-24' },
    { label: 'Chaptered', stage: 'public act', stageBasis: 'stated', actId: 'pa-17-900' },
  ],
  amendments: [],
  votes: [],
  source: { dataset: 'LegiScan', id: '1', asOf: '2017-06-20', place: 'bill/HB09001.json' },
  notes: [],
  ...given,
})

const corpusBill: Bill = {
  id: '2017-hb-9001',
  number: 'sHB 9001',
  session: '2017',
  year: 2017,
  title: 'An Act Concerning Dogs',
  outcome: 'enacted',
  note: 'As the facts have it.',
  targets: [{ sectionId: '53a-1' }],
  versions: [
    { id: '2017-hb-9001-raised', label: 'Raised bill', stage: 'raised' },
    { id: '2017-hb-9001-pa-17-900', label: 'P.A. 17-900', stage: 'public act', actId: 'pa-17-900' },
  ],
  actions: [{ date: '2017-05-17', action: 'Passed the House' }],
  provisions: [],
  provenance: [{ sourceId: 'facts', locator: 'bills[0]' }],
}

const merge = (stored: StoredBill | undefined, incoming: BillRecord, by = context) => {
  const merged = mergeBill(stored, incoming, by)
  billSchema.parse(merged.bill)
  billExtra.parse(merged.extra)
  return merged
}
const fresh = merge(undefined, record())
const became = (merged: ReturnType<typeof merge>) =>
  merged.changes.filter(({ becomes }) => becomes !== undefined).map(({ field }) => field)
const kept = (merged: ReturnType<typeof merge>) =>
  merged.changes.filter((change) => change.kept !== undefined).map(({ field, kept: words }) => [field, words])

describe('a bill that the store has not', () => {
  it('is made of the record', () => {
    expect(fresh.state).toBe('new')
    expect(fresh.bill).toEqual({
      id: '2017-hb-9001',
      number: 'HB 9001',
      session: '2017 January',
      year: 2017,
      title: 'An Act Concerning Kennels.',
      outcome: 'enacted',
      targets: [],
      versions: [
        { id: '2017-hb-9001-proposed', label: 'Introduced', stage: 'proposed', date: '2017-03-22' },
        {
          id: '2017-hb-9001-file-694',
          label: 'File',
          stage: 'file copy',
          date: '2017-04-24',
          fileNumber: '694',
        },
        { id: '2017-hb-9001-pa-17-900', label: 'Chaptered', stage: 'public act', actId: 'pa-17-900' },
      ],
      actions: [
        { date: '2017-05-17', action: 'HOUSE PASSED' },
        { date: '2017-06-20', action: 'Signed by the Governor' },
      ],
      provisions: [],
      provenance: [{ sourceId: 'import-1', locator: 'bill/HB09001.json' }],
    })
    expect(fresh.extra.said[0]).toMatchObject({
      sponsors: [{ name: 'Ada Oak' }],
      links: [{ versionId: '2017-hb-9001-proposed', url: 'https://x.invalid/1' }],
      gave: ['title', 'outcome'],
    })
  })

  it('names no act that the store has not', () => {
    const { bill } = merge(undefined, record(), { ...context, knownActs: new Set() })
    expect(bill.versions[2]).toEqual({
      id: '2017-hb-9001-pa-17-900',
      label: 'Chaptered',
      stage: 'public act',
    })
    expect(merge({ bill }, record()).bill.versions).toHaveLength(3)
  })
})

describe('the same again', () => {
  it('changes nothing, from another download too', () => {
    const again = merge(fresh, record(), { ...context, sourceId: 'import-2' })
    expect(again).toMatchObject({ state: 'same', changes: [] })
    expect(again.bill).toBe(fresh.bill)
    const moved = record({ source: { ...record().source, place: 'other.json', asOf: '2017-09-01' } })
    expect(merge(fresh, moved).state).toBe('same')
  })

  it('on the starter content’s bill changes nothing the second time', () => {
    const once = merge({ bill: corpusBill }, record())
    const twice = merge(once, record(), { ...context, sourceId: 'import-2' })
    expect(twice).toMatchObject({ state: 'same', changes: [] })
  })

  it('of an older day changes nothing and says so', () => {
    const older = record({ outcome: pending, source: { ...record().source, asOf: '2017-04-01' } })
    const merged = merge(fresh, older)
    expect(merged).toMatchObject({ state: 'same', bill: fresh.bill })
    expect(merged.changes[0]?.why).toContain('ends on 2017-04-01')
  })
})

describe('the starter content’s bill', () => {
  const merged = merge({ bill: corpusBill }, record())

  it('keeps its own words, and the difference is told', () => {
    expect(merged.bill).toMatchObject({ title: corpusBill.title, note: corpusBill.note, number: 'sHB 9001' })
    expect(kept(merged)).toEqual([['title', 'An Act Concerning Kennels.']])
  })

  it('gains what it had not: its session’s name, a date, versions and actions, each in its place', () => {
    expect(merged.bill.session).toBe('2017 January')
    expect(merged.bill.versions.map(({ id, date }) => [id, date])).toEqual([
      ['2017-hb-9001-raised', '2017-03-22'],
      ['2017-hb-9001-file-694', '2017-04-24'],
      ['2017-hb-9001-pa-17-900', undefined],
    ])
    expect(merged.bill.actions).toEqual([
      { date: '2017-05-17', action: 'Passed the House' },
      { date: '2017-06-20', action: 'Signed by the Governor' },
    ])
    expect(merged.bill.targets).toEqual(corpusBill.targets)
    expect(merged.bill.provenance.map(({ sourceId }) => sourceId)).toEqual(['facts', 'import-1'])
  })

  it('keeps its outcome against another stated one, but follows a step on from pending', () => {
    const vetoed: RecordOutcome = { ...enacted, outcome: 'vetoed', rule: 'It was vetoed.' }
    const against = merge({ bill: corpusBill }, record({ outcome: vetoed }))
    expect(against.bill.outcome).toBe('enacted')
    expect(kept(against)).toContainEqual(['outcome', 'vetoed'])
    const open = { bill: { ...corpusBill, outcome: 'pending' as const } }
    expect(merge(open, record()).bill.outcome).toBe('enacted')
    expect(merge(open, record({ outcome: dead })).bill.outcome).toBe('pending')
    expect(kept(merge({ bill: corpusBill }, record({ outcome: pending })))).not.toContainEqual([
      'outcome',
      'pending',
    ])
  })
})

describe('what a person edited', () => {
  it('stays, and the difference is told', () => {
    const edited = {
      ...fresh,
      bill: { ...fresh.bill, title: 'Kennels', outcome: 'pending' as const, actions: [] },
    }
    const merged = merge(
      edited,
      record({ title: 'An Act Concerning Cats' }),
      editing('title', 'outcome', 'actions'),
    )
    expect(merged.bill).toMatchObject({ title: 'Kennels', outcome: 'pending', actions: [] })
    expect(kept(merged).map(([field]) => field)).toEqual(['title', 'outcome', 'actions'])
    expect(merged.changes.every(({ why }) => /person edited/.test(why))).toBe(true)
  })
})

describe('a data set that changed its mind', () => {
  it('is followed in what came from it, and in nothing else', () => {
    const first = merge(undefined, record({ outcome: pending }))
    const next = record({ title: 'An Act Concerning All Kennels', outcome: dead })
    const merged = merge(first, next)
    expect(merged.bill).toMatchObject({ title: next.title, outcome: 'not enacted' })
    expect(became(merged)).toEqual(['title', 'outcome'])
    const onCorpus = merge(merge({ bill: corpusBill }, record()), next)
    expect(onCorpus.bill.title).toBe(corpusBill.title)
  })

  it('makes a bill a substitute and never takes that back', () => {
    const substitute = merge(fresh, record({ number: 'sHB 9001' }))
    expect(substitute.bill.number).toBe('sHB 9001')
    expect(merge(substitute, record()).bill.number).toBe('sHB 9001')
  })
})

describe('two data sets', () => {
  const other = (given: Partial<BillRecord> = {}) =>
    record({
      sponsors: [{ name: 'Bea Elm', kind: 'person' }],
      source: { dataset: 'Open States', id: 'ocd-bill/1', asOf: '2017-07-01', place: '/0' },
      ...given,
    })

  it('that agree stand side by side, a step of the history once', () => {
    const actions = [
      { date: '2017-06-20', text: 'SIGNED BY GOVERNOR', classification: ['executive-signature'] },
    ]
    const merged = merge(fresh, other({ title: 'AN ACT CONCERNING KENNELS', actions }))
    expect(merged.extra.said.map(({ source, gave }) => [source.dataset, gave])).toEqual([
      ['LegiScan', ['title', 'outcome']],
      ['Open States', []],
    ])
    expect(merged.bill).toMatchObject({ title: 'An Act Concerning Kennels.', actions: fresh.bill.actions })
    expect(merged.changes).toEqual([])
    expect(merged.state).toBe('changed')
  })

  it('that disagree leave what is there, and the disagreement is a note', () => {
    const merged = merge(fresh, other({ title: 'Another', outcome: { ...enacted, outcome: 'vetoed' } }))
    expect(merged.bill).toMatchObject({ title: 'An Act Concerning Kennels.', outcome: 'enacted' })
    expect(kept(merged)).toEqual([
      ['title', 'Another'],
      ['outcome', 'vetoed'],
    ])
    expect(merged.changes[0]?.why).toBe('LegiScan says otherwise, and was here first.')
    expect(
      merge(merged, other({ title: 'Another', outcome: { ...enacted, outcome: 'vetoed' } })).changes,
    ).toEqual([])
  })

  it('correct each other where one only inferred', () => {
    const inferred = merge(undefined, record({ outcome: dead }))
    const merged = merge(inferred, other({ outcome: enacted }))
    expect(merged.bill.outcome).toBe('enacted')
    expect(merged.extra.said.map(({ gave }) => gave.includes('outcome'))).toEqual([false, true])
  })
})
