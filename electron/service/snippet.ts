import type { SearchHit } from '#shared/contract/index.ts'
import { matchEnd, matchStart } from '../store/search.ts'

/** A marked snippet as runs: the matches and what stands between them. */
export function snippetRuns(marked: string): SearchHit['snippet'] {
  return marked
    .split(matchStart)
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, match: false }]
      const [match = '', ...rest] = piece.split(matchEnd)
      return [
        { text: match, match: true },
        { text: rest.join(''), match: false },
      ]
    })
    .filter((run) => run.text !== '')
}
