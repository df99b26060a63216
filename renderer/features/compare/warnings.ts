/** What a reader must know before relying on a comparison: each side's warnings, the most serious first. */
import { baselineSaid, marksNeedCare, marksWords } from '../../components/law-text/trust-words.ts'
import { orderOf } from './sides.ts'
import type { ReadySide } from './use-side.ts'

interface Warning {
  readonly side: string
  readonly words: string
  /** The lower, the more serious. */
  readonly rank: number
}

const ofTwo = 'The two texts'

/** Words of a recorded warning that make it as serious as a text that is not the law. */
const notTheLaw = /^(out of date|not the section|the heading is wrong|do not cite)/i

/** Ranks: the text may be read wrongly (0), is not the law as it stands (1), its marks are guesses (2), the rest (3). */
function ofSide(name: string, side: ReadySide): Warning[] {
  if (!side.record) return []
  const { kind, marks, baseline, warnings } = side.record
  const differs = baseline === 'differs' ? baselineSaid(kind, baseline) : null
  return [
    ...(marksNeedCare(marks)
      ? [
          {
            side: name,
            words: marksWords[marks],
            rank: marks === 'lost' || marks === 'partly inferred' ? 0 : 2,
          },
        ]
      : []),
    ...(differs === null ? [] : [{ side: name, words: differs, rank: 0 }]),
    ...warnings.map((words) => ({ side: name, words, rank: notTheLaw.test(words) ? 1 : 3 })),
  ]
}

/** What holds of the two sides together: the same text, dates that do not tell, texts of two things. */
function ofBoth(old: ReadySide, neu: ReadySide): Warning[] {
  if (!old.record || !neu.record) return []
  const same = old.record.textSha256 === neu.record.textSha256
  if (same) return [{ side: ofTwo, words: 'Both sides have the same text.', rank: 0 }]
  if (old.record.ref.kind === 'kept text' || neu.record.ref.kind === 'kept text') return []
  const warnings: Warning[] = []
  if (old.record.group !== neu.record.group)
    warnings.push({
      side: ofTwo,
      words: `These are texts of two different things, ${old.record.group} and ${neu.record.group}: the redline shows how they differ, not how one became the other.`,
      rank: 0,
    })
  if (orderOf(old.record, neu.record) === 'undecided')
    warnings.push({
      side: ofTwo,
      words: 'The dates of the two texts do not tell which is older.',
      rank: 1,
    })
  return warnings
}

/**
 * Warnings of the sides, each with its side named and the most serious first; one that holds for all is said once.
 * @param sides each with the name that the screen gives it; the first is the older or the base
 */
export function warningsOf(sides: readonly { name: string; side: ReadySide }[]): string[] {
  const lists = sides.map(({ name, side }) => ofSide(name, side))
  const inAll = (lists[0] ?? []).filter(({ words }) =>
    lists.every((list) => list.some((other) => other.words === words)),
  )
  const all = sides.length === 2 ? 'Both texts' : 'All texts'
  const [old, neu] = sides
  const found = [
    ...(sides.length === 2 && old && neu ? ofBoth(old.side, neu.side) : []),
    ...inAll.map((warning) => (sides.length > 1 ? { ...warning, side: all } : warning)),
    ...lists.flatMap((list) => list.filter(({ words }) => !inAll.some((shared) => shared.words === words))),
  ]
  return found
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ side, words }) => (side === ofTwo ? words : `${side}: ${words}`))
}
