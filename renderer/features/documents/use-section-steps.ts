/** Opening the sections of a document: the one in the address, `n` and `p` to the next and the one before. */
import { type RefObject, useEffect, useRef } from 'react'
import type { DocumentSectionRow } from '#shared/contract/index.ts'
import type { AddressState } from '../../components/address-state.ts'
import { keysAreTaken } from '../../components/keys.ts'
import type { RowsHandle } from '../../components/redline/virtual-rows.tsx'

/** How long a row far away takes until it is drawn, in milliseconds. */
const drawingTime = 60

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
  const byHand = useRef(false)
  const byKey = useRef(false)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || keysAreTaken(event.target)) return
      const step = event.key === 'n' ? 1 : event.key === 'p' ? -1 : 0
      const next = step === 0 ? undefined : rows[at < 0 ? (step > 0 ? 0 : -1) : at + step]
      if (!next) return
      byKey.current = true
      address.set({ section: next.number })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [rows, at, address])

  useEffect(() => {
    if (at < 0) return
    const [hand, key] = [byHand.current, byKey.current]
    byHand.current = false
    byKey.current = false
    if (!hand) handle.current?.show(at, 'start')
    const timer = setTimeout(() => {
      const section = list.current?.querySelector<HTMLElement>(`[data-section="${opened}"]`)
      const button = section?.querySelector<HTMLElement>('button')
      // Opened by hand it stands where it was pressed; one above that closed may have carried it out of sight.
      if (hand) button?.scrollIntoView({ block: 'nearest' })
      else section?.scrollIntoView({ block: 'start' })
      if (key) button?.focus({ preventScroll: true })
    }, drawingTime)
    return () => clearTimeout(timer)
  }, [at, opened, list, handle])

  return {
    opened,
    toggle: (number) => {
      byHand.current = true
      address.set({ section: number === opened ? '' : number })
    },
  }
}
