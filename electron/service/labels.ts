/** Records in words, the same in every list. A recommendation is never named without its standing and its dissents. */
import { dissentsOf, standingLabel } from '#shared/council/index.ts'
import { formatCitation, parseCitation } from '#shared/law/citation.ts'
import type { Bill, Recommendation } from '#shared/model/index.ts'

/** "2017 · No. 13 · No consensus · 1 opposed" */
export function recommendationLabel(
  record: Pick<Recommendation, 'year' | 'number' | 'standing' | 'positions'>,
): string {
  const standing = standingLabel(record.standing, dissentsOf(record.positions))
  return `${record.year} · No. ${record.number} · ${standing}`
}

/** "§ 53a-192a(a)" with a no-break space after the sign. */
export function sectionLabel(id: string, provision = ''): string {
  return `§\u00a0${id}${provision}`
}

/** "C.G.S. § 53a-192a" with no-break spaces. */
export function fullCitation(id: string): string {
  const parsed = parseCitation(id)
  return parsed.ok ? formatCitation(parsed.citation, 'cgs') : `C.G.S.\u00a0§\u00a0${id}`
}

/** "sHB 7309 (2017 January)" */
export function billLabel(bill: Pick<Bill, 'number' | 'session'>): string {
  return `${bill.number} (${bill.session})`
}

/** "P.A. 21-103, S. 3" */
export function actSectionLabel(actNumber: string, section: string): string {
  return `${actNumber}, S.\u00a0${section}`
}

/** Cuts a long text at a word. */
export function shortened(text: string, longest = 120): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`
}
