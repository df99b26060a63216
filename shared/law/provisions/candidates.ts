import { type Reading, readings } from './labels.ts'
import { goesOnWithReferences } from './reference-lists.ts'
import { phraseEnd, sentenceEnds } from './sentences.ts'

/**
 * How the words around a bracketed label speak:
 * - `paragraph`: it opens a paragraph, as nothing but a marker does.
 * - `open`: nothing tells it from a marker.
 * - `adjoining`: it follows another label at once, as in "(a)(1)" or "(a) (1)"; it is what that label is.
 * - `listed`: a later member of a list that a level word began: "subdivision (1), (2) or (3)".
 * - `referred`: a level word, a section number or "of this section" makes it a reference.
 */
export type Context = 'paragraph' | 'open' | 'adjoining' | 'listed' | 'referred'

export interface Candidate {
  readonly label: string
  /** Range of the label with its brackets. */
  readonly start: number
  readonly end: number
  readonly context: Context
  readonly readings: readonly Reading[]
  /**
   * Where the words that it would mark end at the latest if they are only part of a sentence; Infinity where they
   * begin as a sentence does.
   */
  readonly sentenceEnd: number
}

const LABEL = /\(\s?([a-z]{1,6}|[A-Z]{1,6}|\d{1,3})\s?\)/g

/** Words that announce a label as the name of some other provision. A full word with a stop ends a sentence instead. */
const LEVEL_WORD =
  /(?:\b(?:sub(?:section|division|paragraph|clause)|clause|paragraph|division|item|rule|form|schedule|category|group|class|type|tier|step|phase|part|table|column)s?|\b(?:subsec|subdiv|subpara|sec)s?\.|§)\s*$/i
/** "Section 501 (c)", "42 USC 1395x-2 (a)": a section of other law and its provision. */
const FOREIGN_SECTION =
  /\b(?:(?:sections?|sec\.|part)\s+\d+[a-z]{0,2}|(?:U\.?S\.?C\.?|C\.?F\.?R\.?)\s+\d[\w.-]*)\s*$/i
/** "53a-59 (a)(2)": a section's number, a space, and two labels that adjoin. */
const SECTION_NUMBER = /\d[a-z]*-\d+[a-z]*\s$/
const JOINED = /[\p{L}\p{N}\-–—/§$]$/u
const OF_SOMETHING =
  /^\s*,?\s*(?:inclusive,?\s*)?of\s+(?:this|that|said|such|the\s+same|sub(?:section|division|paragraph|clause)|section|clause|paragraph)\b/i
/**
 * A marker is followed by words; a label followed by a stop, a comma or a closing bracket is being talked about. A stop
 * before a digit is the point of a number: "and (B) .006273".
 */
const TALKED_ABOUT = /^\s*(?:[,;)\]]|\.(?!\d))/

function contextOf(
  text: string,
  label: Omit<Candidate, 'context' | 'sentenceEnd'>,
  earlier: readonly Candidate[],
): Context {
  const { start, end } = label
  const previous = earlier.at(-1)
  if (start === 0 || text[start - 1] === '\n') return 'paragraph'
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 60)
  if (previous && previous.end === start) return 'adjoining'
  if (previous && text.slice(previous.end, start) === ' ') return 'adjoining'
  if (SECTION_NUMBER.test(before) && text[end] === '(') return 'referred'
  if (JOINED.test(before) || LEVEL_WORD.test(before) || FOREIGN_SECTION.test(before)) return 'referred'
  const between = previous ? text.slice(previous.end, start) : '.'
  if (goesOnWithReferences(earlier, label, between, after)) {
    return OF_SOMETHING.test(after) ? 'referred' : 'listed'
  }
  if (OF_SOMETHING.test(after)) return 'referred'
  if (TALKED_ABOUT.test(after)) return 'listed'
  return 'open'
}

/** Every bracketed label of a text that could count as one, in order, with how its surroundings speak. */
export function findCandidates(text: string): Candidate[] {
  const found: Candidate[] = []
  const ends = sentenceEnds(text)
  for (const match of text.matchAll(LABEL)) {
    const label = match[1] as string
    const possible = readings(label)
    if (possible.length === 0) continue
    const start = match.index
    const end = start + match[0].length
    const one = { label, start, end, readings: possible }
    found.push({ ...one, context: contextOf(text, one, found), sentenceEnd: phraseEnd(text, ends, end) })
  }
  return found
}
