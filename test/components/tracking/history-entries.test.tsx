/** The line of time of a recommendation: where proposals and decisions stand among the events. */
import { expect, test } from 'vitest'
import { historyEntries } from '../../../renderer/features/recommendations/history-entries.ts'
import { view } from '../recommendations/view.ts'
import { decision, proposal } from './answers.ts'

const event = (id: string, date: string) => ({ ...view().events[0]!, id, date })
const events = [event('recommended', '2017'), event('enacted', '2025-06-01')]
const kinds = (entries: ReturnType<typeof historyEntries>) =>
  entries.map((entry) => (entry.kind === 'event' ? entry.event.id : entry.kind))

test('what is proposed stands at its date among the events, a decision at the day it was made', () => {
  const entries = historyEntries(events, { proposals: [proposal('a')], decisions: [decision('d1', 'b')] })
  expect(kinds(entries)).toEqual(['recommended', 'proposal', 'enacted', 'decision'])
})

test('an accepted proposal is its event and no second line; the decision stands with the event', () => {
  const accepted = decision('d1', 'a', { decision: 'accepted', eventId: 'enacted', reason: '' })
  const entries = historyEntries(events, { proposals: [], decisions: [accepted] })
  expect(kinds(entries)).toEqual(['recommended', 'enacted'])
  expect(entries[1]).toMatchObject({ accepted: { id: 'd1' } })
})

test('only the decision that stands can be reopened', () => {
  const overruled = decision('d1', 'a')
  const reopened = decision('d2', 'a', { decision: 'reopened', decidedAt: '2026-03-05T10:00:00.000Z' })
  const stands = (decisions: ReturnType<typeof decision>[]) =>
    historyEntries([], { proposals: [], decisions }).map((entry) => entry.kind === 'decision' && entry.stands)
  expect(stands([overruled])).toEqual([true])
  expect(stands([overruled, reopened])).toEqual([false, false])
  const again = decision('d3', 'a', { decidedAt: '2026-03-06T10:00:00.000Z' })
  expect(stands([overruled, reopened, again])).toEqual([false, false, true])
})

test('an event whose acceptance was taken back has no decision to reopen', () => {
  const accepted = decision('d1', 'a', { decision: 'accepted', eventId: 'enacted' })
  const reopened = decision('d2', 'a', { decision: 'reopened' })
  const [, enacted] = historyEntries(events, { proposals: [], decisions: [accepted, reopened] })
  expect(enacted).toMatchObject({ kind: 'event', accepted: null })
})
