/** Enter pressed before the answer has come: it counts once it is there, and only for the words it was pressed for. */
import type { SpotlightStore } from '@mantine/spotlight'
import { type KeyboardEvent, useEffect, useRef } from 'react'

/**
 * To be used after `usePaletteSelection`, which chooses the first entry of an answer.
 * @param typed what stands in the box
 * @param waits whether nothing can be chosen for it yet
 * @returns to be called for each key in the box
 */
export function useEarlyEnter(
  store: SpotlightStore,
  typed: string,
  waits: boolean,
): (event: KeyboardEvent) => void {
  const pressedFor = useRef<string | null>(null)
  useEffect(() => {
    if (waits || pressedFor.current === null) return
    const isAsked = pressedFor.current === typed && store.getState().opened
    pressedFor.current = null
    const list = document.getElementById(store.getState().listId)
    if (isAsked) list?.querySelector<HTMLElement>('[data-selected]')?.click()
  }, [store, typed, waits])
  return (event) => {
    const enters = event.key === 'Enter' && waits && !event.nativeEvent.isComposing
    pressedFor.current = enters ? typed : null
  }
}
