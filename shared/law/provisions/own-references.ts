import { readWordedPaths } from '../citation/read-provision.ts'
import { Reader } from '../citation/reader.ts'
import type { ProvisionNode, ProvisionTree, TextSpan } from './model.ts'
import { findProvision, provisionNodeAt } from './navigate.ts'

/** A reference of a section to itself: "subdivision (2) of subsection (a) of this section". */
export interface OwnReference extends TextSpan {
  /** Labels of the provision named, from the outermost. */
  readonly labels: readonly string[]
  /** The provision, or undefined where the section has none of that address. */
  readonly target: ProvisionNode | undefined
}

const CUE = /\b(?:subsection|subdivision|subparagraph|subclause|clause)s?\s*\(/gi
const THIS = /this\s+(section|subsection|subdivision|subparagraph|clause|subclause)\b/iy

/** Labels of the provision around `offset` at the level named; undefined where nothing of that level is around it. */
function labelsAround(tree: ProvisionTree, offset: number, level: string): readonly string[] | undefined {
  if (level === 'section') return []
  const labels = provisionNodeAt(tree, offset)?.labels ?? []
  for (let depth = labels.length; depth > 0; depth--) {
    if (findProvision(tree, labels.slice(0, depth))?.level === level) return labels.slice(0, depth)
  }
  return undefined
}

/**
 * The references of a section to its own provisions that name them by "this section", "this subsection" and so on, in
 * order. Of a list each member has its own range; of a range its two ends. "Said subsection" is not followed.
 */
export function findOwnReferences(tree: ProvisionTree): OwnReference[] {
  const found: OwnReference[] = []
  CUE.lastIndex = 0
  for (let cue = CUE.exec(tree.text); cue; cue = CUE.exec(tree.text)) {
    const reader = new Reader(tree.text, cue.index, false)
    const named = reader.attempt(() => readWordedPaths(reader))
    const here = named && reader.take(THIS)
    const base = here && labelsAround(tree, cue.index, (here[1] as string).toLowerCase())
    if (!named || !base) continue
    named.forEach(({ path, start, end }, i) => {
      const labels = [...base, ...path]
      found.push({
        labels,
        target: findProvision(tree, labels),
        start: i === 0 ? (cue as RegExpExecArray).index : start,
        end: i === named.length - 1 ? reader.at : end,
      })
    })
    CUE.lastIndex = reader.at
  }
  return found
}
