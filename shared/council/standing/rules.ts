/** The rules by which the council lets positions make a standing. The council sets them; nothing here is law. */

export interface StandingRules {
  /** Whether one recorded opposition ends consensus. Where not, more must support than oppose. */
  readonly oppositionBreaks: boolean
  /** Whether one recorded abstention ends consensus. */
  readonly abstentionBreaks: boolean
  /**
   * What a voting seat says that recorded nothing: `supports` (as in the report of 2017, which names only those who did
   * not agree) or `nothing`, so that it counts for no quorum.
   */
  readonly silence: 'supports' | 'nothing'
  /** How many voting seats must have spoken before a standing follows; silence counts where it supports. */
  readonly quorum:
    | { readonly kind: 'none' }
    | { readonly kind: 'count'; readonly seats: number }
    /** More than half: { numerator: 1, denominator: 2, isMoreThan: true } */
    | {
        readonly kind: 'share'
        readonly numerator: number
        readonly denominator: number
        readonly isMoreThan: boolean
      }
}

/**
 * As the council's report of 2017 reads: what has an opposition or an abstention stands under "without full consensus",
 * what has none under "with full consensus"; no quorum is named.
 */
export const defaultStandingRules: StandingRules = {
  oppositionBreaks: true,
  abstentionBreaks: true,
  silence: 'supports',
  quorum: { kind: 'none' },
}

/** The rules in sentences, for the settings page and beside each standing that follows from them. */
export function rulesInWords(rules: StandingRules): string[] {
  const { quorum } = rules
  return [
    rules.oppositionBreaks
      ? 'One recorded opposition ends consensus.'
      : 'Consensus stands while more support than oppose.',
    rules.abstentionBreaks
      ? 'One recorded abstention ends consensus.'
      : 'An abstention does not end consensus.',
    rules.silence === 'supports'
      ? 'A seat that recorded nothing counts as supporting.'
      : 'A seat that recorded nothing is not counted.',
    quorum.kind === 'none'
      ? 'No quorum is needed.'
      : quorum.kind === 'count'
        ? `At least ${quorum.seats} voting seats must have spoken.`
        : `${quorum.isMoreThan ? 'More than' : 'At least'} ${quorum.numerator}/${quorum.denominator} of the voting seats must have spoken.`,
  ]
}

/** Every fault of a rule set, so that none is saved that can never be met; empty where there is none. */
export function faultsOfRules({ quorum }: StandingRules): string[] {
  if (quorum.kind === 'none') return []
  if (quorum.kind === 'count')
    return Number.isInteger(quorum.seats) && quorum.seats >= 1
      ? []
      : ['The quorum must be a whole number of seats, at least 1.']
  const { numerator, denominator, isMoreThan } = quorum
  const isShare =
    Number.isInteger(numerator) && Number.isInteger(denominator) && numerator >= 1 && denominator >= numerator
  if (!isShare) return ['The quorum must be a share between nothing and all, such as 1/2.']
  return isMoreThan && numerator === denominator ? ['More than all of the seats can never be met.'] : []
}
