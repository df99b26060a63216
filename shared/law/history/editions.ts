import { compareSections } from '../citation/section-number.ts'

/** What combining needs to know of an entry: the section numbers that it stands for. */
export interface Cited {
  readonly cites: readonly string[]
}

export interface CombinedEntry<T extends Cited> {
  readonly entry: T
  readonly from: 'base' | 'supplement'
  /** The numbers that this entry still governs: fewer than it prints where the supplement took some of a group. */
  readonly cites: readonly string[]
  /** Entries of the base that this one replaces, wholly or for some of their numbers. */
  readonly replaces: readonly T[]
}

/**
 * Base revision and supplement as one law. A supplement prints, whole, each section amended, repealed or added since
 * the revision: it replaces by section number and adds. Its silence repeals nothing (the list of titles says so at its
 * head: readers are referred to the supplement "for updated versions of statutes amended, repealed or added"). Groups
 * give way number by number: a new section inside a reserved range leaves the rest of the range standing.
 * @returns in the order of the statutes
 */
export function combineEditions<T extends Cited>(
  base: readonly T[],
  supplement: readonly T[],
): CombinedEntry<T>[] {
  const taken = new Set(supplement.flatMap((entry) => entry.cites))
  const holders = new Map<string, T[]>()
  for (const entry of base)
    for (const cite of entry.cites) holders.set(cite, [...(holders.get(cite) ?? []), entry])
  const kept = base.flatMap((entry): CombinedEntry<T>[] => {
    const cites = entry.cites.filter((cite) => !taken.has(cite))
    return cites.length > 0 ? [{ entry, from: 'base', cites, replaces: [] }] : []
  })
  const added = supplement.map((entry): CombinedEntry<T> => {
    const replaces = new Set(entry.cites.flatMap((cite) => holders.get(cite) ?? []))
    return { entry, from: 'supplement', cites: entry.cites, replaces: [...replaces] }
  })
  return [...kept, ...added].sort((a, b) => compareSections(a.cites[0] as string, b.cites[0] as string))
}
