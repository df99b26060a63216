/** A comparison of three as pieces of text, each signed with who struck it or put it there. */
import type { Span } from '../../model.ts'
import type { ThreeWayRegion } from '../../three-way.ts'
import type { ThreeOutputInput } from './model.ts'

/**
 * Whose change a piece is. In a conflict the base's words are struck by both, and each text puts its own in their
 * place.
 */
export type Hand = 'A' | 'B' | 'both' | 'conflict' | 'A in conflict' | 'B in conflict'

export interface ThreePiece {
  /** `struck`: words of the base that do not stand in the text or texts of `by`; `put`: words that do. */
  readonly kind: 'equal' | 'struck' | 'put'
  readonly text: string
  /** Absent on equal pieces. */
  readonly by?: Hand
  /** Number of the change, from 1; absent on equal pieces. */
  readonly change?: number
}

/** How a hand is named in front of its words. */
export const handSigns: Readonly<Record<Hand, string>> = {
  A: 'A',
  B: 'B',
  both: 'A = B',
  conflict: 'A ≠ B',
  'A in conflict': 'A ≠',
  'B in conflict': 'B ≠',
}

const cut = (text: string, { start, end }: Span) => text.slice(start, end)

/** White space with which a text, and not the base, ends its unchanged words; what it puts after them needs it. */
function spaceBefore(previous: ThreeWayRegion | undefined, input: ThreeOutputInput, side: 'left' | 'right') {
  if (previous?.kind !== 'unchanged' || /\s$/.test(cut(input.base, previous.base))) return ''
  return /\s*$/.exec(cut(input[side], previous[side]))?.[0] ?? ''
}

function ofRegion(
  region: ThreeWayRegion,
  previous: ThreeWayRegion | undefined,
  change: number,
  input: ThreeOutputInput,
): ThreePiece[] {
  const base = cut(input.base, region.base)
  if (region.kind === 'unchanged') return [{ kind: 'equal', text: base }]
  const put = (side: 'left' | 'right', by: Hand): ThreePiece => {
    const text = cut(input[side], region[side])
    return { kind: 'put', text: text === '' ? '' : spaceBefore(previous, input, side) + text, by, change }
  }
  const struck = (by: Hand): ThreePiece => ({ kind: 'struck', text: base, by, change })
  if (region.kind === 'left') return [struck('A'), put('left', 'A')]
  if (region.kind === 'right') return [struck('B'), put('right', 'B')]
  if (region.kind === 'agreed') return [struck('both'), put('left', 'both')]
  return [struck('conflict'), put('left', 'A in conflict'), put('right', 'B in conflict')]
}

/**
 * Cuts the three texts into pieces. Equal and struck pieces joined are the base. The base without what A (alone, in
 * conflict or with B) struck and with what A put is A, but for what the comparison ignores; so for B.
 */
export function threePieces(input: ThreeOutputInput): ThreePiece[] {
  let change = 0
  return input.three.regions.flatMap((region, at) => {
    if (region.kind !== 'unchanged') change += 1
    return ofRegion(region, input.three.regions[at - 1], change, input).filter(
      ({ text, by }) => text !== '' || isConflict(by),
    )
  })
}

/** In a conflict a text that only strikes is named too, with nothing after its sign. */
function isConflict(by: Hand | undefined): boolean {
  return by === 'A in conflict' || by === 'B in conflict'
}

/** Whether a piece stands in one of the texts. */
export function standsIn(piece: ThreePiece, text: 'base' | 'A' | 'B'): boolean {
  if (piece.kind === 'equal') return true
  const { by } = piece
  if (text === 'base') return piece.kind === 'struck'
  const other = text === 'A' ? 'B' : 'A'
  if (piece.kind === 'struck') return by === other
  return by === text || by === 'both' || by === `${text} in conflict`
}

export interface ThreeParagraph {
  readonly pieces: readonly ThreePiece[]
  /** The piece whose line end closes the paragraph, without its text; null for the last. */
  readonly end: ThreePiece | null
  /** How far it hangs: the level of the provision that it lies in; -1 outside all. */
  readonly level: number
  /** Whether it opens with a provision's label. */
  readonly opens: boolean
}
