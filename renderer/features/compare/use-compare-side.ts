/** Everything about one side of the Compare screen: what it shows, what is brought to it, whether it is kept. */
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { AddressState } from '../../components/address-state.ts'
import { type BroughtText, setBrought, useBrought } from './bring/brought-texts.ts'
import { useKeep } from './bring/use-keep.ts'
import { pastedSide, type SideName } from './sides.ts'
import { type SideState, useSide } from './use-side.ts'
import { useStable } from './use-stable.ts'

/** How long typing must rest before pasted text is compared, in milliseconds. */
const typingRest = 250

/** When each side is kept once both are compared, in milliseconds. */
const keepAfter: Readonly<Record<SideName, number>> = { old: 600, new: 1000, third: 1400 }

export interface CompareSide {
  readonly side: SideName
  readonly value: string
  readonly state: SideState
  readonly brought: BroughtText
  readonly typing: boolean
  setTyping(typing: boolean): void
  choose(value: string): void
  /** Names the same text by the address under which it is kept now: where the reader stands in it stays. */
  readdress(value: string): void
  bring(text: BroughtText): void
}

export function useCompareSide(side: SideName, address: AddressState): CompareSide {
  const brought = useBrought()[side]
  const [settled] = useDebouncedValue(brought, typingRest)
  const [typing, setTyping] = useState(false)
  const value = address.get(side)
  // A long text is not being typed: it is compared at once.
  const state = useSide(value, brought.text.length > settled.text.length + 1000 ? brought : settled)
  const choose = useStable((next: string) => address.set({ [side]: next, change: '' }))
  const readdress = useStable((kept: string) => address.set({ [side]: kept }))
  const bring = useStable((text: BroughtText) => {
    setBrought({ [side]: text })
    if (value !== pastedSide) choose(pastedSide)
  })
  return {
    side,
    value,
    state,
    brought,
    typing,
    setTyping,
    choose,
    readdress,
    bring,
  }
}

/** Keeps a side's text once it is compared. @returns why it could not be kept */
export function useKeptSide(compared: boolean, own: CompareSide): string | null {
  const { value, state, brought } = own
  const ready = value === pastedSide && state.state === 'ready' && state.text === brought.text
  return useKeep({
    brought,
    after: keepAfter[own.side],
    wanted: compared && ready && !own.typing,
    onKept: own.readdress,
  })
}
