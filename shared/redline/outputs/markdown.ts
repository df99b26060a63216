/** A redline as Markdown. */
import { escapeMarkdown } from './markdown-escape.ts'
import type { OutputInput } from './model.ts'
import { type OutputParagraph, outputParagraphs } from './paragraphs.ts'
import { exactPieces, type Piece, readingPieces } from './pieces.ts'
import { outputTitle, receiptGroups } from './receipt-lines.ts'

/**
 * The tags carry the meaning; the signs inside show it where tags are not drawn. A tag beside `~~` and `**` also makes
 * them count as marks whatever letter or bracket stands next to them (CommonMark, left- and right-flanking runs).
 */
const marks = {
  deleted: ['<del>~~', '~~</del>'],
  inserted: ['<u>**', '**</u>'],
} as const

/** Stands for a paragraph without any text, so that it is not lost. */
const EMPTY = '<!-- empty paragraph -->'

function pieceMarkdown(piece: Piece, place: { first: boolean; last: boolean }, begins: boolean): string {
  const marked = piece.kind !== 'equal'
  const text = escapeMarkdown(piece.text, {
    opensParagraph: place.first,
    guardStart: marked || place.first,
    guardEnd: marked || place.last,
  })
  if (piece.kind === 'equal') return text
  const [open, close] = marks[piece.kind]
  const tagged = `${open}${text}${close}`
  const inMove = piece.changedInMove ? `<mark>${tagged}</mark>` : tagged
  if (!begins) return inMove
  return `<sup>${piece.kind === 'deleted' ? 'moved from here' : 'moved to here'}, ${piece.move}</sup>${inMove}`
}

function endMarkdown({ end }: OutputParagraph): string {
  return end === 'equal' ? '' : end === 'deleted' ? '<sup><del>¶</del></sup>' : '<sup><u>¶</u></sup>'
}

function bodyMarkdown(input: OutputInput): string {
  const pieces = readingPieces(exactPieces(input.redline, input.before, input.after))
  let last: string | undefined
  const paragraphs = outputParagraphs(pieces, { hang: false }).map((paragraph) => {
    const text = paragraph.pieces.map((piece, at) => {
      const passage = piece.move === undefined ? undefined : `${piece.kind} ${piece.move}`
      const begins = passage !== undefined && passage !== last
      last = passage
      return pieceMarkdown(piece, { first: at === 0, last: at === paragraph.pieces.length - 1 }, begins)
    })
    return (text.join('') || EMPTY) + endMarkdown(paragraph)
  })
  return paragraphs.join('\n\n')
}

/** A line of words that holds no markup of its own and stays on its line. */
export const plainMarkdown = (text: string) =>
  escapeMarkdown(text.replace(/\s+/g, ' ').trim(), {
    opensParagraph: true,
    guardStart: true,
    guardEnd: true,
  })

/** Lines between which the law's text stands. */
export const TEXT_BEGINS = '<!-- text begins -->'
export const TEXT_ENDS = '<!-- text ends -->'

/**
 * Writes the document. Between `TEXT_BEGINS` and `TEXT_ENDS` each block is a paragraph; without `<del>` and its
 * content it is the new text, without `<u>` and its content the old one but for what the redline ignores.
 */
export function redlineMarkdown(input: OutputInput): string {
  const groups = receiptGroups(input).map(
    ({ title, lines }) =>
      `### ${title}\n\n${lines.map(({ name, value }) => `- ${name}: ${plainMarkdown(value)}`).join('\n')}`,
  )
  const notice = plainMarkdown(input.receipts.notice)
  return `# ${plainMarkdown(outputTitle(input.receipts))}

**${notice}**

Marks: <del>~~struck~~</del> is deleted, <u>**underlined and bold**</u> is inserted. A moved passage is struck where it stood and underlined where it stands, with the number of the move before it; in it, <mark>highlighted</mark> words were changed as well. A raised ¶, struck or underlined, stands for the end of a paragraph that was deleted or inserted. Backslashes and numbered references such as \`&#32;\` keep the text as it is and are not part of it.

${TEXT_BEGINS}

${bodyMarkdown(input)}

${TEXT_ENDS}

## Receipts

${notice}

${groups.join('\n\n')}
`
}
