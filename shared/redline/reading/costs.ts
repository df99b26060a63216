import {
  COMMA,
  COMMON_WORD,
  ENUMERATOR,
  NUMBER,
  NUMERAL,
  OPENING_WORD,
  OTHER_MARK,
  STOP,
  WORD,
} from '../text/token-kinds.ts'

/**
 * What a mark costs the reader. The redline chosen is the one whose marks cost least in all, which is what a drafter
 * does by hand: few marks, little struck and retyped, and marks that begin and end where phrases do. Tenths of a word.
 */

/** Each deletion and each insertion, whatever its length: why no single common word is kept between two marks. */
export const MARK = 16

/** What an insertion costs where it takes the place of a deletion: the reader's eye is there already. */
export const REPLACEMENT = 8

/** A deletion of one token and the insertion of one in its place, together: the lightest change to read. */
export const SUBSTITUTION = 6

/** Striking or typing one token, by kind. */
export const TOKEN_COST = new Int32Array(10)
TOKEN_COST[WORD] = 12
TOKEN_COST[COMMON_WORD] = 5
TOKEN_COST[OPENING_WORD] = 6
TOKEN_COST[NUMBER] = 9
TOKEN_COST[NUMERAL] = 12
TOKEN_COST[ENUMERATOR] = 4
TOKEN_COST[COMMA] = 2
TOKEN_COST[STOP] = 3
TOKEN_COST[OTHER_MARK] = 3

/** Further cost of striking and typing a token that has a line of its own, such as a year in a table. */
export const LONE_TOKEN = 12

/**
 * Further cost of striking and typing a label that opens a line. Every renumbered provision pays it, whatever the marks;
 * what it keeps together is a provision that has the same label and first word in both texts: words that happen to stand
 * in the provision before it and in this one are then no reason to strike and retype the label between them.
 */
export const OPENING_LABEL = 30

/** Token kind of a border that is a line end or the end of the text. */
export const LINE = 8

/*
 * The border rules look at a place between two tokens: the kinds of the token before it (`left`, LINE where a line ends
 * there), of the token after it (`right`, LINE at the end of the text) and of the one after that (`next`).
 */

/** Kinds of tokens and borders: the tables below have a place for each pair, or each three, of them. */
const KINDS = 10

/** What it costs to begin a mark at a border: nothing where a line or a clause begins, most in the middle of a phrase. */
function startCost(left: number, right: number, next: number): number {
  if (left === LINE || right === LINE) return 0
  if (left === ENUMERATOR) return right === ENUMERATOR ? 2 : 5
  if (left === STOP) return 0
  // ", including …": a phrase that a conjunction or preposition opens takes the comma before it.
  if (right === COMMA) return next === OPENING_WORD || next === COMMON_WORD ? 1 : 3
  // "A, [B,] C": an item of a list takes the comma after it.
  if (left === COMMA)
    return right === WORD || right === NUMBER || right === NUMERAL || right === ENUMERATOR ? 0 : 3
  if (right === STOP || right === ENUMERATOR) return 1
  // "… or", "… and": an addition brings its conjunction.
  return right === OPENING_WORD ? 0 : 4
}

/** What it costs to end a mark at a border. */
function endCost(left: number, right: number): number {
  if (left === LINE || right === LINE) return 0
  if (left === STOP || left === COMMA || right === STOP || right === COMMA) return 1
  // "[two or] more", "{one and} the other": an item that goes or comes takes its conjunction with it.
  if (left === OPENING_WORD) return 2
  if (right === ENUMERATOR || left === ENUMERATOR) return 2
  return right === OPENING_WORD ? 3 : 4
}

/** What it costs that a mark which nothing takes the place of stands at this place of the other text. */
function pointCost(left: number, right: number): number {
  if (left === LINE || right === LINE || left === STOP || left === COMMA || right === STOP || right === COMMA)
    return 0
  return left === ENUMERATOR || right === ENUMERATOR || right === OPENING_WORD ? 1 : 3
}

/** Every cost that a rule gives to borders of two or three kinds. */
function tabulate(kinds: 2 | 3, cost: (left: number, right: number, next: number) => number): Uint8Array {
  return Uint8Array.from({ length: KINDS ** kinds }, (_, at) => {
    const [left, right, next] = kinds === 3 ? [at / 100, (at / 10) % 10, at % 10] : [at / 10, at % 10, 0]
    return cost(Math.floor(left), Math.floor(right), next)
  })
}

/*
 * The border rules as tables, which are read far more often than there are kinds: the start costs by the kinds before, at
 * and after a border, `left * 100 + right * 10 + next`, the others by the first two, `left * 10 + right`.
 */
export const START_COSTS = tabulate(3, startCost)
export const END_COSTS = tabulate(2, endCost)
export const POINT_COSTS = tabulate(2, pointCost)

/**
 * What it costs to part two labels that stand without a blank between them, as in "subparagraph (A)(iv)": that is one
 * reference, and drafters replace it whole.
 */
export const PARTED_REFERENCE = 10

/**
 * What it costs to part a number in words, such as "two hundred fifty": it is replaced whole where more than one of its
 * words change.
 */
export const PARTED_NUMERAL = 10

/** What it costs to part the month from the day of a date, and to strike or type the day: a date is one thing. */
export const PARTED_DATE = 6
export const DAY = 2
