/** Counting the words of a long text while the page stays free. */
import { useEffect, useState } from 'react'

/** Characters counted at once: about a millisecond of work. */
const slice = 250_000

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160
}

/** Words between white space that begin in a stretch of a text: for telling a size, not for a redline's own counts. */
export function countWords(text: string, from = 0, to = text.length): number {
  let words = 0
  let within = from > 0 && !isSpace(text.charCodeAt(from - 1))
  for (let at = from; at < to; at++) {
    const space = isSpace(text.charCodeAt(at))
    if (!space && !within) words++
    within = !space
  }
  return words
}

/** @param text null counts nothing. @returns its words once they are counted, in slices; null until then */
export function useWordCount(text: string | null): number | null {
  const [counted, setCounted] = useState<{ text: string; words: number } | null>(null)
  useEffect(() => {
    if (text === null) return
    let timer: ReturnType<typeof setTimeout>
    const count = (from: number, words: number) => {
      const to = Math.min(text.length, from + slice)
      const sum = words + countWords(text, from, to)
      if (to === text.length) setCounted({ text, words: sum })
      else timer = setTimeout(count, 0, to, sum)
    }
    timer = setTimeout(count, 0, 0, 0)
    return () => clearTimeout(timer)
  }, [text])
  return counted !== null && counted.text === text ? counted.words : null
}
