/** What can need attention, in the order in which it is shown, each with the action that settles it. */

export const attentionKinds = [
  'starter content',
  'evidence repealed',
  'evidence missing',
  'baseline differs',
  'stale text',
  'late',
  'deadline',
  'proposal waiting',
  'place waiting',
  'ratings differ',
  'reports missing',
  'awaits confirmation',
  'no update',
  'nothing reported',
  'unverified claim',
  'without text',
] as const
export type AttentionKind = (typeof attentionKinds)[number]

export interface AttentionRule {
  readonly kind: AttentionKind
  readonly condition: string
  /** A verb phrase for the button. */
  readonly action: string
}

/**
 * Starter content that may correct anything below stands first, then what may make the record misstate the law, then
 * what has a day, then what waits for a person, then what is only quiet.
 */
export const attentionRules: readonly AttentionRule[] = [
  {
    kind: 'starter content',
    condition: 'This version of the program came with other starter content than the store was made with.',
    action: 'Review the starter content',
  },
  {
    kind: 'evidence repealed',
    condition: 'What proves a status was repealed.',
    action: 'Review the status',
  },
  {
    kind: 'evidence missing',
    condition: 'What an event names as evidence is not in the store.',
    action: 'Review the evidence',
  },
  {
    kind: 'baseline differs',
    condition: 'A bill or act was not drafted on the law as it stands.',
    action: 'See what it was drafted on',
  },
  {
    kind: 'stale text',
    condition: 'A text in the store is known to be out of date or carries a warning.',
    action: 'Read the warnings before quoting it',
  },
  {
    kind: 'late',
    condition: 'A duty’s day has passed and nothing is recorded.',
    action: 'Record what was done',
  },
  { kind: 'deadline', condition: 'A duty falls due within the days set.', action: 'See what is due' },
  {
    kind: 'proposal waiting',
    condition: 'The rules propose an event that nobody has decided on.',
    action: 'Accept or overrule',
  },
  {
    kind: 'place waiting',
    condition: 'Words of a recommendation were found in a text, and nobody has decided on it.',
    action: 'Confirm or reject',
  },
  {
    kind: 'ratings differ',
    condition: 'The council’s or an agency’s rating differs from the derived status.',
    action: 'Compare the ratings',
  },
  {
    kind: 'reports missing',
    condition: 'Departments have not reported for a round.',
    action: 'See who has not reported',
  },
  {
    kind: 'awaits confirmation',
    condition: 'An event was assessed from the statutes and the council has not confirmed it.',
    action: 'Review the evidence and confirm',
  },
  {
    kind: 'no update',
    condition: 'A recommendation that is not settled has had no event for the days set.',
    action: 'Record where it stands',
  },
  {
    kind: 'nothing reported',
    condition: 'Nothing is recorded about a duty that has no day.',
    action: 'Record what was done',
  },
  {
    kind: 'unverified claim',
    condition: 'Statements of a source must not be repeated unchecked.',
    action: 'See what is wrong with them',
  },
  {
    kind: 'without text',
    condition: 'Sections of the inventory have no text in the store.',
    action: 'See which sections',
  },
]

const places = new Map(attentionRules.map((rule, place) => [rule.kind, { rule, place }]))

export const placeOf = (kind: AttentionKind): number => places.get(kind)?.place ?? attentionRules.length
export const actionOf = (kind: AttentionKind): string => places.get(kind)?.rule.action ?? ''
