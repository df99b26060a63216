import type { DraftMark } from '../bills/mark-writer.ts'

/**
 * The drafter's marks set onto the law's own characters. Acts print straight quotation marks and their own white space;
 * the statutes print curly ones and theirs. Words that the drafter leaves alone must stay as the statute prints them.
 */

/** A character that counts when two printings are compared, and the white space before it. */
interface Sign {
  readonly key: string
  readonly printed: string
  readonly gap: string
}

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '‟': '"',
  '″': '"',
  '\u2011': '-',
}

const keyOf = (character: string): string => PLAIN[character] ?? character

/** No character: a place where a word may break, and a byte order mark. */
const INVISIBLE = /[\u200b\u00ad\ufeff]/

function signsOf(text: string): { signs: Sign[]; tail: string } {
  const signs: Sign[] = []
  let gap = ''
  for (const character of text) {
    if (/\s/.test(character) || INVISIBLE.test(character)) gap += character
    else {
      signs.push({ key: keyOf(character), printed: character, gap })
      gap = ''
    }
  }
  return { signs, tail: gap }
}

/** A text's characters for comparison: white space left out, quotation marks straightened. */
export function wordsAlone(text: string): string {
  return signsOf(text)
    .signs.map(({ key }) => key)
    .join('')
}

type Op = DraftMark['op']

/** Follows the drafter's marks along the law's characters. */
class Follower {
  readonly marks: { op: Op; text: string }[] = []
  private readonly signs: readonly Sign[]
  private next = 0
  /** The op of the last sign; undefined before the first. */
  private last: Op | undefined
  private isInsertedSince = false
  /** The drafter's white space of the old text since the last sign. */
  private waiting: { op: Op; text: string } | undefined
  /** True once the law's white space before the next sign is written. */
  private isGapWritten = false

  constructor(signs: readonly Sign[]) {
    this.signs = signs
  }

  get isAtEnd(): boolean {
    return this.next === this.signs.length
  }

  insert(text: string): void {
    this.settleSpace()
    this.emit('insert', text)
    this.isInsertedSince = true
  }

  space(op: Op, character: string): void {
    this.waiting = { op, text: (this.waiting?.text ?? '') + character }
  }

  /** False where the law has another character here, or none. */
  sign(op: Op, character: string): boolean {
    const sign = this.signs[this.next]
    if (sign === undefined || sign.key !== keyOf(character)) return false
    const isEdge =
      this.last !== undefined && (this.last !== 'equal' || op !== 'equal' || this.isInsertedSince)
    if (this.waiting) this.settleSpace(isEdge)
    // The statute parts what the drafter prints without a space; only unchanged words keep the statute's space.
    else if (!this.isGapWritten) this.emit(isEdge ? 'delete' : op, sign.gap)
    this.next++
    this.emit(op, sign.printed)
    this.last = op
    this.isInsertedSince = false
    this.isGapWritten = false
    return true
  }

  end(tail: string): void {
    this.settleSpace()
    this.emit('equal', tail)
  }

  /** The drafter's space stands for the law's; where the law has none, it parts words only at the edge of a change. */
  private settleSpace(isEdge = true): void {
    const { waiting } = this
    if (!waiting) return
    this.waiting = undefined
    const gap = this.isGapWritten ? '' : (this.signs[this.next]?.gap ?? '')
    if (gap !== '') {
      this.emit(waiting.op, gap)
      this.isGapWritten = true
    } else if (isEdge && waiting.op === 'equal') this.emit('insert', waiting.text)
  }

  private emit(op: Op, text: string): void {
    if (text === '') return
    const last = this.marks.at(-1)
    if (last?.op === op) last.text += text
    else this.marks.push({ op, text })
  }
}

/**
 * Marks whose equal and deleted words are exactly `law`, character for character, and whose inserted words are the
 * drafter's. Undefined where the drafter's old text is not the law, white space and the shape of quotation marks aside.
 *
 * White space: between two characters that the drafter leaves side by side the law's own is kept; at the edge of a
 * change the drafter's is taken, and the law's goes.
 */
export function marksOntoLaw(marks: readonly DraftMark[], law: string): readonly DraftMark[] | undefined {
  const { signs, tail } = signsOf(law)
  const follower = new Follower(signs)
  for (const { op, text } of marks) {
    if (op === 'insert') follower.insert(text)
    else
      for (const character of text) {
        if (INVISIBLE.test(character)) continue
        if (/\s/.test(character)) follower.space(op, character)
        else if (!follower.sign(op, character)) return undefined
      }
  }
  if (!follower.isAtEnd) return undefined
  follower.end(tail)
  return follower.marks
}
