import type { ActName } from '../citation/act-name.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Since P.A. 63 of 1943; before, the day was another. */
const FIRST_YEAR_OF_OCTOBER = 1943

/**
 * When a public act takes effect that gives no date: the first day of October following the session at which it
 * passed (C.G.S. § 2-32). A special session held in or after October reaches into the next year. Undefined for special
 * acts, which take effect from their approval (same section), and for acts before 1943.
 */
export function defaultEffectiveDate(act: ActName): string | undefined {
  if (act.actKind === 'SA' || act.year < FIRST_YEAR_OF_OCTOBER) return undefined
  const month = act.session ? MONTHS.indexOf(act.session.slice(0, 3)) : -1
  return `${month >= 9 ? act.year + 1 : act.year}-10-01`
}
