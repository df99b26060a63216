/** Which sections of a preview are to be applied: everything but some, or only some. */
import type { ImportOutcome } from '#shared/contract/index.ts'

export type Selection =
  | { readonly of: 'everything'; readonly except: ReadonlySet<string> }
  | { readonly of: 'only'; readonly sections: ReadonlySet<string> }

export const everything: Selection = { of: 'everything', except: new Set() }
export const none: Selection = { of: 'only', sections: new Set() }

/** Whether applying would write anything for a row with this outcome. */
export function writes(outcome: ImportOutcome): boolean {
  return outcome === 'added' || outcome === 'changed'
}

export function isSelected(selection: Selection, sectionId: string): boolean {
  return selection.of === 'everything' ? !selection.except.has(sectionId) : selection.sections.has(sectionId)
}

/** A section's texts go together: the base's and the supplement's are one choice. */
export function toggled(selection: Selection, sectionId: string): Selection {
  const turn = (set: ReadonlySet<string>) => {
    const next = new Set(set)
    if (!next.delete(sectionId)) next.add(sectionId)
    return next
  }
  return selection.of === 'everything'
    ? { of: 'everything', except: turn(selection.except) }
    : { of: 'only', sections: turn(selection.sections) }
}

/** What the button that applies says. */
export function applyLabel(selection: Selection): string {
  if (selection.of === 'everything') {
    const left = selection.except.size
    return left === 0
      ? 'Apply everything'
      : `Apply all but ${left}\u00a0${left === 1 ? 'section' : 'sections'}`
  }
  const chosen = selection.sections.size
  return chosen === 0 ? 'Nothing chosen' : `Apply ${chosen}\u00a0${chosen === 1 ? 'section' : 'sections'}`
}
