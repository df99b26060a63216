/** Views of the recommendations that people named, and what the timeline draws. */
import { z } from 'zod'
import { line, partialDate, recordId } from '../../model/basics.ts'
import { implementationStatus } from '../../model/recommendation.ts'
import { savedView, viewScreen } from '../../model/saved-view.ts'
import { command, nothing, query } from '../procedure.ts'

const changed = z.strictObject({ changeId: z.int() })

/** What happened to a recommendation, as short as a mark on a line of years. */
export const timelineRow = z.strictObject({
  recommendationId: recordId,
  /** What the whole was from a day on; only where it changed. The earliest first. */
  points: z.array(z.strictObject({ date: partialDate, status: implementationStatus })),
})
export type TimelineRow = z.infer<typeof timelineRow>

export const viewProcedures = {
  'view.list': query(nothing, z.strictObject({ views: z.array(savedView) })),
  /** @throws INVALID_INPUT where a view of that screen has the name already */
  'view.add': command(
    z.strictObject({ screen: viewScreen, name: line(80), query: z.string().max(2000) }),
    changed.extend({ view: savedView }),
  ),
  /** Another name, or (with `query`) what is shown now under the same name. @throws NOT_FOUND, INVALID_INPUT */
  'view.change': command(
    z.strictObject({ id: recordId, name: line(80).optional(), query: z.string().max(2000).optional() }),
    changed.extend({ view: savedView }),
  ),
  'view.remove': command(z.strictObject({ id: recordId }), changed),
  /** @throws INVALID_INPUT where the ids are not those of all views, each once */
  'view.order': command(z.strictObject({ ids: z.array(recordId).max(500) }), changed),
  /** Where each recommendation was and when, by year and number. */
  'recommendation.timeline': query(nothing, z.strictObject({ rows: z.array(timelineRow) })),
}
