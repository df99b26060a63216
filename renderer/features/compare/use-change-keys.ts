import { useEffect } from 'react'
import { keysAreTaken } from '../../components/keys.ts'

/** `n` and `p` go to the next and the previous change. */
export function useChangeKeys(next: () => void, previous: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || keysAreTaken(event.target)) return
      if (event.key === 'n') next()
      else if (event.key === 'p') previous()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [next, previous])
}
