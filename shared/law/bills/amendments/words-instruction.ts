import { type DocumentParagraph, type DocumentRun, paragraphText } from '../document.ts'
import type { Operation, Place } from './model.ts'
import { listedNumbers, ordinal } from './numbers.ts'
import { type Quotation, quotationsIn, quotedRuns } from './quotes.ts'

/**
 * Instructions about words in lines: "In line 25, strike "a requirement" and insert "an option" in lieu thereof",
 * "In line 60, after "owner" insert "(A)" and after "agent" insert "or"", "In line 2168, place an opening bracket
 * before "as"". Read as a whole or not at all.
 */

const LINES =
  /^In\s+lines?\s+(\d+(?:[\s,]+(?:and\s+|to\s+|through\s+|inclusive,?\s*)*\d+)*(?:,?\s*inclusive)?)\s*,\s*/i
const MORE_LINES = new RegExp(LINES.source.slice(1), 'iy')

/** Stops are named by word: "after the period, insert …". */
const STOPS: Readonly<Record<string, string>> = {
  period: '.',
  comma: ',',
  semicolon: ';',
  colon: ':',
  'opening bracket': '[',
  'closing bracket': ']',
}

/** Each quotation as one character, so that the grammar can be a pattern. */
const HOLE = '\u0001'

interface Holes {
  readonly text: string
  readonly quotations: readonly Quotation[]
}

function withHoles(text: string, quotations: readonly Quotation[]): Holes {
  let result = ''
  let at = 0
  for (const { start, end } of quotations) {
    result += text.slice(at, start) + HOLE
    at = end
  }
  return { text: result + text.slice(at), quotations }
}

const WORDS = `(?:the\\s+(first|second|third|fourth|fifth|sixth)\\s+)?(?:${HOLE}|the\\s+(period|comma|semicolon|colon|(?:opening|closing)\\s+bracket))(?:,?\\s+(?:where|when|the)\\s+(?:it\\s+)?(?:(first|second|third|fourth|fifth|sixth)\\s+(?:appears|occurs|time(?:\\s+it\\s+(?:appears|occurs))?|occurrence)|(?:appears|occurs)\\s+(?:the\\s+)?(first|second|third|fourth|fifth|sixth)(?:\\s+time)?))?`
const STRIKE = new RegExp(
  `(?:strike|delete)(?:\\s+out)?\\s+${WORDS}(?:\\s*,?\\s*and\\s+(?:insert|substitute)\\s+(?:the\\s+following\\s+)?(?:in\\s+lieu\\s+thereof\\s*,?\\s*)?(${HOLE})(?:\\s*,?\\s*in\\s+lieu\\s+thereof)?)?`,
  'iy',
)
const INSERT = new RegExp(
  `(after|before)\\s+${WORDS}\\s*,?\\s*insert\\s+(?:the\\s+following\\s*:?\\s*)?(${HOLE})`,
  'iy',
)
const INSERT_FIRST = new RegExp(`insert\\s+(${HOLE})\\s+(after|before)\\s+${WORDS}`, 'iy')
const BRACKET = new RegExp(
  `(place|insert|strike|delete|remove)\\s+(?:an|a|the)\\s+(opening|closing)\\s+bracket\\s+(before|after)\\s+${WORDS}`,
  'iy',
)
const BRACKET_WORDS = new RegExp(`bracket\\s+${WORDS}`, 'iy')
const BETWEEN = /\s*[,;]?\s*(?:and\s+)?/iy
const END = /\s*[.,;]?\s*$/y

class Grammar {
  private at = 0
  private used = 0
  private readonly holes: Holes
  private readonly paragraph: DocumentParagraph
  private lines: readonly number[]

  constructor(holes: Holes, paragraph: DocumentParagraph, lines: readonly number[]) {
    this.holes = holes
    this.paragraph = paragraph
    this.lines = lines
  }

