import type { DraftMark } from '../bills/mark-writer.ts'

/**
 * The drafter's marks set onto the law's own characters. Acts print straight quotation marks and their own white space;
 * the statutes print curly ones and theirs. Words that the drafter leaves alone must stay as the statute prints them.
 */

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

/** White space, or what is no character. */
const isGap = (character: string): boolean => /[\s\u200b\u00ad\ufeff]/.test(character)

/** A text's characters for comparison: white space left out, quotation marks straightened. */
export function wordsAlone(text: string): string {
  return text.replace(/[\s\u200b\u00ad\ufeff]+/g, '').replace(/[‘’‛′“”‟″\u2011]/g, keyOf)
}

type Op = DraftMark['op']

/** Follows the drafter's marks along the law's characters. */
class Follower {
  readonly marks: { op: Op; text: string }[] = []
  private readonly law: string
  /** The law's white space before its next character, and where that character stands. */
  private gap = ''
  private next = 0
  /** The op of the last character; undefined before the first. */
  private last: Op | undefined
  private isInsertedSince = false
  /** The drafter's white space of the old text since the last character. */
  private waiting: { op: Op; text: string } | undefined
  /** True once the law's white space before the next character is written. */
  private isGapWritten = false

  constructor(law: string) {
    this.law = law
    this.stepTo(0)
  }

  get isAtEnd(): boolean {
    return this.next === this.law.length
  }

  /** Takes one of the drafter's marks; false where the law has another character, or none. */
  take(op: Op, text: string): boolean {
    if (op === 'insert') {
      this.settleSpace()
      this.emit('insert', text)
      this.isInsertedSince = true
      return true
    }
    for (let at = 0; at < text.length; ) {
      const alike = op === 'equal' ? this.alike(text, at) : 0
      if (alike > 0) {
        at += alike
        continue
      }
      const character = String.fromCodePoint(text.codePointAt(at) as number)
      at += character.length
      if (INVISIBLE.test(character)) continue
      if (/\s/.test(character)) this.waiting = { op, text: (this.waiting?.text ?? '') + character }
      else if (!this.character(op, character)) return false
    }
    return true
  }

  end(): void {
    this.settleSpace()
    this.emit('equal', this.gap)
  }

  /** Goes to a place of the law and over the white space there. */
  private stepTo(at: number): void {
    let next = at
    while (next < this.law.length && isGap(this.law[next] as string)) next++
    this.gap = this.law.slice(at, next)
    this.next = next
  }

  /**
   * How far unchanged words go on exactly as the law prints them, white space and all; these are taken at once. Only
   * inside unchanged words, where the law's white space is kept as it is.
   */
  private alike(text: string, from: number): number {
    const { law } = this
    if (this.last !== 'equal' || this.isInsertedSince || this.waiting || this.isGapWritten) return 0
    const begin = this.next - this.gap.length
    let end = 0
    while (from + end < text.length && law.charCodeAt(begin + end) === text.charCodeAt(from + end)) end++
    // It ends behind a whole character that is no white space.
    while (end > 0 && (isGap(text[from + end - 1] as string) || isHalf(text, from + end - 1))) end--
    if (end <= this.gap.length) return 0
    this.emit('equal', law.slice(begin, begin + end))
    this.stepTo(begin + end)
    return end
  }

  private character(op: Op, character: string): boolean {
    const code = this.law.codePointAt(this.next)
    const printed = code === undefined ? undefined : String.fromCodePoint(code)
    if (printed === undefined || keyOf(printed) !== keyOf(character)) return false
    const isEdge =
      this.last !== undefined && (this.last !== 'equal' || op !== 'equal' || this.isInsertedSince)
    if (this.waiting) this.settleSpace(isEdge)
    // The statute parts what the drafter prints without a space; only unchanged words keep the statute's space.
    else if (!this.isGapWritten) this.emit(isEdge ? 'delete' : op, this.gap)
    this.emit(op, printed)
    this.stepTo(this.next + printed.length)
    this.last = op
    this.isInsertedSince = false
    this.isGapWritten = false
    return true
  }

  /** The drafter's space stands for the law's; where the law has none, it parts words only at the edge of a change. */
  private settleSpace(isEdge = true): void {
    const { waiting } = this
    if (!waiting) return
    this.waiting = undefined
    const gap = this.isGapWritten || this.isAtEnd ? '' : this.gap
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

/** The first half of a character of two code units. */
const isHalf = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text[at] as string)

/**
 * Marks whose equal and deleted words are exactly `law`, character for character, and whose inserted words are the
 * drafter's. Undefined where the drafter's old text is not the law, white space and the shape of quotation marks aside.
 *
 * White space: between two characters that the drafter leaves side by side the law's own is kept; at the edge of a
 * change the drafter's is taken, and the law's goes.
 */
export function marksOntoLaw(marks: readonly DraftMark[], law: string): readonly DraftMark[] | undefined {
  const follower = new Follower(law)
  for (const { op, text } of marks) if (!follower.take(op, text)) return undefined
  if (!follower.isAtEnd) return undefined
  follower.end()
  return follower.marks
}
