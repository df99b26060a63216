import type { ProposalView, RecommendationMention, TraceView, TrackingView } from '#shared/contract/index.ts'

export const mention: RecommendationMention = {
  id: '2017-13',
  year: 2017,
  number: 13,
  shortTitle: 'Title 13',
  standing: 'without consensus',
  dissents: [{ holder: 'Chief State’s Attorney’s Office', stance: 'opposes' }],
  status: 'no action',
  awaitsConfirmation: false,
  withdrawn: null,
}

export function trace(more: Partial<TraceView> = {}): TraceView {
  return {
    key: '2017-13/e1/2025-hb-1.lco-1/2',
    recommendation: mention,
    elementId: 'e1',
    elementText: 'Repeal the section.',
    documentId: '2025-hb-1.lco-1',
    documentLabel: 'HB 1 (2025 January), LCO No. 1',
    number: '2',
    provision: '',
    place: '§\u00a053a-86',
    route: '/documents/2025-hb-1.lco-1?section=2',
    finding: 'present',
    match: 'phrase',
    isOnTarget: true,
    ground: 'inserted',
    quotation: 'the words',
    share: 1,
    reason: 'Section 2 inserts the words.',
    state: 'proposed',
    note: '',
    isGone: false,
    redline: null,
    ...more,
  }
}

export function proposal(key: string, more: Partial<ProposalView['proposal']> = {}): ProposalView {
  return {
    recommendation: mention,
    proposal: {
      key,
      ruleId: 'passed-one-chamber',
      elementIds: ['e1'],
      date: '2025-05-02',
      status: 'in a bill',
      point: 'passed one chamber',
      what: `HB 1 passed the House (${key}).`,
      reason: 'The bill that holds it passed the House or the Senate.',
      evidence: [],
      ...more,
    },
    elements: ['Repeal the section.'],
    resolved: [],
    statusIfAccepted: 'in a bill',
  }
}

type Decision = TrackingView['decisions'][number]

export function decision(id: string, key: string, more: Partial<Decision> = {}): Decision {
  return {
    id,
    key,
    decision: 'overruled',
    reason: 'Because.',
    decidedAt: '2026-03-04T10:00:00.000Z',
    eventId: null,
    proposal: proposal(key).proposal,
    ...more,
  }
}
