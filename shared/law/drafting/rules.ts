import type { Bracket, Sheet } from './brackets.ts'
import { type DraftToken, draftTokens, isWord } from './tokens.ts'

/**
 * What a bracket's insertion is where the underlining was lost and no baseline is at hand. Each rule is stated; where
 * none applies, the words after the bracket are uncertain.
 */

/** The rule that settled a bracket, or `unknown`. */
export type Rule = 'renumbered' | 'repeated' | 'moved-conjunction' | 'nothing-follows' | 'unknown'

export interface Finding {
  readonly bracket: Bracket
  readonly rule: Rule
  /** The inserted words, or for `unknown` the words that may be; absent for a pure deletion. */
  readonly range?: { readonly start: number; readonly end: number }
}

/** An insertion found by the rule of repetition is a phrase that takes a word's place, not a clause. */
const MOST_REPEATED_WORDS = 5

const LABEL = /^\s*\(([A-Za-z0-9]{1,6})\)\s*$/
const NEXT_LABEL = /\s*\(([A-Za-z0-9]{1,6})\)/y

function kindOf(label: string): string {
  return /^\d/.test(label) ? 'digit' : label === label.toLowerCase() ? 'lower' : 'upper'
}

function labelAfter(text: string, at: number): { label: string; start: number; end: number } | undefined {
  NEXT_LABEL.lastIndex = at
  const found = NEXT_LABEL.exec(text)
  return found
    ? { label: found[1] as string, start: text.indexOf('(', at), end: NEXT_LABEL.lastIndex }
    : undefined
}

/** `[(10)] (12)`: a label and after it another of its kind; the second took the place of the first. */
function renumbered(text: string, bracket: Bracket, words: string): Finding | undefined {
  const old = LABEL.exec(words)?.[1]
  const next = labelAfter(text, bracket.end)
  if (old === undefined || !next || kindOf(old) !== kindOf(next.label)) return undefined
  return { bracket, rule: 'renumbered', range: { start: next.start, end: next.end } }
}

/**
 * `[or] (2) … ; or (3)`: a bracketed "or" or "and" before the label of an item, where a later item of the same kind
 * follows the same word. The word moved down because the list grew; the label after the bracket stood there before.
 */
function movedConjunction(text: string, bracket: Bracket, words: string): Finding | undefined {
  const word = words.trim().toLowerCase()
  if (word !== 'or' && word !== 'and') return undefined
  const next = labelAfter(text, bracket.end)
  if (!next) return undefined
  const later = new RegExp(`\\b${word}\\s+\\(([A-Za-z0-9]{1,6})\\)`, 'gi')
  const isKind = [...text.slice(next.end).matchAll(later)].some(
    (one) => kindOf(one[1] as string) === kindOf(next.label),
  )
  return isKind ? { bracket, rule: 'moved-conjunction' } : undefined
}

/** The tokens after a bracket up to the next one: an insertion does not reach past another deletion. */
function following({ text, ops }: Sheet, bracket: Bracket): DraftToken[] {
  const rest = text.slice(bracket.end, bracket.end + 600)
  let end = 0
  while (end < rest.length && ops[bracket.end + end] !== 'mark') end++
  return draftTokens(rest.slice(0, end)).map(({ start, end: to, key }) => ({
    start: start + bracket.end,
    end: to + bracket.end,
    key,
  }))
}

/** How many tokens at the start all lists have in common; undefined where they never come to differ. */
function commonLength(lists: readonly DraftToken[][]): number | undefined {
  const first = lists[0] as DraftToken[]
  for (let i = 0; ; i++) {
    const keys = lists.map((list) => list[i]?.key)
    if (keys.every((key) => key === undefined)) return undefined
    if (keys.some((key) => key !== first[i]?.key))
      return keys.every((key) => key !== undefined) || i > 0 ? i : undefined
  }
}

/**
 * Where the same words are deleted at least twice and what follows comes to differ, the words that follow all of them
 * are taken for what was put in their place: `[he] such person pays … [he] such person solicits` gives "such person".
 * A common beginning of more than five words may be unchanged text and settles nothing.
 */
function repeated(sheet: Sheet, brackets: readonly Bracket[]): Finding[] {
  const lists = brackets.map((bracket) => following(sheet, bracket))
  let length = brackets.length > 1 ? (commonLength(lists) ?? 0) : 0
  const first = lists[0] as DraftToken[]
  while (length > 0 && !isWord(first[length - 1] as DraftToken)) length--
  if (length === 0 || first.slice(0, length).filter(isWord).length > MOST_REPEATED_WORDS) return []
  return brackets.map((bracket, i) => {
    const list = lists[i] as DraftToken[]
    const range = { start: (list[0] as DraftToken).start, end: (list[length - 1] as DraftToken).end }
    return { bracket, rule: 'repeated', range }
  })
}

/** The words that may be inserted after a bracket: up to the next stop, semicolon, colon, comma or bracket. */
function unknown(sheet: Sheet, bracket: Bracket): Finding {
  const tokens = following(sheet, bracket)
  const stop = tokens.findIndex((token) => !isWord(token))
  const words = stop < 0 ? tokens : tokens.slice(0, stop)
  const first = words[0]
  const last = words.at(-1)
  return { bracket, rule: 'unknown', ...(first && last && { range: { start: first.start, end: last.end } }) }
}

/** One finding for each bracket, in order. */
export function applyRules(sheet: Sheet, brackets: readonly Bracket[]): Finding[] {
  const groups = new Map<string, Bracket[]>()
  const wordsOf = ({ start, end }: Bracket): string => sheet.text.slice(start + 1, end - 1)
  for (const bracket of brackets) {
    const key = wordsOf(bracket).trim().replace(/\s+/g, ' ').toLowerCase()
    groups.set(key, [...(groups.get(key) ?? []), bracket])
  }
  const byRepetition = new Map<Bracket, Finding>()
  for (const group of groups.values()) {
    for (const finding of repeated(sheet, group)) byRepetition.set(finding.bracket, finding)
  }
  return brackets.map((bracket) => {
    const words = wordsOf(bracket)
    if (sheet.text.slice(bracket.end).trim() === '') return { bracket, rule: 'nothing-follows' }
    return (
      renumbered(sheet.text, bracket, words) ??
      movedConjunction(sheet.text, bracket, words) ??
      byRepetition.get(bracket) ??
      unknown(sheet, bracket)
    )
  })
}
