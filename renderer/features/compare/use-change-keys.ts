import { useEffect } from 'react'
import { keysAreTaken } from '../../components/keys.ts'

/** `n` and `p` go to the next and the previous change, `m` to the other end of a move. */
export function useChangeKeys(next: () => void, previous: () => void, otherEnd?: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || keysAreTaken(event.target)) return
      if (event.key === 'n') next()
      else if (event.key === 'p') previous()
      else if (event.key === 'm') otherEnd?.()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [next, previous, otherEnd])
}
