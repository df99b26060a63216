import type { DraftOp } from '../drafting/model.ts'

/** A stretch of text that stayed, went or came. */
export interface DraftMark {
  readonly op: 'equal' | 'delete' | 'insert'
  readonly text: string
}

type Op = DraftMark['op']

interface Piece {
  readonly text: string
  readonly op: Op
  /** Whether white space stands before it in print. */
  readonly spaced: boolean
}

const OP_OF: Record<DraftOp, Op | undefined> = {
  kept: 'equal',
  uncertain: 'equal',
  deleted: 'delete',
  inserted: 'insert',
  'inserted-inferred': 'insert',
  mark: undefined,
}

/** No space stands before these; a stop before a digit or another stop begins something (".01", "....").  */
const NEVER_SPACED = /^[,;:]|^\.(?![.\d])/

/** What closes stands close: `"[Foo] Bar"` gives “Foo” and “Bar”, the space only parts the old word from the new. */
const CLOSES = /^(?:[)”]|"(?=[\s,;:.)]|$))/

/** How a paragraph of the old text begins; otherwise its old words run on from the paragraph before. */
const BEGINS_PARAGRAPH = /^[\p{Lu}\d"“(]/u

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code === 32 || (code < 128 ? code > 8 && code < 14 : /\s/.test(text[at] as string))
}

/** Words and parts of words of one kind, from `start` to `end` of the printed text. */
function piecesOf(text: string, ops: readonly DraftOp[], start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let spaced = false
  for (let at = start; at < end; ) {
    const op = OP_OF[ops[at] as DraftOp]
    if (op === undefined || isSpace(text, at)) {
      if (op !== undefined) spaced = true
      at++
      continue
    }
    const from = at++
    while (at < end && OP_OF[ops[at] as DraftOp] === op && !isSpace(text, at)) at++
    pieces.push({ text: text.slice(from, at), op, spaced })
    spaced = false
  }
  return pieces
}

/** One version so far: how it ends, and the white space that waits to be written before its next words. */
interface Version {
  /** Its last character; '' at the beginning. */
  last: string
  /** True where its last character opens something: a bracket, or a quotation mark with nothing before it. */
  isOpening: boolean
  waiting: '' | ' ' | '\n'
}

/** A break outweighs a space; nothing waits at the beginning of a text or of a paragraph. */
function wait(version: Version, space: ' ' | '\n'): void {
  if (version.last !== '' && version.last !== '\n' && version.waiting !== '\n') version.waiting = space
}

/** Notes what a version ends with, now that words were written to it. */
function follow(version: Version, text: string): void {
  const end = text.at(-1) as string
  const before = text.length > 1 ? (text.at(-2) as string) : version.last
  version.isOpening = /[(“]/.test(end) || (end === '"' && (before === '' || /[\s(]/.test(before)))
  version.last = end
}

/** Writes the marks of a drafted text paragraph by paragraph, closing the seams of both versions as it goes. */
export class MarkWriter {
  /** Each mark in pieces, which are joined at the end: texts may be long. */
  private readonly marks: { op: Op; pieces: string[] }[] = []
  private readonly before: Version = { last: '', isOpening: false, waiting: '' }
  private readonly after: Version = { last: '', isOpening: false, waiting: '' }

  /**
   * Adds a paragraph: the printed text, what is known of each of its UTF-16 code units, where the paragraph's line
   * stands in it, and whether the break before it stands inside a deletion.
   */
  paragraph(
    text: string,
    ops: readonly DraftOp[],
    { start, end }: { readonly start: number; readonly end: number },
    isBreakDeleted = false,
  ): void {
    const pieces = piecesOf(text, ops, start, end)
    if (pieces.length === 0) return
    this.lineBreak(pieces, isBreakDeleted)
    for (const piece of pieces) this.piece(piece)
  }

  finish(): { before: string; after: string; marks: readonly DraftMark[] } {
    const marks = this.marks.map(({ op, pieces }): DraftMark => ({ op, text: pieces.join('') }))
    const without = (left: Op): string =>
      marks.flatMap(({ op, text }) => (op === left ? [] : [text])).join('')
    return { before: without('insert'), after: without('delete'), marks }
  }

  private emit(op: Op, text: string): void {
    if (text === '') return
    const last = this.marks.at(-1)
    if (last?.op === op) last.pieces.push(text)
    else this.marks.push({ op, pieces: [text] })
    if (op !== 'insert') follow(this.before, text)
    if (op !== 'delete') follow(this.after, text)
  }

  private lineBreak(pieces: readonly Piece[], isBreakDeleted: boolean): void {
    const { before, after } = this
    const old = pieces.filter(({ op }) => op !== 'insert')
    const isNew = pieces.some(({ op }) => op !== 'delete')
    const runsOn = pieces[0]?.op === 'insert' && !BEGINS_PARAGRAPH.test(old[0]?.text ?? '')
    wait(before, runsOn ? ' ' : '\n')
    wait(after, isBreakDeleted ? ' ' : '\n')
    const isOldBreak = old.length > 0 && before.waiting === '\n'
    const isNewBreak = isNew && after.waiting === '\n'
    if (isOldBreak) before.waiting = ''
    if (isNewBreak) after.waiting = ''
    if (isOldBreak && isNewBreak) this.emit('equal', '\n')
    else if (isOldBreak) this.emit('delete', '\n')
    else if (isNewBreak) this.emit('insert', '\n')
  }

  private piece({ text, op, spaced }: Piece): void {
    const { before, after } = this
    if (spaced) for (const version of [before, after]) wait(version, ' ')
    const isTight = NEVER_SPACED.test(text) || (!spaced && CLOSES.test(text))
    const space = ({ waiting, isOpening }: Version): string =>
      (isTight || isOpening) && waiting === ' ' ? '' : waiting
    const old = op === 'insert' ? '' : space(before)
    const now = op === 'delete' ? '' : space(after)
    if (op !== 'insert') before.waiting = ''
    if (op !== 'delete') after.waiting = ''
    if (op === 'equal' && old !== now) {
      this.emit('delete', old)
      this.emit('insert', now)
      this.emit(op, text)
    } else this.emit(op, (old || now) + text)
  }
}
