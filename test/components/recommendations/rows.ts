import type { RecommendationRow } from '#shared/contract/index.ts'

/** A row of the list with what a test needs set. */
export function row(number: number, more: Partial<RecommendationRow> = {}): RecommendationRow {
  return {
    id: `2017-${number}`,
    year: 2017,
    number,
    shortTitle: `Title ${number}`,
    standing: 'consensus',
    dissents: [],
    asksChangeOfLaw: true,
    status: 'no action',
    statusDate: '2017',
    highest: { status: 'no action', date: '2017', what: 'Recommended.' },
    awaitsConfirmation: false,
    withdrawn: null,
    sectionIds: [],
    lastEvent: { date: '2017', what: 'Recommended.' },
    elementCount: 1,
    elementsSettled: 0,
    owner: null,
    ...more,
  }
}

export const rows: readonly RecommendationRow[] = [
  row(1, { status: 'enacted', statusDate: '2021-07-01', sectionIds: ['46a-170'], elementsSettled: 1 }),
  row(2, { sectionIds: ['18-87j'] }),
  row(9, { asksChangeOfLaw: false, status: 'not started' }),
  row(13, {
    standing: 'without consensus',
    dissents: [{ holder: 'Chief State’s Attorney’s Office', stance: 'opposes' }],
    sectionIds: ['53a-86', '46a-170'],
  }),
]
