/** Texts pasted for comparing: kept while the program runs, so that going to another page and back loses nothing. */
import { useState } from 'react'
import type { SideName } from './sides.ts'

let kept: Readonly<Record<SideName, string>> = { old: '', new: '' }

export function usePastedTexts() {
  const [texts, setTexts] = useState(kept)
  return {
    texts,
    set(changes: Partial<Record<SideName, string>>) {
      kept = { ...kept, ...changes }
      setTexts(kept)
    },
  }
}
