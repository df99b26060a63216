/** Opening the sections of a document: the one in the address, `n` and `p` to the next and the one before. */
import { type RefObject, useEffect, useRef } from 'react'
import type { DocumentSectionRow } from '#shared/contract/index.ts'
import type { AddressState } from '../../components/address-state.ts'
import { keysAreTaken } from '../../components/keys.ts'
import type { RowsHandle } from '../../components/redline/virtual-rows.tsx'

/** How long a row far away takes until it is drawn, in milliseconds. */
const drawingTime = 60

/** How long texts may take to come in and push a section away, in milliseconds. */
const settlingTime = 3000

/** Keeps an element at the top of the window while the page still grows, until the person moves. @returns ends it */
function holdAtTop(element: () => HTMLElement | null | undefined): () => void {
  const put = () => element()?.scrollIntoView({ block: 'start' })
  const observer = new ResizeObserver(put)
  observer.observe(document.body)
  const end = () => {
    observer.disconnect()
    clearTimeout(timer)
    for (const type of movements) window.removeEventListener(type, end)
  }
  const timer = setTimeout(end, settlingTime)
  for (const type of movements) window.addEventListener(type, end, { passive: true })
  return end
}

const movements = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * @param rows the sections shown, in order
 * @param list element that the sections are drawn in
 * @param handle brings a section's row into view
 */
export function useSectionSteps(
  rows: readonly DocumentSectionRow[],
  address: AddressState,
  list: RefObject<HTMLElement | null>,
  handle: RefObject<RowsHandle | null>,
): { opened: string; toggle: (number: string) => void } {
  const opened = address.get('section')
  const at = rows.findIndex((row) => row.number === opened)
  // A filter moves the opened section in the list; that is no reason to jump to it.
  const place = useRef(at)
  place.current = at
  const isShown = at >= 0
  const byHand = useRef(false)
  const byKey = useRef(false)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || keysAreTaken(event.target)) return
      const step = event.key === 'n' ? 1 : event.key === 'p' ? -1 : 0
      const next = step === 0 ? undefined : rows[at + step]
      if (!next) return
      byKey.current = true
      address.set({ section: next.number })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [rows, at, address])

  useEffect(() => {
    if (!isShown) return
    const [hand, key] = [byHand.current, byKey.current]
    byHand.current = false
    byKey.current = false
    if (!hand) handle.current?.show(place.current, 'start')
    const section = () => list.current?.querySelector<HTMLElement>(`[data-section="${opened}"]`)
    const timer = setTimeout(() => {
      // Opened by hand it stands where it was pressed; one above that closed may have carried it out of sight.
      if (hand) section()?.querySelector('button')?.scrollIntoView({ block: 'nearest' })
      if (key) section()?.querySelector('button')?.focus({ preventScroll: true })
    }, drawingTime)
    const release = hand ? undefined : holdAtTop(section)
    return () => {
      clearTimeout(timer)
      release?.()
    }
  }, [isShown, opened, list, handle])

  return {
    opened,
    toggle: (number) => {
      byHand.current = true
      address.set({ section: number === opened ? '' : number })
    },
  }
}
