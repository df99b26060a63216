/**
 * How far a matter came, in finer steps than its status: a bill that passed one chamber is still "in a bill", but came
 * further than one that never left its committee. The steps order; they never replace the status.
 */
import type { ImplementationStatus } from '../../model/recommendation.ts'

/** From the least to the furthest. "under way" and "done" are those of a recommendation that asks no change of law. */
export const points = [
  'nothing',
  'under way',
  'in a bill',
  'passed one chamber',
  'passed both chambers',
  'enacted in part',
  'enacted',
  'effective',
  'done',
] as const
export type Point = (typeof points)[number]

/** 0 for nothing; a larger number came further. Only the order means anything. */
export function pointRank(point: Point): number {
  return points.indexOf(point)
}

const ofStatus: Record<ImplementationStatus, Point> = {
  'no action': 'nothing',
  'not started': 'nothing',
  'not pursued': 'nothing',
  superseded: 'nothing',
  'under way': 'under way',
  'in a bill': 'in a bill',
  'enacted in part': 'enacted in part',
  enacted: 'enacted',
  done: 'done',
}

/** The point that a status alone proves: "enacted" does not yet say that the law is in effect. */
export function pointOfStatus(status: ImplementationStatus): Point {
  return ofStatus[status]
}

/** An event as far as it tells how far a matter came; without `point` its status tells. */
export interface PointedEvent {
  readonly id: string
  readonly date: string
  readonly status: ImplementationStatus
  readonly point?: Point
}

export interface ReachedPoint {
  readonly point: Point
  /** The first date on which it was reached; absent where nothing was. */
  readonly date?: string
  readonly eventId?: string
}

/** The furthest point that any event reached, with the first date on which it was. Later falls do not lower it. */
export function highestPoint(events: readonly PointedEvent[]): ReachedPoint {
  let best: ReachedPoint = { point: 'nothing' }
  for (const event of events) {
    const point = event.point ?? pointOfStatus(event.status)
    const gain = pointRank(point) - pointRank(best.point)
    if (gain > 0 || (gain === 0 && best.date !== undefined && event.date < best.date))
      best = { point, date: event.date, eventId: event.id }
  }
  return best
}
