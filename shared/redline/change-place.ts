import type { Change } from './model.ts'

/** The provision in which the words of a change stand. */
export interface ChangePlace {
  /** Its address, such as `(b)(17)`; empty outside every provision. */
  readonly provision: string
  /** Whether that is its address in the old text, which at this place is not the new text's. */
  readonly inOldText: boolean
}

/**
 * Where a change is listed and counted. Deleted words stood in a provision of the old text and are in none of the new
 * one: a repealed (b)(18) must not be listed under the (b)(19) that follows it. All other words stand in the new text.
 * @returns the new text's provision, or the old text's for a deletion and where the new text has no provision there
 */
export function placeOfChange(
  change: Pick<Change, 'provisionBefore' | 'provisionAfter'> & { readonly kind: string },
): ChangePlace {
  const { kind, provisionBefore = '', provisionAfter = '' } = change
  if (provisionBefore === provisionAfter) return { provision: provisionAfter, inOldText: false }
  if (kind === 'deleted' || kind === 'moved-from') return { provision: provisionBefore, inOldText: true }
  return provisionAfter === ''
    ? { provision: provisionBefore, inOldText: true }
    : { provision: provisionAfter, inOldText: false }
}

/** A place in words, which tell one place from any other: `(b)(17)`, `(b)(18), old text`, `Outside provisions`. */
export function placeWords({ provision, inOldText }: ChangePlace): string {
  return `${provision || 'Outside provisions'}${inOldText ? ', old text' : ''}`
}
