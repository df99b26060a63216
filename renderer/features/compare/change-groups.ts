/** The change list: changes by provision, each provision with the words that it lost and gained. */
import { placeOfChange, placeWords } from '#shared/redline/index.ts'
import type { Stop } from '../../components/redline/stops.ts'

export interface ChangeGroup {
  /** Where the changes stand, as `placeWords` gives it. */
  readonly place: string
  readonly wordsDeleted: number
  readonly wordsInserted: number
  readonly stops: readonly Stop[]
}

/** Groups neighbouring changes of one place, in reading order; words that moved are neither lost nor gained. */
export function changeGroups(stops: readonly Stop[]): ChangeGroup[] {
  const groups: { place: string; wordsDeleted: number; wordsInserted: number; stops: Stop[] }[] = []
  for (const stop of stops) {
    const place = placeWords(placeOfChange(stop))
    let group = groups.at(-1)
    if (group?.place !== place) {
      group = { place, wordsDeleted: 0, wordsInserted: 0, stops: [] }
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
