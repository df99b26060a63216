/** Finds the store's acts and bills by what a citation says, however their numbers are written. */

import type { BillCitation } from '#shared/law/citation/model.ts'
import { actKey, parseCitation } from '#shared/law/citation.ts'
import type { Act, Bill } from '#shared/model/index.ts'

/** The store's acts by `actKey`. */
export function actIndex(acts: readonly Act[]): Map<string, Act> {
  return new Map(
    acts.flatMap((act) => {
      const parsed = parseCitation(act.number)
      return parsed.ok && parsed.citation.kind === 'act' ? [[actKey(parsed.citation), act] as const] : []
    }),
  )
}

/** Bills with that chamber and number; of that year where the citation names one. Newest first. */
export function billsCited(bills: readonly Bill[], citation: BillCitation): Bill[] {
  return bills
    .filter((bill) => {
      const parsed = parseCitation(bill.number)
      if (!parsed.ok || parsed.citation.kind !== 'bill') return false
      const { prefix, number } = parsed.citation
      return (
        prefix === citation.prefix && number === citation.number && (citation.year ?? bill.year) === bill.year
      )
    })
    .toSorted((a, b) => b.year - a.year)
}
