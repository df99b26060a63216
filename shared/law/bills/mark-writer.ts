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

/** How a paragraph of the old text begins; otherwise its old words run on from the paragraph before. */
const BEGINS_PARAGRAPH = /^[\p{Lu}\d"“(]/u

function piecesOf(line: string, ops: readonly DraftOp[]): Piece[] {
  const pieces: { text: string; op: Op; spaced: boolean }[] = []
  let spaced = false
  let isOpen = false
  for (let at = 0; at < line.length; at++) {
    const character = line[at] as string
    const op = OP_OF[ops[at] as DraftOp]
    if (op === undefined || /\s/.test(character)) {
      isOpen = false
      if (op !== undefined) spaced = true
      continue
    }
    const last = pieces.at(-1)
    if (isOpen && last?.op === op) last.text += character
    else {
      pieces.push({ text: character, op, spaced })
      spaced = false
      isOpen = true
    }
  }
  return pieces
}

/** Text of one version so far, and whether white space waits to be written before its next words. */
interface Version {
  text: string
  isWaiting: boolean
}

/** Writes the marks of a drafted text paragraph by paragraph, closing the seams of both versions as it goes. */
export class MarkWriter {
  private readonly marks: { op: Op; text: string }[] = []
  private readonly before: Version = { text: '', isWaiting: false }
  private readonly after: Version = { text: '', isWaiting: false }

  /** Adds a paragraph: its printed line, and what is known of each of its UTF-16 code units. */
  paragraph(line: string, ops: readonly DraftOp[]): void {
    const pieces = piecesOf(line, ops)
    if (pieces.length === 0) return
    this.lineBreak(pieces)
    for (const piece of pieces) this.piece(piece)
  }

  finish(): { before: string; after: string; marks: readonly DraftMark[] } {
    return { before: this.before.text, after: this.after.text, marks: this.marks }
  }

  private emit(op: Op, text: string): void {
    if (text === '') return
    const last = this.marks.at(-1)
    if (last?.op === op) last.text += text
    else this.marks.push({ op, text })
    if (op !== 'insert') this.before.text += text
    if (op !== 'delete') this.after.text += text
  }

  private lineBreak(pieces: readonly Piece[]): void {
    const old = pieces.filter(({ op }) => op !== 'insert')
    const isNew = pieces.some(({ op }) => op !== 'delete')
    const runsOn = pieces[0]?.op === 'insert' && !BEGINS_PARAGRAPH.test(old[0]?.text ?? '')
    const isOldBreak = old.length > 0 && !runsOn && this.before.text !== ''
    const isNewBreak = isNew && this.after.text !== ''
    if (old.length > 0) this.before.isWaiting = !isOldBreak && this.before.text !== ''
    if (isNew) this.after.isWaiting = false
    if (isOldBreak && isNewBreak) this.emit('equal', '\n')
    else if (isOldBreak) this.emit('delete', '\n')
    else if (isNewBreak) this.emit('insert', '\n')
  }

  private piece({ text, op, spaced }: Piece): void {
    const versions = [this.before, this.after]
    if (spaced) {
      for (const version of versions)
        if (version.text !== '' && !version.text.endsWith('\n')) version.isWaiting = true
    }
    const isTight = NEVER_SPACED.test(text)
    const space = (version: Version): boolean => version.isWaiting && !isTight
    const old = op !== 'insert' && space(this.before)
    const now = op !== 'delete' && space(this.after)
    if (op !== 'insert') this.before.isWaiting = false
    if (op !== 'delete') this.after.isWaiting = false
    if (op === 'equal' && old !== now) this.emit(old ? 'delete' : 'insert', ' ')
    this.emit(op, (op === 'equal' ? old && now : old || now) ? ` ${text}` : text)
  }
}
