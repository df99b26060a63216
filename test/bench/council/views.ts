/** The views of the council's work: what each asks of the services as it opens. */

const recommendation = 'bench-2010-7'

export interface View {
  readonly label: string
  readonly name: string
  readonly input: unknown
}

const view = (label: string, name: string, input: unknown = {}): View => ({ label, name, input })

export const views: readonly View[] = [
  view('overview', 'overview.get'),
  view('attention, all of it', 'attention.list'),
  view('list and board', 'recommendation.list'),
  view('timeline', 'recommendation.timeline'),
  view('recommendation', 'recommendation.get', { id: recommendation }),
  view('its tracking', 'tracking.get', { recommendationId: recommendation }),
  view('its links to other years', 'lineage.list', { recommendationId: recommendation }),
  view('ledger of a year', 'ledger.get', { year: 2010 }),
  view('ledger of all years', 'ledger.get'),
  view('cells of 25 lines of it', 'ledger.positions', {
    recommendationIds: Array.from({ length: 25 }, (_, index) => `bench-2010-${index + 1}`),
  }),
  view('other rules, before set', 'ledger.underRules', {
    rules: {
      oppositionBreaks: false,
      abstentionBreaks: false,
      silence: 'supports',
      quorum: { kind: 'none' },
    },
  }),
  view('duties', 'duty.list'),
  view('proposals of all', 'tracking.proposals'),
  view('links between years, all', 'lineage.list'),
  view('reports', 'report.list'),
  view('rounds', 'round.list'),
  view('a round', 'round.get', { id: 'bench-round-20' }),
  view('status report, preview', 'statusReport.preview', { asOf: '2026-11-22' }),
  view('search “training”', 'search.query', { text: 'training' }),
]
