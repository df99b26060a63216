import type { Sheet } from './brackets.ts'
import type { DraftOp, DraftSegment } from './model.ts'

/**
 * Settles, in place, the white space and line breaks that stand beside marks:
 * - the space after a closing bracket goes with the deletion, unless the deletion began without one before it;
 * - a line break before a wholly inserted paragraph is inserted, before a wholly deleted one deleted. Before a
 *   paragraph that begins with an insertion it is inserted unless the old words of that paragraph begin as a
 *   paragraph does, with a capital, a digit, a quotation mark or a round bracket.
 */
export function settleSpaces({ text, ops }: Sheet): void {
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== ']' || ops[i] !== 'mark') continue
    const open = matchingOpen(ops, i)
    const spaceBefore = open === 0 || /\s/.test(text[open - 1] as string)
    for (let at = i + 1; spaceBefore && text[at] === ' ' && ops[at] === 'kept'; at++) ops[at] = 'deleted'
  }
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    settleLineBreak({ text, ops }, at)
}

function matchingOpen(ops: readonly DraftOp[], close: number): number {
  let open = close - 1
  while (open > 0 && ops[open] !== 'mark') open--
  return open
}

function settleLineBreak({ text, ops }: Sheet, at: number): void {
  if (ops[at] !== 'kept') return
  const stop = text.indexOf('\n', at + 1)
  let old = ''
  let now = ''
  let first: DraftOp | undefined
  for (let i = at + 1; i < (stop < 0 ? text.length : stop); i++) {
    const op = ops[i] as DraftOp
    if (op === 'mark' || /\s/.test(text[i] as string)) continue
    first ??= op
    if (op !== 'deleted') now += text[i]
    if (op !== 'inserted' && op !== 'inserted-inferred') old += text[i]
  }
  if (old === '' && now !== '') ops[at] = 'inserted'
  else if (now === '' && old !== '') ops[at] = 'deleted'
  else if (first === 'inserted' && !/^[\p{Lu}\d"“(]/u.test(old)) ops[at] = 'inserted'
}

export function segmentsOf({ ops }: Sheet): DraftSegment[] {
  const segments: DraftSegment[] = []
  ops.forEach((op, i) => {
    const last = segments.at(-1)
    if (last?.op === op) segments[segments.length - 1] = { ...last, end: i + 1 }
    else segments.push({ op, start: i, end: i + 1 })
  })
  return segments
}

/**
 * Joins two pieces that stood apart in print, with `gap` between them: one space between words that the gap parted,
 * none before a comma or a stop. Gives the left piece and the right one as they go into the text.
 */
function seam(left: string, gap: string, right: string): [string, string] {
  if (/^[,;:]|^\.(?![.\d])/.test(right)) return [left.replace(/ +$/, ''), right]
  if (left === '') return ['', right.replace(/^[ \n]+/, '')]
  if (/[ \n]$/.test(left)) return [left, right.replace(/^ +/, '')]
  return [left, (/\s/.test(gap) && /^\S/.test(right) ? ' ' : '') + right]
}

/** The text made of the segments whose operation is among `ops`, with the seams closed. */
export function textOf(
  printed: string,
  segments: readonly DraftSegment[],
  ops: ReadonlySet<DraftOp>,
): string {
  const pieces: string[] = []
  let lastEnd = 0
  for (const { op, start, end } of segments) {
    if (!ops.has(op)) continue
    const piece = printed.slice(start, end)
    if (start === lastEnd && start > 0) pieces.push(piece)
    else {
      const [left, right] = seam(pieces.pop() ?? '', printed.slice(lastEnd, start), piece)
      // A piece of spaces alone may vanish; what then stands last is what the next piece is joined to.
      for (const part of [left, right]) if (part !== '') pieces.push(part)
    }
    lastEnd = end
  }
  return pieces.join('').replace(/ +(?=\n|$)/g, '')
}
