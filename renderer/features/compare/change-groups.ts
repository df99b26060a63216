/** The change list: changes by provision, each provision with the words that it lost and gained. */
import type { Stop } from '../../components/redline/stops.ts'

export interface ChangeGroup {
  /** `(a)(1)`; '' outside every provision. */
  readonly provision: string
  readonly wordsDeleted: number
  readonly wordsInserted: number
  readonly stops: readonly Stop[]
}

/** Where a change is listed: under the provision of the new text, or of the old one where it was deleted with it. */
function provisionOf(stop: Stop): string {
  return stop.provisionAfter || stop.provisionBefore
}

/** Groups neighbouring changes of one provision, in reading order; words that moved are neither lost nor gained. */
export function changeGroups(stops: readonly Stop[]): ChangeGroup[] {
  const groups: { provision: string; wordsDeleted: number; wordsInserted: number; stops: Stop[] }[] = []
  for (const stop of stops) {
    const provision = provisionOf(stop)
    let group = groups.at(-1)
    if (group?.provision !== provision) {
      group = { provision, wordsDeleted: 0, wordsInserted: 0, stops: [] }
      groups.push(group)
    }
    group.stops.push(stop)
    group.wordsDeleted += stop.wordsDeleted
    group.wordsInserted += stop.wordsInserted
  }
  return groups
}

/** A text cut to fit one line of the list. */
export function excerpt(text: string, max = 60): string {
  const folded = text.replace(/\s+/g, ' ').trim()
  return folded.length <= max ? folded : `${folded.slice(0, max - 1).trimEnd()}…`
}
