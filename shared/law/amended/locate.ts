import type { ProvisionNode, ProvisionTree, TextSpan } from '../provisions/model.ts'
import { eachProvision } from '../provisions/navigate.ts'
import { parseProvisions } from '../provisions/parse.ts'
import { pathOf, type Refused, refused } from './model.ts'
import { wordsAlone } from './onto-law.ts'

const TREES_KEPT = 16
const trees = new Map<string, ProvisionTree>()

/** The provisions of a text; of the last few, since many sections of a document are held against one text. */
function provisionsOf(law: string): ProvisionTree {
  const tree = trees.get(law) ?? parseProvisions(law)
  trees.delete(law)
  trees.set(law, tree)
  if (trees.size > TREES_KEPT) trees.delete(trees.keys().next().value as string)
  return tree
}

/** The places of a section's text that an amending section speaks of, in its order, each without white space around it. */
export interface Located {
  readonly spans: readonly TextSpan[]
}

export function trimmed(text: string, { start, end }: TextSpan): TextSpan {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) }
}

const sameLabels = (node: ProvisionNode, labels: readonly string[]): boolean =>
  node.labels.length === labels.length && node.labels.every((label, i) => label === labels[i])

/** The one provision with these labels; refused where the section has none or several. */
export function theProvision(tree: ProvisionTree, labels: readonly string[]): ProvisionNode | Refused {
  const found = [...eachProvision(tree)].filter((node) => sameLabels(node, labels))
  const [only] = found
  if (!only) return refused(`The section has no provision ${pathOf(labels)} in the law that it would amend.`)
  if (found.length > 1)
    return refused(
      `The section has ${found.length} provisions ${pathOf(labels)}; which is meant cannot be told.`,
    )
  return only
}

/** The list that holds a node. */
export function siblingsOf(tree: ProvisionTree, node: ProvisionNode): readonly ProvisionNode[] {
  if (tree.children.includes(node)) return tree.children
  for (const one of eachProvision(tree)) if (one.children.includes(node)) return one.children
  return []
}

/** Where a list's last item may end at the latest: unmarked paragraphs after it may belong to it or to what holds it. */
export function latestEnd(tree: ProvisionTree, node: ProvisionNode): number {
  const siblings = siblingsOf(tree, node)
  const next = siblings[siblings.indexOf(node) + 1]
  if (next) return next.start
  const parent = [...eachProvision(tree)].find((one) => one.children.includes(node))
  return parent ? parent.end : tree.text.length
}

/**
 * Finds the provisions in the law. An unmarked paragraph after the last item of a list may belong to the item or to
 * the provision around it; where the amending section's old text has it, it is taken for the item's.
 * @param labels of each provision; an empty path is the whole section
 * @param oldText the amending section's, where it is known
 */
export function locate(
  law: string,
  labels: readonly (readonly string[])[],
  oldText: string | undefined,
): Located | Refused {
  if (labels.length === 0) return refused('The section names no provision of this law.')
  if (labels.some((path) => path.length === 0)) {
    if (labels.length > 1) return refused('It amends the whole section and a part of it in one.')
    return { spans: [trimmed(law, { start: 0, end: law.length })] }
  }
  const tree = provisionsOf(law)
  const spans: TextSpan[] = []
  for (const path of labels) {
    const node = theProvision(tree, path)
    if ('state' in node) return node
    spans.push(trimmed(law, node))
    const later = trimmed(law, { start: node.start, end: latestEnd(tree, node) })
    const isAlone = labels.length === 1 && oldText !== undefined
    if (isAlone && wordsAlone(law.slice(later.start, later.end)) === wordsAlone(oldText))
      spans.splice(-1, 1, later)
  }
  return { spans: joined(law, spans) }
}

/** Spans with nothing but white space between them are one. */
function joined(law: string, spans: readonly TextSpan[]): TextSpan[] {
  const found: TextSpan[] = []
  for (const span of spans) {
    const last = found.at(-1)
    if (last && span.start >= last.end && law.slice(last.end, span.start).trim() === '')
      found.splice(-1, 1, { start: last.start, end: span.end })
    else found.push(span)
  }
  return found
}
