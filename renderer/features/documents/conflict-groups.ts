/** Conflicts as the screens group them: by section of the statutes, in it by provision. */
import type { ConflictView } from '#shared/contract/index.ts'
import { compareSections } from '#shared/law/citation.ts'

export interface ConflictGroup {
  readonly sectionId: string
  readonly citation: string
  readonly provisions: readonly { readonly provision: string; readonly conflicts: readonly ConflictView[] }[]
}

/** Most weighty first: what cannot both become law as it is drafted. */
const weight: Record<ConflictView['relation'], number> = {
  'different words': 0,
  'not compared': 1,
  'other words': 2,
  'same change': 3,
}

/** Sections in statute order; the whole section before its provisions; of one provision the weightiest first. */
export function conflictGroups(conflicts: readonly ConflictView[]): ConflictGroup[] {
  return [...Map.groupBy(conflicts, (each) => each.sectionId)]
    .sort(([a], [b]) => compareSections(a, b))
    .map(([sectionId, members]) => ({
      sectionId,
      citation: members[0]?.citation ?? sectionId,
      provisions: [...Map.groupBy(members, (each) => each.provision)]
        .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
        .map(([provision, found]) => ({
          provision,
          conflicts: [...found].sort((a, b) => weight[a.relation] - weight[b.relation]),
        })),
    }))
}
