/** The earlier and later forms of a recommendation, followed along its confirmed links. */
import type { LineageLink } from './match.ts'

export interface Lineage {
  /** Ids of the earlier forms, the nearest first. */
  readonly earlier: readonly string[]
  /** Ids of the later forms, the nearest first. */
  readonly later: readonly string[]
  /** The link by which it was withdrawn, if it was. */
  readonly withdrawn?: LineageLink
}

/** Follows links both ways; each form is named once, whatever rings the links may make. */
export function lineageOf(id: string, links: readonly LineageLink[]): Lineage {
  const follow = (next: (of: string) => readonly string[]) => {
    const seen = new Set([id])
    const found: string[] = []
    for (let ring = [id]; ring.length > 0; ) {
      ring = ring.flatMap(next).filter((one) => !seen.has(one) && seen.add(one))
      found.push(...ring)
    }
    return found
  }
  const byLater = Map.groupBy(links, ({ laterId }) => laterId)
  const byEarlier = Map.groupBy(links, ({ earlierId }) => earlierId)
  const withdrawn = byEarlier.get(id)?.find(({ kind }) => kind === 'withdrawn')
  return {
    earlier: follow((of) => (byLater.get(of) ?? []).map(({ earlierId }) => earlierId)),
    later: follow((of) => (byEarlier.get(of) ?? []).flatMap(({ laterId }) => laterId ?? [])),
    ...(withdrawn && { withdrawn }),
  }
}

/** Why a link cannot be recorded, or undefined where it can. */
export function faultOfLink(
  link: LineageLink,
  yearOf: (id: string) => number | undefined,
): string | undefined {
  const earlier = yearOf(link.earlierId)
  if (earlier === undefined) return `There is no recommendation ${link.earlierId}.`
  if (link.kind === 'withdrawn')
    return link.laterId === undefined
      ? undefined
      : 'A withdrawal has no later form; record another kind of link.'
  if (link.laterId === undefined) return 'The later form is missing.'
  const later = yearOf(link.laterId)
  if (later === undefined) return `There is no recommendation ${link.laterId}.`
  return later <= earlier ? 'The later form must be of a later year.' : undefined
}
