import type { RecommendationView } from '#shared/contract/index.ts'
import { row } from './rows.ts'

/** The page of recommendation 16 with one element and one event that awaits confirmation. */
export function view(more: Partial<RecommendationView> = {}): RecommendationView {
  const summary = row(16, { standing: 'further research', status: 'enacted', statusDate: '2021-10-01' })
  const text = 'Replace “for a fee” with “in exchange for anything of value”.'
  const provenance = [{ sourceId: 'tip-report-2017', locator: 'Recommendations, number 16' }]
  return {
    ...summary,
    record: {
      id: summary.id,
      year: 2017,
      number: 16,
      shortTitle: summary.shortTitle,
      text: 'Recommend further research.',
      standing: 'further research',
      asksChangeOfLaw: true,
      notes: [],
      elements: [{ id: 'e1', text }],
      sections: [],
      acts: [],
      positions: [],
      events: [],
      provenance,
    },
    elements: [
      {
        id: 'e1',
        text,
        status: 'enacted',
        statusDate: '2021-10-01',
        highest: summary.highest,
        eventId: 'ev1',
      },
    ],
    events: [
      {
        id: 'ev1',
        elementIds: ['e1'],
        date: '2021-10-01',
        status: 'enacted',
        what: 'Done by P.A. 21-103.',
        evidence: [{ kind: 'act section', actId: 'pa-21-103', section: '3' }],
        assessment: 'assessed from the statutes',
        awaitsConfirmation: true,
        resolved: [
          {
            evidence: { kind: 'act section', actId: 'pa-21-103', section: '3' },
            label: 'P.A. 21-103, s. 3',
            route: '/acts/pa-21-103?section=3',
            found: true,
          },
        ],
      },
    ],
    redlines: [],
    sections: [],
    acts: [],
    bills: [],
    sources: [{ sourceId: 'tip-report-2017', title: 'Annual report', locator: 'number 16' }],
    previousId: '2017-15',
    nextId: null,
    ...more,
  }
}
