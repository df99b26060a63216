/** The day whose law the statutes show: in the address, and carried along its links. */
import { useCallback } from 'react'
import { useLocation } from 'react-router'
import { useAddressState } from '../../../components/address-state.ts'
import { isDay, today } from './days.ts'

/** The list says `on`, a section's page `asof`; null elsewhere, where no law is shown by day. */
function dayParameter(pathname: string): 'on' | 'asof' | null {
  if (pathname === '/statutes') return 'on'
  return pathname.startsWith('/statutes/') ? 'asof' : null
}

export interface AsOf {
  /** ISO date. */
  readonly day: string
  readonly isToday: boolean
  /** The day for a link's address; undefined for today, which no address names. */
  readonly carried: string | undefined
  /** Shows the law of another day. */
  go(day: string): void
}

/** Undefined on pages that show no statutes. */
export function useAsOf(): AsOf | undefined {
  const { pathname } = useLocation()
  const address = useAddressState()
  const parameter = dayParameter(pathname)
  const asked = parameter === null ? '' : address.get(parameter)
  const now = today()
  const day = isDay(asked) ? asked : now
  const go = useCallback(
    (next: string) => {
      // Another day may have another text: a version chosen by hand would hide it.
      if (parameter !== null) address.set({ [parameter]: next === today() ? '' : next, version: '' })
    },
    [parameter, address],
  )
  if (parameter === null) return undefined
  return { day, isToday: day === now, carried: day === now ? undefined : day, go }
}
