/** A redline as one HTML document that needs nothing else: deletions in `del`, insertions in `ins`. */
import { escapeHtml, htmlDocument } from './html-parts.ts'
import type { OutputInput } from './model.ts'
import { type OutputParagraph, outputParagraphs } from './paragraphs.ts'
import { exactPieces, type Piece, readingPieces } from './pieces.ts'

const deepest = 6

const style = `
del { text-decoration: line-through } ins { text-decoration: underline }
del.moved { text-decoration: line-through double } ins.moved { text-decoration: underline double }
del b, ins b { font-weight: 700 }
del[data-move]::before, ins[data-move]::before { content: attr(data-move); font: .7em system-ui, Arial, sans-serif; border: 1px solid #000; padding: 0 .2em; margin-right: .2em; display: inline-block; text-indent: 0; text-decoration: none }
.end-deleted::after, .end-inserted::after { content: "¶" } .end-deleted::after { text-decoration: line-through } .end-inserted::after { text-decoration: underline }
${Array.from({ length: deepest + 1 }, (_, level) => `.l${level} { margin-left: ${level * 1.5 + 1.5}rem }`).join(' ')} .opens { text-indent: -1.5rem }`

const key =
  '<del>Struck</del>: deleted. <ins>Underlined</ins>: inserted. Double line: moved, with the number of the move; words in bold there were changed as well. ¶ struck or underlined: a paragraph joined to the next, or parted from it.'

/** A piece as HTML. `begins` is true on the first piece of a moved passage, which carries its number. */
function pieceHtml(piece: Piece, begins: boolean): string {
  const text = escapeHtml(piece.text)
  if (piece.kind === 'equal') return text
  const tag = piece.kind === 'deleted' ? 'del' : 'ins'
  if (piece.move === undefined) return `<${tag}>${text}</${tag}>`
  const where = piece.kind === 'deleted' ? 'moved from here' : 'moved to here'
  const number = begins ? ` data-move="${where}, ${piece.move}" title="Move ${piece.move}: ${where}"` : ''
  return `<${tag} class="moved"${number}>${piece.changedInMove ? `<b>${text}</b>` : text}</${tag}>`
}

/** Whether every piece of a paragraph is of one kind: then its end needs no mark of its own. */
function endIsPlain(paragraph: OutputParagraph): boolean {
  return (
    paragraph.end === 'equal' ||
    (paragraph.pieces.length > 0 && paragraph.pieces.every(({ kind }) => kind === paragraph.end))
  )
}

/**
 * Writes the document. In it, the text of `main` without `del` is the new text, without `ins` the old one but for what
 * the redline ignores; paragraphs are `p`, joined where one has the class `end-deleted` or `end-inserted`.
 */
export function redlineHtml(input: OutputInput): string {
  const pieces = readingPieces(exactPieces(input.redline, input.before, input.after))
  let last: string | undefined
  const paragraphs = outputParagraphs(pieces).map((paragraph) => {
    const html = paragraph.pieces.map((piece) => {
      const passage = piece.move === undefined ? undefined : `${piece.kind} ${piece.move}`
      const begins = passage !== undefined && passage !== last
      last = passage
      return pieceHtml(piece, begins)
    })
    const classes = [
      ...(paragraph.level < 0 ? [] : [`l${Math.min(paragraph.level, deepest)}`]),
      ...(paragraph.opens ? ['opens'] : []),
      ...(endIsPlain(paragraph) ? [] : [`end-${paragraph.end}`]),
    ]
    const attributes = classes.length > 0 ? ` class="${classes.join(' ')}"` : ''
    return `<p${attributes}${paragraph.end === 'equal' ? '' : ` data-end="${paragraph.end}"`}>${html.join('')}</p>`
  })
  return htmlDocument(input, { style, key, text: paragraphs.join('\n') })
}
