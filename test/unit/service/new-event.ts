import type { Input } from '#shared/contract/index.ts'

/** A status event of the test's corpus with a bill as its evidence. */
export const newEvent: Input<'recommendation.addEvent'> = {
  recommendationId: '2017-02',
  elementIds: ['2017-02-a'],
  date: '2026-01-15',
  status: 'in a bill',
  what: 'Raised again in the wetlands committee.',
  evidence: [{ kind: 'bill', billId: '2018-sb-911' }],
  note: 'A zebra was mentioned.',
}
