/** Which records of a preview are to be applied: everything but some, or only some. */
import type { ImportOutcome } from '#shared/contract/index.ts'

export type Selection =
  | { readonly of: 'everything'; readonly except: ReadonlySet<string> }
  | { readonly of: 'only'; readonly records: ReadonlySet<string> }

export const everything: Selection = { of: 'everything', except: new Set() }
export const none: Selection = { of: 'only', records: new Set() }

/** Whether applying would write anything for a row with this outcome. */
export function writes(outcome: ImportOutcome): boolean {
  return outcome === 'added' || outcome === 'changed'
}

export function isSelected(selection: Selection, record: string): boolean {
  return selection.of === 'everything' ? !selection.except.has(record) : selection.records.has(record)
}

/** A section's texts are one record: the base's and the supplement's are one choice. */
export function toggled(selection: Selection, record: string): Selection {
  const turn = (set: ReadonlySet<string>) => {
    const next = new Set(set)
    if (!next.delete(record)) next.add(record)
    return next
  }
  return selection.of === 'everything'
    ? { of: 'everything', except: turn(selection.except) }
    : { of: 'only', records: turn(selection.records) }
}

/** What the button that applies says. */
export function applyLabel(selection: Selection): string {
  if (selection.of === 'everything') {
    const left = selection.except.size
    return left === 0 ? 'Apply everything' : `Apply all but ${left}`
  }
  const chosen = selection.records.size
  return chosen === 0 ? 'Nothing chosen' : `Apply the ${chosen} chosen`
}
