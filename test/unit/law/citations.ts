/** Citations as the parser gives them, written short. */
import type { Citation } from '#shared/law/citation.ts'

export const section = (number: string, ...provision: string[]): Citation => ({
  kind: 'section',
  section: number,
  provision,
})
export const range = (from: string, to: string): Citation => ({ kind: 'section-range', from, to })
export const act = (year: number, number: number, own: object = {}): Citation => ({
  kind: 'act',
  actKind: 'PA',
  year,
  number,
  provision: [],
  ...own,
})
export const bill = (
  prefix: 'HB' | 'SB' | 'HJ' | 'SJ' | 'HR' | 'SR',
  number: number,
  own: object = {},
): Citation => ({
  kind: 'bill',
  chamber: prefix[0] as 'H' | 'S',
  prefix,
  number,
  substitute: false,
  ...own,
})
