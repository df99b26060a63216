/** A link to a comparison may name a provision: its first change is gone to. */
import { useEffect } from 'react'
import type { AddressState } from '../../components/address-state.ts'
import { isWithin } from '../../components/law-text/within.ts'
import type { Stop } from '../../components/redline/stops.ts'
import { useStable } from './use-stable.ts'

/** The first change in a provision, as either text has it; -1 where nothing of it changed. */
function firstIn(stops: readonly Stop[], provision: string): number {
  return stops.findIndex(
    (stop) => isWithin(stop.provisionAfter, provision) || isWithin(stop.provisionBefore, provision),
  )
}

/**
 * @param stops null until the texts are compared
 * @returns what is said where no change shown lies in the provision that the address names; null otherwise
 */
export function useNamedProvision(address: AddressState, stops: readonly Stop[] | null): string | null {
  const named = address.get('provision')
  const first = named === '' || stops === null ? -1 : firstIn(stops, named)
  const goTo = useStable((index: number) => address.set({ change: String(index + 1), provision: '' }))
  useEffect(() => {
    // Once it is gone to, the change is the place: another filter or text must not lead back here.
    if (first >= 0) goTo(first)
  }, [first, goTo])
  if (named === '' || stops === null || first >= 0) return null
  return `No change that is shown lies in ${named}.`
}
