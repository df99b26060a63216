/** Words that make a duty weaker, looked for in the provision around an element. */
import { wordsOf } from './words.ts'

const qualifiers = [
  'within available appropriations',
  'within existing budgetary resources',
  'to the extent practicable',
  'to the extent possible',
  'to the extent feasible',
  'if funds are available',
  'subject to available funding',
  'as practicable',
  'in the discretion of',
  'at the discretion of',
]

const folded = (text: string): string => ` ${wordsOf(text).words.join(' ')} `

const count = (text: string, words: string): number => text.split(` ${words} `).length - 1

/**
 * Says which words that weaken a duty the later text has and the earlier had not: a condition, or "may" in place of
 * "shall". Undefined where it has none. A hint from words alone; a person judges.
 */
export function weakening(before: string, after: string): string | undefined {
  const [old, neu] = [folded(before), folded(after)]
  const added = qualifiers.find((words) => count(neu, words) > count(old, words))
  if (added) return `The words “${added}” were added to its provision.`
  const isLooser = count(neu, 'may') > count(old, 'may') && count(neu, 'shall') < count(old, 'shall')
  return isLooser ? 'In its provision “shall” is gone and “may” has come.' : undefined
}
