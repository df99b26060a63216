/** The words around a match, as they stand in the record: nothing cut inside a word, nothing joined that is not. */
import type { SearchHit } from '#shared/contract/index.ts'
import { matchEnd, matchStart } from '../store/search.ts'

type Run = SearchHit['snippet'][number]

/** Words that say nothing of why a record was found, where other words were looked for too. */
const SLIGHT = /^(?:[aeio]|an|and|as|at|be|by|for|from|in|is|it|no|not|of|on|or|that|the|this|to|with)$/iu

export const isSlight = (word: string): boolean => SLIGHT.test(word)

/**
 * The index cuts at its own words ("$1,000" has two, "State’s" too), and runs on into the next paragraph, which may be
 * of another text. This goes back to the whole words of the paragraphs that hold a match.
 * @param snippet as the index gives it: matches between marks, "…" where it was cut
 * @param body the record's whole text, its paragraphs parted by "\n"
 */
export function wholeWords(snippet: string, body: string): string {
  const cut = snippet.replace(/^…|…$/g, '')
  const marked = body.includes(unmarked(snippet)) ? snippet : cut
  const at = body.indexOf(unmarked(marked))
  if (at === -1) return snippet
  const end = at + unmarked(marked).length
  const before = /\S*$/.exec(body.slice(0, at))?.[0] ?? ''
  const after = /^\S*/.exec(body.slice(end))?.[0] ?? ''
  const whole = `${at > before.length ? '…' : ''}${before}${marked}${after}${end + after.length < body.length ? '…' : ''}`
  return matchedParagraphs(whole)
}

const unmarked = (text: string): string => text.replaceAll(matchStart, '').replaceAll(matchEnd, '')

/** From the first paragraph with a match to the last one; all of them where there is no match. */
function matchedParagraphs(whole: string): string {
  const paragraphs = whole.split('\n')
  const holds = (paragraph: string) => paragraph.includes(matchStart)
  const first = paragraphs.findIndex(holds)
  const last = paragraphs.findLastIndex(holds)
  return first === -1 ? whole : paragraphs.slice(first, last + 1).join('\n')
}

/** Matches next to one another are one: "for a fee". */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const [index, run] of runs.entries()) {
    const last = out.at(-1)
    const isGap = !run.match && /^[^\S\n]+$/.test(run.text) && last?.match && runs[index + 1]?.match
    if (last && (isGap || last.match === run.match))
      out[out.length - 1] = { ...last, text: last.text + run.text }
    else out.push(run)
  }
  return out
}

/**
 * A marked snippet as runs: the matches and what stands between them.
 * @param markSlight whether small words by themselves are marked: nothing else was looked for
 */
export function snippetRuns(marked: string, markSlight = false): SearchHit['snippet'] {
  const pieces = marked.split(matchStart).flatMap((piece, index): Run[] => {
    if (index === 0) return [{ text: piece, match: false }]
    const [match = '', ...rest] = piece.split(matchEnd)
    return [
      { text: match, match: true },
      { text: rest.join(''), match: false },
    ]
  })
  const runs = joined(pieces.filter((run) => run.text !== ''))
  return markSlight ? runs : joined(runs.map((run) => ({ ...run, match: run.match && !isSlight(run.text) })))
}
