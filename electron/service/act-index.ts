/** Finds the store's acts and bills by what a citation says, however their numbers are written. */

import type { ActCitation, BillCitation } from '#shared/law/citation/model.ts'
import { parseCitation } from '#shared/law/citation.ts'
import type { Act, Bill } from '#shared/model/index.ts'

/** An act is known by its kind, session, year and number. */
export function actKey(citation: Pick<ActCitation, 'actKind' | 'session' | 'year' | 'number'>): string {
  return [citation.actKind, citation.session ?? '', citation.year, citation.number].join(' ')
}

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
