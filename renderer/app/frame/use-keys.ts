/** The keys that work everywhere: `g` then a letter goes places, `/` searches, `?` lists them all. */
import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { keysAreTaken } from '../../components/keys.ts'
import { places } from './navigation.ts'

/** How long `g` waits for its second key, in milliseconds. */
const chordWait = 1200

/** Listens for the program's keys as long as the frame is drawn; typing in a field is left alone. */
export function useKeys(actions: { openSearch: () => void; openHelp: () => void }): void {
  const navigate = useNavigate()
  const chordSince = useRef(0)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || keysAreTaken(event.target)) return
      if (performance.now() - chordSince.current < chordWait) {
        chordSince.current = 0
        const place = places.find((candidate) => candidate.key === event.key)
        if (place) {
          event.preventDefault()
          navigate(place.to)
        }
        return
      }
      if (event.key === 'g') chordSince.current = performance.now()
      else if (event.key === '/') {
        event.preventDefault()
        actions.openSearch()
      } else if (event.key === '?') actions.openHelp()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [actions, navigate])
}
