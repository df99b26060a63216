/** Which text of a section the words of a hit stand in: words that are not law today are never shown as if they were. */

import { matchEnd, matchStart } from '../store/search.ts'
import type { Store } from '../store/store.ts'
import { lawOnDay } from './law-on-day.ts'

/**
 * The lines of the snippet that hold a match (all of them where none does), without its marks and what stands for words
 * left out: a snippet may run over from one text into the next.
 */
function linesOf(snippet: string): string[] {
  const lines = snippet.replace(/^…|…$/g, '').split('\n')
  const matched = lines.filter((line) => line.includes(matchStart))
  return (matched.length > 0 ? matched : lines)
    .map((line) => line.replaceAll(matchStart, '').replaceAll(matchEnd, '').trim())
    .filter((line) => line !== '')
}

/**
 * @param snippet as the index gives it
 * @param today ISO date
 * @returns what to say beside the hit: '' where its words are law today, or are no words of a text
 */
export function textOfHit(store: Store, sectionId: string, snippet: string, today: string): string {
  const lines = linesOf(snippet)
  if (lines.length === 0) return ''
  const holds = (text: string): boolean => lines.every((line) => text.includes(line))
  const law = lawOnDay(store, sectionId, today)
  if (law.state === 'text' && holds(law.text.text)) return ''
  const versions = store.sections.versionsOf(sectionId)
  const begins = (text: string): boolean => lines.some((line) => text.includes(line))
  const version =
    versions.findLast(({ text }) => holds(text)) ?? versions.findLast(({ text }) => begins(text))
  if (!version) return ''
  const text = /^(?:drafted )?text\b/i.test(version.label) ? version.label : `text ${version.label}`
  return law.state === 'not known' ? `${text}, not known to be law today` : `${text}, not law today`
}
