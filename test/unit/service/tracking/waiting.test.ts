/** How much waits: the numbers are those of the lists, and fall as things are decided. */
import { expect, it } from 'vitest'
import { open, raised, repealKey } from './drafts.ts'

it('counts what the lists hold, before and after a decision', async () => {
  const one = open(raised)
  const listed = async () => {
    const { total } = await one.ask('tracking.traces', { state: 'proposed' })
    const { rows } = await one.ask('tracking.proposals', {})
    const { proposalsInAll } = await one.ask('lineage.list', {})
    return { places: total, statuses: rows.length, years: proposalsInAll }
  }
  const before = await one.ask('tracking.waiting', {})
  expect(before.places).toBeGreaterThan(0)
  expect(before).toEqual(await listed())
  await one.ask('tracking.decideTrace', { key: repealKey, state: 'confirmed' })
  const after = await one.ask('tracking.waiting', {})
  expect(after.places).toBe(before.places - 1)
  expect(after.statuses).toBeGreaterThan(before.statuses)
  expect(after).toEqual(await listed())
})
