/** Keys that go through a list and settle what is current: j and k, a and o. */
import { useEffect } from 'react'
import { keysAreTaken } from '../../components/keys.ts'

export interface ListKeys {
  readonly next: () => void
  readonly previous: () => void
  readonly accept: () => void
  readonly overrule: () => void
}

export function useListKeys({ next, previous, accept, overrule }: ListKeys): void {
  useEffect(() => {
    const actions: Record<string, () => void> = { j: next, k: previous, a: accept, o: overrule }
    // The second key of a chord ("g o") is not ours.
    let afterG = 0
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || keysAreTaken(event.target)) return
      if (event.key === 'g') {
        afterG = performance.now()
        return
      }
      const action = actions[event.key]
      if (!action || performance.now() - afterG < 1200) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [next, previous, accept, overrule])
}
