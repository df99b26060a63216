/** Uses of a document, one entry for each passage: a passage that several records rest on is quoted once. */
import type { SourceUse } from '#shared/contract/index.ts'

export interface UseGroup {
  readonly quotation: string | null
  readonly locator: string
  readonly records: readonly { readonly kind: string; readonly label: string; readonly route: string }[]
}

/** Whether a passage is the one that an address names: by the beginning of its words, or by its place. */
export function isNamed(group: UseGroup, quote: string): boolean {
  return quote !== '' && (group.quotation?.startsWith(quote) || group.locator.startsWith(quote))
}

/** Groups uses by quotation and place, in the order in which the passages first come up. */
export function groupUses(uses: readonly SourceUse[]): UseGroup[] {
  const groups = Map.groupBy(uses, (use) => JSON.stringify([use.quotation, use.locator]))
  return [...groups.values()].map((members) => {
    const records = members.map((use) => ({ kind: use.recordKind, label: use.recordLabel, route: use.route }))
    return {
      quotation: members[0]?.quotation ?? null,
      locator: members[0]?.locator ?? '',
      records: [...new Map(records.map((record) => [`${record.route} ${record.label}`, record])).values()],
    }
  })
}
