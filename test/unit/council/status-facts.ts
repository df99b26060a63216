/** Facts of an invented recommendation with two elements, for the tests of the status rules. */
import type { Fact, ProposalSubject } from '#shared/council/status/index.ts'

export const subject: ProposalSubject = {
  id: '2017-99',
  asksChangeOfLaw: true,
  elements: [{ id: 'a' }, { id: 'b' }],
}
export const today = '2026-11-22'

export const inBill = (date: string, elementIds: string[] = [], billId = 'hb-1'): Fact => ({
  kind: 'in bill version',
  elementIds,
  billId,
  bill: billId.toUpperCase(),
  version: 'Raised bill',
  date,
})
export const passed = (chamber: 'House' | 'Senate', date: string, billId = 'hb-1'): Fact => ({
  kind: 'passed chamber',
  billId,
  bill: billId.toUpperCase(),
  chamber,
  date,
})
export const died = (date: string, billId = 'hb-1'): Fact => ({
  kind: 'adjourned without passage',
  billId,
  bill: billId.toUpperCase(),
  session: '2020 regular session',
  date,
})
export const vetoed = (date: string, billId = 'hb-1'): Fact => ({
  kind: 'vetoed',
  billId,
  bill: billId.toUpperCase(),
  date,
})
export const act = (
  approved: string,
  effective?: string,
  extent: 'whole' | 'part' = 'whole',
  elementIds: string[] = [],
  section = '1',
): Fact => ({
  kind: 'act approved',
  elementIds,
  actId: 'pa-21-1',
  act: 'P.A. 21-1',
  section,
  billId: 'hb-1',
  extent,
  approved,
  ...(effective && { effective }),
})
export const repealed = (effective: string, section = '1'): Fact => ({
  kind: 'provision repealed',
  actId: 'pa-21-1',
  section,
  byActId: 'pa-24-9',
  bySection: '7',
  by: 'P.A. 24-9, section 7',
  effective,
})
