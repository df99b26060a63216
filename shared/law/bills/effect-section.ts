import { type EffectivePhrase, parseEffective } from '../dates/effective.ts'
import { paragraphText } from './document.ts'
import { labelsBetween } from './label-runs.ts'
import type { BillSection } from './sections.ts'

/**
 * Acts give each section's date in its own clause only since 2002. Before, the act's last section gave the dates of
 * all: "Sec. 9. This act shall take effect from its passage, except that sections 2 and 4 to 6, inclusive, shall take
 * effect July 1, 1998." A section that such a section does not name has no date (General Statutes § 2-32).
 */

const ALL = /^\s*This\s+act\s+shall\s+take\s+effect\s+(.*?)(?:,?\s+except\s+(?:that\s+)?(.*))?$/is
const SOME = /^\s*(sections?\s+[^.]*?\bof\s+this\s+act\s*,?\s+shall\s+take\s+effect\b.*)$/is
const NAMED =
  /^sections?\s+([\da-z,\s]+?(?:,\s*inclusive)?)\s*,?\s+(?:of\s+this\s+act\s*,?\s+)?shall\s+take\s+effect\s+(.*?)(?:\s*,?\s+and\s+(?=sections?\s+\d)|\s*,\s+(?=sections?\s+\d)|\s*\.?\s*$)/is

interface Dated {
  readonly effective: EffectivePhrase
  readonly effectiveWords: string
}

interface Dates {
  /** Of every section that is not named; absent where only named sections have dates. */
  readonly all?: Dated
  readonly named: ReadonlyMap<string, Dated>
}

function dated(words: string): Dated {
  const said = words.trim().replace(/\s*\.$/, '')
  return { effective: parseEffective(`Effective ${said}`), effectiveWords: said }
}

/** "2 and 4 to 6, inclusive"; undefined where anything else stands among the numbers. */
function numbersIn(list: string): string[] | undefined {
  if (/[^\d\s,]/.test(list.replace(/\b(?:and|to|inclusive)\b/gi, ''))) return undefined
  const numbers: string[] = []
  for (const [, to, number = ''] of list.matchAll(/(\bto\s+)?(\d+)/g)) {
    const between = to && numbers.length > 0 ? labelsBetween(numbers.at(-1) as string, number, 'digit') : []
    if (!between) return undefined
    numbers.push(...between, number)
  }
  return numbers.length > 0 ? numbers : undefined
}

function namedDates(words: string): Map<string, Dated> | undefined {
  const named = new Map<string, Dated>()
  let rest = words.trim()
  while (rest !== '') {
    const found = NAMED.exec(rest)
    const numbers = found && numbersIn(found[1] as string)
    if (!found || !numbers || found[0] === '') return undefined
    for (const number of numbers) named.set(number, dated(found[2] as string))
    rest = rest.slice(found[0].length).trim()
  }
  return named
}

/** The dates that a section gives to others; undefined for any other section. */
function datesIn({ clause, body }: BillSection): Dates | undefined {
  const [only, ...more] = body
  if (clause.action !== 'uncodified' || clause.effective.kind !== 'unstated' || !only || more.length > 0)
    return undefined
  const text = paragraphText(only).replace(/\s+/g, ' ').trim()
  const all = ALL.exec(text)
  const named = namedDates(all ? (all[2] ?? '') : (SOME.exec(text)?.[1] ?? ''))
  const isPlain = named && (all || [...named.values()].every(({ effective }) => effective.kind !== 'other'))
  if (isPlain) return all ? { all: dated(all[1] as string), named } : named.size > 0 ? { named } : undefined
  // Words that were not understood may concern any section.
  return { all: { effective: { kind: 'other', words: text }, effectiveWords: text }, named: new Map() }
}

/** The sections with the dates that the act's own section on effect gives those whose clauses are silent. */
export function withEffectSection(sections: readonly BillSection[]): readonly BillSection[] {
  const found = sections.map(datesIn)
  const dates = found.find((one) => one !== undefined)
  if (!dates) return sections
  return sections.map((section, i) => {
    const own = dates.named.get(section.number) ?? dates.all
    if (found[i] !== undefined || section.clause.effective.kind !== 'unstated' || !own) return section
    return { ...section, clause: { ...section.clause, ...own } }
  })
}
