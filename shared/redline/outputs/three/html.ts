/** A comparison of three as one HTML document that needs nothing else. */
import { escapeHtml, htmlPage } from '../html-parts.ts'
import type { ThreeOutputInput } from './model.ts'
import { threeParagraphs } from './paragraphs.ts'
import { handSigns, type ThreePiece, threePieces } from './pieces.ts'
import { threeReceiptGroups, threeTitle } from './receipt-lines.ts'

const deepest = 6

const style = `
del { text-decoration: line-through } ins { text-decoration: underline }
.by { font: .7em system-ui, Arial, sans-serif; border: 1px solid #000; padding: 0 .2em; margin-right: .2em; display: inline-block; text-indent: 0; user-select: none }
.conflict > .by { background: #000; color: #fff; print-color-adjust: exact }
.end-struck::after, .end-put::after { content: "¶" } .end-struck::after { text-decoration: line-through } .end-put::after { text-decoration: underline }
${Array.from({ length: deepest + 1 }, (_, level) => `.l${level} { margin-left: ${level * 1.5 + 1.5}rem }`).join(' ')} .opens { text-indent: -1.5rem }`

const key =
  '<del>Struck</del>: words of the base. <ins>Underlined</ins>: put in their place or added. Each change is signed: A or B alone; A = B, by both alike; A ≠ B, in conflict, with what each text puts after its own sign (A ≠ or B ≠; nothing after it: that text only strikes). ¶: a paragraph’s end struck or added.'

/** @param signed whether the sign of its hand stands before it */
function pieceHtml(piece: ThreePiece, signed: boolean): string {
  const text = escapeHtml(piece.text)
  if (piece.kind === 'equal' || piece.by === undefined) return text
  const tag = piece.kind === 'struck' ? 'del' : 'ins'
  const sign = signed ? `<span class="by">${handSigns[piece.by]}</span>` : ''
  const conflict = piece.by.includes('conflict') ? ' class="conflict"' : ''
  return `<span${conflict} data-change="${piece.change}" data-by="${piece.by}">${sign}${text === '' ? '' : `<${tag}>${text}</${tag}>`}</span>`
}

/** Writes the document. Without `ins` and signs, `main` holds the base, its paragraphs joined at `end-put`. */
export function threeHtml(input: ThreeOutputInput): string {
  let last: string | undefined
  const paragraphs = threeParagraphs(threePieces(input)).map((paragraph) => {
    const html = paragraph.pieces.map((piece) => {
      const hand = piece.by === undefined ? undefined : `${piece.change} ${piece.by}`
      const signed = hand !== last
      if (piece.text.trim() !== '' || hand !== undefined) last = hand
      return pieceHtml(piece, signed)
    })
    const end = paragraph.end?.kind ?? 'equal'
    const classes = [
      ...(paragraph.level < 0 ? [] : [`l${Math.min(paragraph.level, deepest)}`]),
      ...(paragraph.opens ? ['opens'] : []),
      ...(end === 'equal' ? [] : [`end-${end}`]),
    ]
    return `<p${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}>${html.join('')}</p>`
  })
  return htmlPage({
    title: threeTitle(input.receipts),
    notice: input.receipts.notice,
    groups: threeReceiptGroups(input),
    style,
    key,
    text: paragraphs.join('\n'),
  })
}
