import type { Marks } from './marks.ts'
import type { OracleRecord } from './oracle.ts'

/** A stretch of one text on which the drafters and the engine disagree. */
interface Disagreement {
  readonly side: 'before' | 'after'
  readonly start: number
  readonly end: number
  /** Whether the drafters marked it and the engine did not. */
  readonly missed: boolean
}

const CONTEXT = 45

function disagreements(record: OracleRecord, official: Marks, own: Marks): Disagreement[] {
  const found: Disagreement[] = []
  for (const side of ['before', 'after'] as const) {
    const text = record[side]
    let at = 0
    while (at < text.length) {
      if (official[side][at] === own[side][at] || /\s/.test(text[at]!)) {
        at++
        continue
      }
      const start = at
      const missed = official[side][at] === 1
      let end = at
      while (
        at < text.length &&
        (/\s/.test(text[at]!) ||
          (official[side][at] !== own[side][at] && (official[side][at] === 1) === missed))
      ) {
        if (!/\s/.test(text[at]!)) end = at + 1
        at++
      }
      found.push({ side, start, end, missed })
    }
  }
  return found
}

/** The neighbourhood of a stretch as one of the two marked it: [struck] or {typed}. */
function excerpt(
  text: string,
  marks: Uint8Array,
  start: number,
  end: number,
  side: 'before' | 'after',
): string {
  const [open, close] = side === 'before' ? ['[', ']'] : ['{', '}']
  let printed = ''
  for (let at = Math.max(0, start - CONTEXT); at < Math.min(text.length, end + CONTEXT); at++) {
    const before = at > Math.max(0, start - CONTEXT) ? marks[at - 1] : 0
    if (marks[at] === 1 && before !== 1) printed += open
    if (marks[at] !== 1 && before === 1) printed += close
    printed += text[at]
  }
  return printed.replaceAll('\n', ' / ')
}

function reason(record: OracleRecord, all: readonly Disagreement[], one: Disagreement): string {
  const words = (each: Disagreement) => record[each.side].slice(each.start, each.end).replace(/\s+/g, ' ')
  const twin = all.find(
    (other) => other.side !== one.side && other.missed === one.missed && words(other) === words(one),
  )
  if (twin && one.missed)
    return 'both texts have these words here; the drafters struck and retyped them, the engine keeps them'
  if (twin)
    return 'both texts have these words here; the drafters kept them, the engine strikes and retypes them with their phrase'
  const elsewhere = all.some(
    (other) => other.side === one.side && other.missed !== one.missed && words(other) === words(one),
  )
  if (elsewhere) return 'the same words stand twice; the drafters kept one of them, the engine the other'
  return one.missed ? 'marked by the drafters only' : 'marked by the engine only'
}

/** Says for one record, in lines of text, where the engine's marks differ from the drafters' and of what kind that is. */
export function explain(record: OracleRecord, official: Marks, own: Marks): string[] {
  const all = disagreements(record, official, own)
  return all.flatMap((one) => {
    const text = record[one.side]
    return [
      `  ${one.side === 'before' ? 'old' : 'new'} text, “${text.slice(one.start, one.end)}”: ${reason(record, all, one)}`,
      `    drafters: … ${excerpt(text, official[one.side], one.start, one.end, one.side)} …`,
      `    engine:   … ${excerpt(text, own[one.side], one.start, one.end, one.side)} …`,
    ]
  })
}
