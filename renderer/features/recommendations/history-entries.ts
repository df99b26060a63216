/** The history of a recommendation as one line of time: events, what is proposed, and what people decided. Pure. */
import type { EventView, ProposalView, TrackingView } from '#shared/contract/index.ts'

export type Decision = TrackingView['decisions'][number]

export type HistoryEntry =
  /** `accepted`: the decision by which a proposal became this event, where that decision stands. */
  | {
      readonly kind: 'event'
      readonly date: string
      readonly event: EventView
      readonly accepted: Decision | null
    }
  | { readonly kind: 'proposal'; readonly date: string; readonly view: ProposalView }
  /** Overruled and reopened; `stands`: no later decision took it back, so that it can be reopened. */
  | {
      readonly kind: 'decision'
      readonly date: string
      readonly decision: Decision
      readonly stands: boolean
    }

/**
 * Everything in order of its date, the oldest first; of one date events come before what is proposed.
 * An accepted proposal is its event; overruling and reopening stand at the day of the decision.
 */
export function historyEntries(
  events: readonly EventView[],
  tracking: Pick<TrackingView, 'proposals' | 'decisions'> | undefined,
): HistoryEntry[] {
  const decisions = tracking?.decisions ?? []
  const last = new Map(decisions.map((decision) => [decision.key, decision]))
  const standing = new Set(last.values())
  const accepted = new Map(
    decisions.flatMap((one) =>
      one.eventId !== null && standing.has(one) ? [[one.eventId, one] as const] : [],
    ),
  )
  const entries: HistoryEntry[] = [
    ...events.map((event) => ({
      kind: 'event' as const,
      date: event.date,
      event,
      accepted: accepted.get(event.id) ?? null,
    })),
    ...(tracking?.proposals ?? []).map((view) => ({
      kind: 'proposal' as const,
      date: view.proposal.date,
      view,
    })),
    ...decisions
      .filter(({ decision }) => decision !== 'accepted')
      .map((decision) => ({
        kind: 'decision' as const,
        date: decision.decidedAt.slice(0, 10),
        decision,
        stands: decision.decision === 'overruled' && standing.has(decision),
      })),
  ]
  return entries.sort((a, b) => a.date.localeCompare(b.date))
}
