import { expect, it } from 'vitest'
import { holderKey } from '#shared/council/standing/index.ts'
import { ledgerColumns } from '../../../../renderer/features/ledger/ledger-columns.ts'
import { ruleChangeWords } from '../../../../renderer/features/ledger/rule-changes.ts'
import { blocksOf } from '../../../../renderer/features/ledger/use-positions.ts'
import { cellOf, yearsOf } from '../../../../renderer/features/timeline/timeline-years.ts'
import { services, starterCorpus } from '../../../store/helpers.ts'

const points = [
  { date: '2017', status: 'no action' as const },
  { date: '2018-02-20', status: 'in a bill' as const },
  { date: '2018-05-09', status: 'no action' as const },
]
const highest = { status: 'in a bill' as const, date: '2018-02-20', what: 'Raised.' }

it('a year of the timeline shows what changed in it, then what it stayed, and where the highest point was', () => {
  expect(yearsOf([{ recommendationId: 'a', points }], 2020)).toEqual([2017, 2018, 2019, 2020])
  expect(cellOf(points, highest, 2016)).toBeUndefined()
  expect(cellOf(points, highest, 2018)).toEqual({
    status: 'no action',
    changes: points.slice(1),
    isHighest: true,
  })
  expect(cellOf(points, highest, 2019)).toEqual({ status: 'no action', changes: [], isHighest: false })
})

it('the columns are the seats, then holders without one; only those who recorded something where that is asked', async () => {
  const open = services(undefined, starterCorpus)
  await open.ask('recommendation.recordPosition', {
    recommendationId: '2017-01',
    holder: 'A guest of the council',
    stance: 'abstains',
    date: '2016-05',
    source: 'Minutes',
  })
  const ledger = await open.ask('ledger.get', {})
  const all = ledgerColumns(ledger, false)
  expect(all.slice(0, -1).map(({ key }) => key)).toEqual(
    expect.arrayContaining(ledger.seats.map(({ record }) => record.id)),
  )
  expect(all.filter(({ label }) => label === 'A guest of the council')).toHaveLength(1)
  const recorded = ledgerColumns(ledger, true)
  expect(recorded.length).toBeLessThan(all.length)

  // Every cell has a column, and every column of those who recorded something has a cell.
  const ids = ledger.rows.map(({ recommendationId }) => recommendationId)
  const { rows } = await open.ask('ledger.positions', { recommendationIds: [...ids, '1990-01'] })
  expect(rows.map(({ recommendationId }) => recommendationId)).toEqual(ids)
  const keys = new Set(rows.flatMap(({ positions }) => positions.map(holderKey)))
  expect(keys).toEqual(new Set(recorded.map(({ key }) => key)))
})

it('lines are asked for by blocks, so that scrolling asks seldom', () => {
  const ids = Array.from({ length: 60 }, (_, at) => `r${at}`)
  const blocks = blocksOf(ids)
  expect(blocks.get('r0')).toBe(blocks.get('r24'))
  expect([...new Set(blocks.values())].flat()).toEqual(ids)
  expect(Math.max(...[...blocks.values()].map(({ length }) => length))).toBeLessThanOrEqual(100)
})

it('other rules are shown with the recommendations that they would judge otherwise, none under the present ones', async () => {
  const open = services(undefined, starterCorpus)
  const { rules } = await open.ask('ledger.rules', {})
  expect(await open.ask('ledger.underRules', { rules })).toEqual({ total: 0, first: [] })
  const others = { ...rules, oppositionBreaks: false, abstentionBreaks: false }
  const { total, first } = await open.ask('ledger.underRules', { rules: others })
  expect(total).toBeGreaterThan(0)
  expect(first.length).toBe(Math.min(total, 8))
  for (const change of first)
    expect(ruleChangeWords(change)).toBe('is stated and stays; the rules would give “Consensus”')
  expect(ruleChangeWords({ basis: 'by rule', wouldGive: 'consensus' })).toBe('would stand as “Consensus”')
  expect(ruleChangeWords({ basis: 'by rule', wouldGive: null })).toMatch(/nothing would follow/)
})
