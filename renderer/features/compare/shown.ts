/** Which changes are marked, as the address has it: what is hidden is listed there, so that all are marked by default. */
import type { ChangeNature } from '#shared/redline/index.ts'
import { allKinds, allNatures, type StopKind } from '../../components/redline/stops.ts'

export interface Shown {
  readonly natures: readonly ChangeNature[]
  readonly kinds: readonly StopKind[]
}

/** @param hide `editorial,moved`: natures and kinds that are not marked */
export function readShown(hide: string): Shown {
  const hidden = hide.split(',')
  return {
    natures: allNatures.filter((nature) => !hidden.includes(nature)),
    kinds: allKinds.filter((kind) => !hidden.includes(kind)),
  }
}

export function writeShown({ natures, kinds }: Shown): string {
  return [
    ...allNatures.filter((nature) => !natures.includes(nature)),
    ...allKinds.filter((kind) => !kinds.includes(kind)),
  ].join(',')
}

/** The same list with or without one of its members, in the order of `all`. */
export function withOne<T>(all: readonly T[], shown: readonly T[], one: T, on: boolean): T[] {
  return all.filter((each) => (each === one ? on : shown.includes(each)))
}
