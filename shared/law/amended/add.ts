import { readings } from '../provisions/labels.ts'
import type { ProvisionNode } from '../provisions/model.ts'
import { parseProvisions } from '../provisions/parse.ts'
import { latestEnd, theProvision, trimmed } from './locate.ts'
import { type AmendedSection, pathOf, refused } from './model.ts'
import { tidied } from './splice.ts'

/** How far a label counts in a way that both it and another label may be read: 1 for (g) after (f). */
function distance(from: string, to: string): number | undefined {
  for (const a of readings(from))
    for (const b of readings(to)) if (a.style === b.style) return b.ordinal - a.ordinal
  return undefined
}

const isParagraphStart = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n'

/** The labels with which paragraphs of the added text begin, so far as they are the ones announced, in order. */
function announced(body: string, labels: readonly string[]): boolean {
  let next = 0
  for (const paragraph of body.split('\n'))
    if (next < labels.length && paragraph.startsWith(`(${labels[next]})`)) next++
  return next === labels.length && body.startsWith(`(${labels[0]})`)
}

/** The item after which the first of the added ones stands, or why there is none. */
function predecessor(siblings: readonly ProvisionNode[], label: string): ProvisionNode | string {
  const before = siblings.filter((node) => distance(node.label, label) === 1)
  const [only] = before
  if (!only) return 'the law has no provision directly before it'
  if (before.length > 1) return 'the law has several provisions that it could follow'
  const next = siblings[siblings.indexOf(only) + 1]
  const step = next && distance(only.label, next.label)
  return step !== undefined && step <= 1 ? 'the provisions of the law stand in no clear order there' : only
}

/**
 * Sets added provisions into a section in the order of their labels: subsection (g) after (f).
 * Refused where the section has one of that label, where the one before is missing, and where they would stand inside
 * a paragraph or before words of doubtful place.
 * @param added labels of each added provision, from the outermost; all in one list
 * @param body their words, paragraphs parted by "\n", without "(NEW)"
 */
export function addProvisions(
  law: string,
  added: readonly (readonly string[])[],
  body: string,
): AmendedSection {
  const [first] = added
  if (!first) return refused('The provisions that it adds could not be read.')
  const outer = first.slice(0, -1)
  const labels = added.map((path) => path.at(-1) as string)
  if (added.some((path) => pathOf(path.slice(0, -1)) !== pathOf(outer)))
    return refused('It adds provisions in several places of the section.')
  if (labels.some((label, i) => i > 0 && distance(labels[i - 1] as string, label) !== 1))
    return refused('The labels of the provisions that it adds do not follow on each other.')
  if (!announced(body, labels))
    return refused(`Its text does not begin with the provision that it adds, ${pathOf(first)}.`)
  const tree = parseProvisions(law)
  const parent = outer.length === 0 ? undefined : theProvision(tree, outer)
  if (parent && 'state' in parent) return parent
  const siblings = (parent ?? tree).children
  const taken = siblings.find((node) => labels.includes(node.label))
  if (taken) return refused(`The law has a provision ${taken.path} already.`)
  const after = predecessor(siblings, labels[0] as string)
  if (typeof after === 'string') return refused(`The place of ${pathOf(first)} cannot be told: ${after}.`)
  const { end } = trimmed(law, after)
  const isParagraph = isParagraphStart(law, after.start) && /^\s*(?:\n|$)/.test(law.slice(end))
  const isTop = parent === undefined
  if (!isParagraph && !(isTop && isParagraphStart(law, after.start)))
    return refused(`The place of ${pathOf(first)} stands inside a paragraph of the law.`)
  if (law.slice(end, latestEnd(tree, after)).trim() !== '')
    return refused(`After ${after.path} the law has words that may belong to it or to what holds it.`)
  const marks = tidied([
    { op: 'equal', text: law.slice(0, end) },
    { op: 'insert', text: `\n${body}` },
    { op: 'equal', text: law.slice(end) },
  ])
  return { state: 'amended', text: `${law.slice(0, end)}\n${body}${law.slice(end)}`, marks, notes: [] }
}
