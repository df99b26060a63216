/** The matters that wait, one under the other, settled with the keyboard: j and k go on and back, a accepts, o overrules. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { type RowsHandle, VirtualRows } from '../../components/redline/virtual-rows.tsx'
import { OverruleForm } from './proposal-body.tsx'
import { useProposalDecision, useTraceDecision } from './use-decisions.ts'
import { useLinkDecision } from './use-link-decision.ts'
import { useListKeys } from './use-list-keys.ts'
import type { WaitingItem } from './use-waiting.ts'
import { WaitingCard } from './waiting-card.tsx'

/** Heights in pixels, guessed by kind until a card is drawn. */
const heights: Record<WaitingItem['kind'], number> = { place: 300, status: 330, year: 240 }

function useSettling(overrule: (item: WaitingItem) => void) {
  const statuses = useProposalDecision()
  const places = useTraceDecision()
  const years = useLinkDecision()
  const busy = statuses.isPending || places.isPending || years.isPending
  return {
    accept: (item: WaitingItem) => {
      if (busy) return
      if (item.kind === 'status') statuses.accept(item.view)
      else if (item.kind === 'place') places.decide(item.trace, { state: 'confirmed' })
      else years.confirm(item.link.earlier.id, item.link.later.id, item.link.kind)
    },
    /** A status must be overruled with a reason; a place and a link are simply rejected. */
    refuse: (item: WaitingItem) => {
      if (busy) return
      if (item.kind === 'status') overrule(item)
      else if (item.kind === 'place') places.decide(item.trace, { state: 'rejected' })
      else years.reject(item.link.earlier.id, item.link.later.id, item.link.kind)
    },
  }
}

export function WaitingList({ items }: { items: readonly WaitingItem[] }) {
  const [at, setAt] = useState(0)
  const [overruled, setOverruled] = useState<WaitingItem | null>(null)
  const rows = useRef<RowsHandle>(null)
  // Only who works by keyboard has the focus moved along.
  const byKeys = useRef(false)
  const { accept, refuse } = useSettling(setOverruled)
  const place = Math.min(at, items.length - 1)
  const current = items[place]
  const key = current?.key
  useEffect(() => {
    if (!byKeys.current || key === undefined) return
    rows.current?.show(place)
    // The row is drawn a moment after it was scrolled to.
    const timer = requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>(`[data-waiting="${CSS.escape(key)}"]`)
        ?.focus({ preventScroll: true }),
    )
    return () => cancelAnimationFrame(timer)
  }, [key, place])
  const step = useCallback(
    (by: number) => {
      byKeys.current = true
      setAt(Math.max(0, Math.min(place + by, items.length - 1)))
    },
    [place, items.length],
  )
  // What was settled stays in the list until it is read again; a second press must not settle it twice.
  const settled = useRef(new Set<string>())
  useEffect(() => {
    for (const one of settled.current)
      if (!items.some((item) => item.key === one)) settled.current.delete(one)
  }, [items])
  const settle = (how: (item: WaitingItem) => void) => () => {
    byKeys.current = true
    if (!current || settled.current.has(current.key)) return
    // An overruling is settled by its form, which may be closed without one.
    if (how === accept || current.kind !== 'status') settled.current.add(current.key)
    how(current)
  }
  useListKeys({
    next: () => step(1),
    previous: () => step(-1),
    accept: settle(accept),
    overrule: settle(refuse),
  })
  return (
    <>
      <VirtualRows
        count={items.length}
        estimate={(index) => heights[items[index]?.kind ?? 'place']}
        handle={rows}
        pinned={place < 0 ? [] : [place]}
        draw={(index) => {
          const item = items[index]
          return (
            item && (
              <WaitingCard
                key={item.key}
                item={item}
                current={index === place}
                onFocus={() => setAt(index)}
              />
            )
          )
        }}
      />
      {overruled?.kind === 'status' && (
        <OverruleForm view={overruled.view} onClose={() => setOverruled(null)} />
      )}
    </>
  )
}
