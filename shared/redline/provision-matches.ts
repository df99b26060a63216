import type { Redline } from './model.ts'
import { hasWords, ownLength, type SharedWords, sharedWords, sideOf } from './provision-sides.ts'
import { addressOf, type ProvisionMark } from './provisions.ts'

/**
 * - `same`: the old provision under its old label, changed or not; a section of a bill may have another number now;
 * - `renumbered`: the old provision under a new label;
 * - `moved`: it stands elsewhere in the text, under whatever label;
 * - `split`: one old provision became several; `joined`: several became one;
 * - `added`, `removed`: it is in one text only.
 */
export type ProvisionRelation = 'same' | 'renumbered' | 'moved' | 'split' | 'joined' | 'added' | 'removed'

/** What became of a provision. */
export interface ProvisionMatch {
  readonly relation: ProvisionRelation
  /** Addresses such as `(b)(17)` or `Sec. 2 (a)` in the old text; none where it was added, several where it was joined. */
  readonly before: readonly string[]
  /** Addresses in the new text; none where it was removed, several where it was split. */
  readonly after: readonly string[]
}

/** The share of a provision's own words, labels aside, that another must hold to be what became of it. */
const SHARE = 0.25

/**
 * Tells for each provision of two compared texts what became of it, by the words that the redline found in both.
 * @returns the new text's provisions in order, then those that were removed, in the order of the old text
 */
export function matchProvisions(redline: Redline, before: string, after: string): ProvisionMatch[] {
  const old = sideOf(before)
  const neu = sideOf(after)
  const shared = sharedWords(redline, old, neu)
  const heirs = old.marks.map((): number[] => [])
  const sources = neu.marks.map((): number[] => [])
  for (const [key, { length }] of shared) {
    const [i, j] = [Math.floor(key / neu.marks.length), key % neu.marks.length]
    if (length >= SHARE * ownLength(old, i) || length >= SHARE * ownLength(neu, j)) {
      heirs[i]!.push(j)
      sources[j]!.push(i)
    }
  }
  addHeadings(old.marks, neu.marks, shared, heirs, sources)
  const matches: ProvisionMatch[] = []
  const oldPaths = (at: readonly number[]) => at.map((i) => addressOf(old.marks[i]!))
  const newPaths = (at: readonly number[]) => at.map((j) => addressOf(neu.marks[j]!))
  for (const [j, from] of sources.entries()) {
    if (!hasWords(neu, j) && from.length === 0) continue
    const only = from[0]
    if (only === undefined) matches.push({ relation: 'added', before: [], after: newPaths([j]) })
    else if (from.length > 1)
      matches.push({ relation: 'joined', before: oldPaths(from), after: newPaths([j]) })
    else if (heirs[only]!.length > 1) {
      // Listed once, at the first of the provisions that it became.
      if (Math.min(...heirs[only]!) === j) {
        matches.push({
          relation: 'split',
          before: oldPaths([only]),
          after: newPaths(heirs[only]!.toSorted((x, y) => x - y)),
        })
      }
    } else {
      const { moved } = shared.get(only * neu.marks.length + j)!
      const same = isSame(old.marks[only]!, neu.marks[j]!)
      matches.push({
        relation: moved ? 'moved' : same ? 'same' : 'renumbered',
        before: oldPaths([only]),
        after: newPaths([j]),
      })
    }
  }
  for (const [i, to] of heirs.entries()) {
    if (to.length === 0 && hasWords(old, i))
      matches.push({ relation: 'removed', before: oldPaths([i]), after: [] })
  }
  return matches
}

/**
 * Whether two provisions have the same label. The (a) of a section that was renumbered is its (a) still; the section
 * itself has another label.
 */
function isSame(old: ProvisionMark, neu: ProvisionMark): boolean {
  return old.path === '' && neu.path === '' ? old.label === neu.label : old.path === neu.path
}

/** Matches headings that no words of their own follow by what became of the first provision under each. */
function addHeadings(
  old: readonly ProvisionMark[],
  neu: readonly ProvisionMark[],
  shared: SharedWords,
  heirs: readonly number[][],
  sources: readonly number[][],
): void {
  for (const [j, mark] of neu.entries()) {
    const first = sources[j + 1]?.[0] ?? 0
    if (mark.level >= 0 || neu[j + 1]?.level === -1 || old[first - 1]?.level !== -1) continue
    if (sources[j]!.length > 0 || heirs[first - 1]!.length > 0) continue
    heirs[first - 1]!.push(j)
    sources[j]!.push(first - 1)
    shared.set((first - 1) * neu.length + j, { length: 0, moved: false })
  }
}