  /** Every operation, or undefined where any part is not understood. */
  read(start: number): Operation[] | undefined {
    this.at = start
    const operations: Operation[] = []
    for (;;) {
      const operation =
        this.strike() ??
        this.insert(operations.at(-1)) ??
        this.insertFirst() ??
        this.bracket() ??
        this.bracketWords()
      if (!operation) return undefined
      operations.push(operation)
      END.lastIndex = this.at
      if (END.test(this.holes.text)) return operations
      this.take(BETWEEN)
      // "… and in line 12, strike …": one instruction may go on to other lines.
      const head = this.take(MORE_LINES)
      if (head) this.lines = listedNumbers(head[1] as string)
    }
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.holes.text) ?? undefined
    if (found) this.at = pattern.lastIndex
    return found
  }

  private quotation(): Quotation {
    return this.holes.quotations[this.used++] as Quotation
  }

  /** `groups`: ordinal before, name of a stop, two ways of naming an ordinal after. */
  private place(groups: readonly (string | undefined)[]): Place {
    const [before, stop, first, second] = groups
    const words = stop
      ? (STOPS[stop.toLowerCase().replace(/\s+/g, ' ')] as string)
      : this.text(this.quotation())
    const occurrence = ordinal(before ?? first ?? second ?? '')
    return { lines: this.lines, words, ...(occurrence !== undefined && { occurrence }) }
  }

  private text({ start, end }: Quotation): string {
    return paragraphText(this.paragraph).slice(start + 1, end - 1)
  }

  private runs(): DocumentRun[] {
    return quotedRuns(this.paragraph, this.quotation())
  }

  private strike(): Operation | undefined {
    const found = this.take(STRIKE)
    if (!found) return undefined
    const at = this.place(found.slice(1, 5))
    return { op: 'strike', at, insert: found[5] ? this.runs() : [] }
  }

  private insert(last: Operation | undefined): Operation | undefined {
    const found = this.take(INSERT)
    if (!found) return undefined
    const named = this.place(found.slice(2, 6))
    const side = sideOf(found[1])
    if (last?.op !== 'bracket' || !/bracket/i.test(found[3] ?? ''))
      return { op: 'insert', side, at: named, insert: this.runs() }
    // "bracket "shall" and after the closing bracket insert "may"" means the bracket that was just placed.
    if (named.words !== ']' || side !== 'after') return undefined
    return { op: 'insert', side, at: last.at, insert: this.runs() }
  }

  private insertFirst(): Operation | undefined {
    const found = this.take(INSERT_FIRST)
    if (!found) return undefined
    const insert = this.runs()
    return { op: 'insert', side: sideOf(found[2]), at: this.place(found.slice(3, 7)), insert }
  }

  private bracket(): Operation | undefined {
    const found = this.take(BRACKET)
    if (!found) return undefined
    const places = /^(?:place|insert)$/i.test(found[1] as string)
    return {
      op: places ? 'place-bracket' : 'strike-bracket',
      bracket: /opening/i.test(found[2] as string) ? '[' : ']',
      side: sideOf(found[3]),
      at: this.place(found.slice(4, 8)),
    }
  }

  private bracketWords(): Operation | undefined {
    const found = this.take(BRACKET_WORDS)
    return found && { op: 'bracket', at: this.place(found.slice(1, 5)) }
  }
}

const sideOf = (word: string | undefined): 'before' | 'after' =>
  /before/i.test(word ?? '') ? 'before' : 'after'

/** The operations of an instruction about words in lines; undefined for any other and for what is not understood. */
export function readWordsInstruction(paragraph: DocumentParagraph): Operation[] | undefined {
  const text = paragraphText(paragraph)
  const quotations = quotationsIn(text)
  const head = LINES.exec(text)
  if (!quotations || !head) return undefined
  const lines = listedNumbers(head[1] as string)
  return new Grammar(withHoles(text, quotations), paragraph, lines).read(head[0].length)
}
