/** Prose whose citations never break across lines: neither after their sign nor at their hyphen. */
import { Fragment } from 'react'
import { findCitations } from '#shared/law/citation.ts'

/** Longest citation that is held on one line, in characters; those written out in words may break. */
const longestHeld = 32

export function CitedWords({ text }: { text: string }) {
  const parts: { at: number; text: string; held: boolean }[] = []
  let at = 0
  for (const found of findCitations(text)) {
    if (found.start < at || found.end - found.start > longestHeld) continue
    parts.push({ at, text: text.slice(at, found.start), held: false })
    parts.push({ at: found.start, text: text.slice(found.start, found.end), held: true })
    at = found.end
  }
  parts.push({ at, text: text.slice(at), held: false })
  return parts.map((part) =>
    part.held ? (
      <span key={`${part.at} held`} className="nowrap">
        {part.text}
      </span>
    ) : (
      <Fragment key={part.at}>{part.text}</Fragment>
    ),
  )
}
