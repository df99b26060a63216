/** Everything that waits for a person's decision, of all recommendations. */
import { useMemo } from 'react'
import type { AppError, ProposalView, TraceView } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { type LinkProposalRow, linkKey } from './link-proposal.tsx'

/** `place`: an element found in a document. `status`: what the facts imply. `year`: a link to another year. */
export type WaitingItem =
  | { readonly kind: 'place'; readonly key: string; readonly trace: TraceView }
  | { readonly kind: 'status'; readonly key: string; readonly view: ProposalView }
  | { readonly kind: 'year'; readonly key: string; readonly link: LinkProposalRow }

export type WaitingKind = WaitingItem['kind']

export interface Waiting {
  /** Places first: statuses follow from places that were confirmed. */
  readonly items: readonly WaitingItem[]
  /** How many wait in all: of very many only the first are given. */
  readonly inAll: number
  readonly isReading: boolean
  readonly error: AppError | null
}

export function useWaiting(): Waiting {
  const places = useProcedure('tracking.traces', { state: 'proposed' })
  const statuses = useProcedure('tracking.proposals', {})
  const years = useProcedure('lineage.list', {})
  const items = useMemo(
    (): WaitingItem[] => [
      ...(places.data?.rows ?? []).map((trace) => ({
        kind: 'place' as const,
        key: `place ${trace.key}`,
        trace,
      })),
      ...(statuses.data?.rows ?? []).map((view) => ({
        kind: 'status' as const,
        key: `status ${view.recommendation.id} ${view.proposal.key}`,
        view,
      })),
      ...(years.data?.proposals ?? []).map((link) => ({
        kind: 'year' as const,
        key: `year ${linkKey(link)}`,
        link,
      })),
    ],
    [places.data, statuses.data, years.data],
  )
  return {
    items,
    inAll: (places.data?.total ?? 0) + (statuses.data?.rows.length ?? 0) + (years.data?.proposalsInAll ?? 0),
    isReading: places.isPending || statuses.isPending || years.isPending,
    error: places.error ?? statuses.error ?? years.error,
  }
}
