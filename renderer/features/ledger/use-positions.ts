/** The positions on a line's recommendation, asked for with those of the lines about it. */
import { useMemo } from 'react'
import type { LedgerPositions } from '#shared/contract/index.ts'
import { holderKey } from '#shared/council/standing/index.ts'
import { useProcedure } from '../../app/procedures.ts'

/** Lines that are asked for together, so that scrolling asks seldom. */
const together = 25

/** The ids of the block of lines that each line belongs to: the same list for all of one block. */
export function blocksOf(ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const blocks = new Map<string, readonly string[]>()
  for (let at = 0; at < ids.length; at += together) {
    const block = ids.slice(at, at + together)
    for (const id of block) blocks.set(id, block)
  }
  return blocks
}

/** A row's positions by the key of their column, the latest last; undefined until they are read. */
export function usePositions(
  id: string,
  block: readonly string[],
): ReadonlyMap<string, LedgerPositions['positions']> | undefined {
  const query = useProcedure('ledger.positions', { recommendationIds: [...block] })
  const row = query.data?.rows.find(({ recommendationId }) => recommendationId === id)
  return useMemo(() => row && Map.groupBy(row.positions, holderKey), [row])
}
