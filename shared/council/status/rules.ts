/** The rules by which facts imply a status, as a table for the help page and as the ids that proposals carry. */
import type { ImplementationStatus } from '../../model/recommendation.ts'
import type { Point } from './points.ts'

export type RuleId =
  | 'in-bill'
  | 'passed-one-chamber'
  | 'passed-both-chambers'
  | 'enacted-in-part'
  | 'enacted'
  | 'effective'
  | 'adjourned'
  | 'vetoed'
  | 'repealed'

export interface StatusRule {
  readonly id: RuleId
  /** When the rule applies. */
  readonly condition: string
  /** What follows. */
  readonly consequence: string
  /** The status that it implies; where none is given, the status is what remains without the bill or the act section. */
  readonly status?: ImplementationStatus
  readonly point?: Point
  /** The law on which the rule rests, or that it is a rule of this program. */
  readonly source: string
}

const ownRule = 'A rule of this program: the words of the implementation status.'

/** Every rule, in the order in which a matter meets them. */
export const statusRules: readonly StatusRule[] = [
  {
    id: 'in-bill',
    condition: 'A person confirmed that a version of a bill holds what an element asks.',
    consequence:
      'The element is in a bill from the date of the first such version. It says nothing where the element is already enacted, whole or in part.',
    status: 'in a bill',
    point: 'in a bill',
    source: ownRule,
  },
  {
    id: 'passed-one-chamber',
    condition: 'The bill that holds it passed the House or the Senate.',
    consequence: 'The element is still in a bill; the point reached is higher.',
    status: 'in a bill',
    point: 'passed one chamber',
    source: ownRule,
  },
  {
    id: 'passed-both-chambers',
    condition: 'The bill passed the other chamber too.',
    consequence:
      'The element is still in a bill: no bill is law before the governor has approved it or the time for a veto has passed.',
    status: 'in a bill',
    point: 'passed both chambers',
    source: 'Constitution of Connecticut, Article Fourth, section 15.',
  },
  {
    id: 'enacted-in-part',
    condition: 'A section of an act does part of what the element asks, as a person judged.',
    consequence: 'The element is enacted in part from the day of approval.',
    status: 'enacted in part',
    point: 'enacted in part',
    source: 'Constitution of Connecticut, Article Fourth, section 15.',
  },
  {
    id: 'enacted',
    condition: 'A section of an act does all that the element asks, as a person judged.',
    consequence:
      'The element is enacted from the day of approval, whether or not the section is in effect yet.',
    status: 'enacted',
    point: 'enacted',
    source: 'Constitution of Connecticut, Article Fourth, section 15.',
  },
  {
    id: 'effective',
    condition: 'The day comes on which a section that enacted all of it takes effect.',
    consequence: 'The element stays enacted; the point reached is higher.',
    status: 'enacted',
    point: 'effective',
    source: 'General Statutes § 2-32, where the act names no day.',
  },
  {
    id: 'adjourned',
    condition: 'The regular session ended before both chambers had passed the bill.',
    consequence:
      'The bill is dead: none is carried over to the next session. The element goes back to what it is without that bill, as a rule to no action; the highest point reached stays beside it.',
    source: 'Constitution of Connecticut, Article Third, section 2.',
  },
  {
    id: 'vetoed',
    condition: 'The governor vetoed the bill.',
    consequence:
      'The element goes back to what it is without that bill. Where the veto is overridden, the act enacts it.',
    source: 'Constitution of Connecticut, Article Fourth, section 15.',
  },
  {
    id: 'repealed',
    condition: 'What an act section had enacted is repealed, from the day on which the repeal takes effect.',
    consequence:
      'The element is open again: its status is what it is without that act section, as a rule no action.',
    source: ownRule,
  },
]

const byId = new Map(statusRules.map((rule) => [rule.id, rule]))

export function statusRule(id: RuleId): StatusRule {
  return byId.get(id) as StatusRule
}
