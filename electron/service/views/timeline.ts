/** Where a recommendation was and when: the whole after each day on which something happened to it. */
import type { TimelineRow } from '#shared/contract/index.ts'
import { deriveStatus, inOrder } from '#shared/council/index.ts'
import type { Recommendation } from '#shared/model/index.ts'

function pointsOf(record: Recommendation): TimelineRow['points'] {
  const events = inOrder(record.events)
  const points: TimelineRow['points'] = []
  for (let count = 0; count <= events.length; count++) {
    const { whole } = deriveStatus({ ...record, events: events.slice(0, count) })
    const last = points.at(-1)
    if (last?.status === whole.status) continue
    // Of several events of one day the last counts.
    if (last?.date === whole.date && count > 1) points.pop()
    points.push({ date: whole.date, status: whole.status })
  }
  return points
}

/** The store gives out the same record until a part of it is written. */
const known = new WeakMap<Recommendation, TimelineRow>()

export function timelineRow(record: Recommendation): TimelineRow {
  const ready = known.get(record)
  if (ready) return ready
  const row = { recommendationId: record.id, points: pointsOf(record) }
  known.set(record, row)
  return row
}
