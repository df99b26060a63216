/** What can need attention, in the order in which it is shown, each with the action that settles it. */

export type AttentionKind =
  | 'evidence repealed'
  | 'baseline differs'
  | 'late'
  | 'deadline'
  | 'proposal waiting'
  | 'ratings differ'
  | 'reports missing'
  | 'awaits confirmation'
  | 'no update'

export interface AttentionRule {
  readonly kind: AttentionKind
  readonly condition: string
  /** A verb phrase for the button. */
  readonly action: string
}

/**
 * What may make the record misstate the law stands first, then what has a day, then what waits for a person, then what
 * is only quiet.
 */
export const attentionRules: readonly AttentionRule[] = [
  {
    kind: 'evidence repealed',
    condition: 'What proves a status was repealed.',
    action: 'Review the status',
  },
  {
    kind: 'baseline differs',
    condition: 'A text does not agree with the official one.',
    action: 'Compare with the official text',
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
]

const places = new Map(attentionRules.map((rule, place) => [rule.kind, { rule, place }]))

export const placeOf = (kind: AttentionKind): number => places.get(kind)?.place ?? attentionRules.length
export const actionOf = (kind: AttentionKind): string => places.get(kind)?.rule.action ?? ''
