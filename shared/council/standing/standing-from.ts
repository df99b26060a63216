/** The standing that follows from positions by the council's rules, beside the one that was stated by hand. */
import { printDate } from '../../law/dates/partial.ts'
import type { Stance, Standing } from '../../model/recommendation.ts'
import { standingWords } from '../standing.ts'
import { inOrder } from '../status.ts'
import { defaultStandingRules, type StandingRules } from './rules.ts'

export interface CountedPosition {
  readonly holder: string
  readonly seatId?: string
  readonly stance: Stance
  readonly date: string
}

/** A standing that the council stated itself; it always wins. */
export interface StatedStanding {
  readonly standing: Standing
  readonly date?: string
  /** Where it is stated: "TIP Council Recommendations for 2017". */
  readonly where?: string
}

export interface StandingCounts {
  readonly supports: number
  readonly opposes: number
  readonly abstains: number
  /** Voting seats that recorded nothing; 0 where the number of voting seats is not known. */
  readonly silent: number
}

export interface StandingOutcome {
  /** Stated by hand if it was, else what follows; undefined where neither. */
  readonly standing: Standing | undefined
  readonly basis: 'stated' | 'rules' | 'undecided'
  /** What the rules give; undefined where the quorum is not met. The rules never give "further research". */
  readonly byRules: Standing | undefined
  /** False where the rules give another standing than the one stated. */
  readonly agrees: boolean
  readonly counts: StandingCounts
  /** Why, in a sentence or two. */
  readonly explanation: string
}

/**
 * @param positions all that are recorded; of one holder (by seat, else by name) the latest counts here. The earlier
 *   ones stay in the ledger and in `dissentsOf`: this function counts, it drops nothing.
 * @param votingSeats how many seats vote; undefined where not known, then a share of them cannot be met
 * @param stated the standing stated by hand, which wins
 */
export function standingFrom(
  positions: readonly CountedPosition[],
  votingSeats: number | undefined,
  rules: StandingRules = defaultStandingRules,
  stated?: StatedStanding,
): StandingOutcome {
  const counts = countOf(positions, votingSeats)
  const lacking = quorumLacking(counts, votingSeats, rules)
  const byRules = lacking === undefined ? judged(counts, rules) : undefined
  const standing = stated?.standing ?? byRules
  const agrees = stated === undefined || byRules === undefined || byRules === stated.standing
  const because = lacking ?? reason(counts, rules)
  return {
    standing,
    basis: stated ? 'stated' : byRules ? 'rules' : 'undecided',
    byRules,
    agrees,
    counts,
    explanation: explained(stated, byRules, because),
  }
}

/** Who a position is of, as one key: the seat, else the holder's name. */
export const holderKey = ({ seatId, holder }: Pick<CountedPosition, 'seatId' | 'holder'>): string =>
  seatId ?? `name:${holder.trim().toLowerCase()}`

function countOf(positions: readonly CountedPosition[], votingSeats: number | undefined): StandingCounts {
  const latest = new Map(inOrder(positions).map((position) => [holderKey(position), position.stance]))
  const count = (stance: Stance) => [...latest.values()].filter((one) => one === stance).length
  return {
    supports: count('supports'),
    opposes: count('opposes'),
    abstains: count('abstains'),
    silent: Math.max(0, (votingSeats ?? latest.size) - latest.size),
  }
}

const seats = (number: number) => `${number} ${number === 1 ? 'seat' : 'seats'}`

/** Why the quorum is not met, or undefined where it is. */
function quorumLacking(
  { supports, opposes, abstains, silent }: StandingCounts,
  votingSeats: number | undefined,
  { quorum, silence }: StandingRules,
): string | undefined {
  const spoken = supports + opposes + abstains + (silence === 'supports' ? silent : 0)
  if (quorum.kind === 'none') return undefined
  if (quorum.kind === 'count') {
    return spoken >= quorum.seats
      ? undefined
      : `${seats(spoken)} spoke, fewer than the ${quorum.seats} of the quorum`
  }
  if (votingSeats === undefined)
    return 'the number of voting seats is not known, so the quorum cannot be told'
  // Whole numbers only: a third of 27 seats must not hang on a rounding.
  const [have, need] = [spoken * quorum.denominator, votingSeats * quorum.numerator]
  if (quorum.isMoreThan ? have > need : have >= need) return undefined
  const share = `${quorum.isMoreThan ? 'more than' : 'at least'} ${quorum.numerator}/${quorum.denominator}`
  return `${seats(spoken)} of ${votingSeats} spoke; the quorum is ${share}`
}

function judged(counts: StandingCounts, rules: StandingRules): Standing {
  const support = counts.supports + (rules.silence === 'supports' ? counts.silent : 0)
  const isBroken =
    (rules.oppositionBreaks ? counts.opposes > 0 : counts.opposes > 0 && support <= counts.opposes) ||
    (rules.abstentionBreaks && counts.abstains > 0)
  return isBroken ? 'without consensus' : 'consensus'
}

function reason({ supports, opposes, abstains }: StandingCounts, rules: StandingRules): string {
  const parts = [
    opposes > 0 ? `${opposes} opposed` : '',
    abstains > 0 ? `${abstains} abstained` : '',
    supports > 0 ? `${supports} supported` : '',
  ].filter(Boolean)
  if (opposes === 0 && abstains === 0)
    return parts.length > 0 ? `${parts[0]}, nobody opposed or abstained` : 'nobody opposed or abstained'
  const leftOut = [
    opposes > 0 && !rules.oppositionBreaks ? 'an opposition alone' : '',
    abstains > 0 && !rules.abstentionBreaks ? 'an abstention' : '',
  ].filter(Boolean)
  const note =
    leftOut.length > 0 ? `; by the council’s rules ${leftOut.join(' or ')} does not end consensus` : ''
  return parts.join(', ') + note
}

function explained(
  stated: StatedStanding | undefined,
  byRules: Standing | undefined,
  because: string,
): string {
  const rule = byRules === undefined ? `Nothing follows from the rules: ${because}.` : undefined
  if (!stated) return rule ?? `${standingWords(byRules as Standing)} by the council’s rules: ${because}.`
  const date = stated.date === undefined ? '' : ` (${printDate(stated.date)})`
  const where = stated.where === undefined ? '' : `, in ${stated.where}`
  const said = `${standingWords(stated.standing)}, stated by the council${where}${date}.`
  if (rule) return `${said} ${rule}`
  return byRules === stated.standing
    ? `${said} The rules give the same: ${because}.`
    : `${said} The positions alone would give ${standingWords(byRules as Standing).toLowerCase()}: ${because}.`
}
