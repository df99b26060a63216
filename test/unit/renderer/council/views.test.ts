import { expect, it } from 'vitest'
import { changesUnder } from '../../../../renderer/features/ledger/rule-changes.ts'
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

it('other rules are shown with the recommendations that they would judge otherwise, none under the present ones', async () => {
  const ledger = await services(undefined, starterCorpus).ask('ledger.get', {})
  expect(changesUnder(ledger, ledger.rules)).toEqual([])
  const changes = changesUnder(ledger, { ...ledger.rules, oppositionBreaks: false, abstentionBreaks: false })
  expect(changes.length).toBeGreaterThan(0)
  for (const { words } of changes) expect(words).toBe('is stated and stays; the rules would give “Consensus”')
})
