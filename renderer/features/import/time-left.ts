/** How long work will go on, told from how far it came. */
import { useEffect, useState } from 'react'

export interface Progress {
  readonly done: number
  readonly total: number
}

interface Observed extends Progress {
  /** Milliseconds on any steady clock. */
  readonly at: number
}

/** Before so much time and so many steps a guess would jump about. */
const leastTime = 2000
const leastSteps = 2

/**
 * @param first where the work stood when it was first seen; @param now where it stands
 * @returns milliseconds left, or null while there is no telling
 */
export function timeLeft(first: Observed, now: Observed): number | null {
  const steps = now.done - first.done
  const passed = now.at - first.at
  if (now.total <= 0 || passed < leastTime || steps < leastSteps) return null
  return ((now.total - now.done) * passed) / steps
}

/** "less than a minute left", "about 3 minutes left" */
export function timeLeftWords(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000)
  if (milliseconds < 50_000) return 'less than a minute left'
  return minutes <= 1 ? 'about a minute left' : `about ${minutes} minutes left`
}

/** The words for a job's progress, or null while there is no telling. @param key changes when another work begins */
export function useTimeLeft(key: string, progress: Progress): string | null {
  const [first, setFirst] = useState<(Observed & { key: string }) | null>(null)
  const [words, setWords] = useState<string | null>(null)
  const { done, total } = progress
  useEffect(() => {
    const now = { key, done, total, at: performance.now() }
    // Where the goal moves (the site's lists are still being read) the guess begins anew.
    if (first === null || first.key !== key || first.total !== total) {
      setFirst(now)
      setWords(null)
      return
    }
    const left = timeLeft(first, now)
    setWords(left === null ? null : timeLeftWords(left))
  }, [key, done, total, first])
  return words
}
