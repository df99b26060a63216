/** How much of a picker's list is drawn, and what it says of the rest: nothing is left out in silence. */
import type { TextRef } from '#shared/contract/index.ts'
import type { TextGroup } from './text-options.ts'

const kindWords: Readonly<Record<TextRef['kind'], readonly [one: string, many: string]>> = {
  'section version': ['text of a section', 'texts of sections'],
  'bill version': ['text of a bill', 'texts of bills'],
  'kept text': ['kept text', 'kept texts'],
  document: ['document', 'documents'],
  'document section': ['section of a document', 'sections of documents'],
  'as amended': ['section as amended', 'sections as amended'],
  'amended document': ['document as amended', 'documents as amended'],
}

/** The entry that counts what is not drawn; it cannot be chosen. */
const restValue = 'rest'

const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`

/**
 * The options whose label has the words that are sought, the first `most` of them, then how many more there are.
 * @param sought what was typed; '' for everything
 */
export function listedOptions(groups: readonly TextGroup[], sought: string, most: number): TextGroup[] {
  const words = sought.trim().toLowerCase()
  const left = new Map<TextRef['kind'], number>()
  let room = most
  const drawn = groups.flatMap(({ group, items }) => {
    const found = items.filter(({ label }) => label.toLowerCase().includes(words))
    const first = found.slice(0, room)
    room -= first.length
    for (const { kind } of found.slice(first.length)) if (kind) left.set(kind, (left.get(kind) ?? 0) + 1)
    return first.length === 0 ? [] : [{ group, items: first }]
  })
  if (left.size === 0) return drawn
  const rest = [...left].map(([kind, count]) => counted(count, kindWords[kind])).join(', ')
  const way = words === '' ? 'Go on down, or type to find one.' : 'Go on down, or type more words.'
  return [
    ...drawn,
    { group: 'Further down', items: [{ value: restValue, label: `${rest}. ${way}`, disabled: true }] },
  ]
}
