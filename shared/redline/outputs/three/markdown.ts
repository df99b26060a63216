/** A comparison of three as Markdown. */
import { plainMarkdown, TEXT_BEGINS, TEXT_ENDS } from '../markdown.ts'
import { escapeMarkdown } from '../markdown-escape.ts'
import type { ThreeOutputInput } from './model.ts'
import { threeParagraphs } from './paragraphs.ts'
import { handSigns, type ThreePiece, threePieces } from './pieces.ts'
import { threeReceiptGroups, threeTitle } from './receipt-lines.ts'

const marks = { struck: ['<del>~~', '~~</del>'], put: ['<u>**', '**</u>'] } as const
const EMPTY = '<!-- empty paragraph -->'

function pieceMarkdown(piece: ThreePiece, place: { first: boolean; last: boolean }, signed: boolean): string {
  const marked = piece.kind !== 'equal'
  const text = escapeMarkdown(piece.text, {
    opensParagraph: place.first,
    guardStart: marked || place.first,
    guardEnd: marked || place.last,
  })
  if (piece.kind === 'equal' || piece.by === undefined) return text
  const [open, close] = marks[piece.kind]
  const sign = signed ? `<sup>${handSigns[piece.by]}</sup>` : ''
  return piece.text === '' ? sign : `${sign}${open}${text}${close}`
}

function bodyMarkdown(input: ThreeOutputInput): string {
  let last: string | undefined
  return threeParagraphs(threePieces(input))
    .map(({ pieces, end }) => {
      const text = pieces.map((piece, at) => {
        const hand = piece.by === undefined ? undefined : `${piece.change} ${piece.by}`
        const signed = hand !== last
        if (piece.text.trim() !== '' || hand !== undefined) last = hand
        return pieceMarkdown(piece, { first: at === 0, last: at === pieces.length - 1 }, signed)
      })
      const mark =
        end?.kind === 'struck' ? '<sup><del>¶</del></sup>' : end?.kind === 'put' ? '<sup><u>¶</u></sup>' : ''
      return (text.join('') || EMPTY) + mark
    })
    .join('\n\n')
}

/** Writes the document. Between `TEXT_BEGINS` and `TEXT_ENDS` each block is a paragraph. */
export function threeMarkdown(input: ThreeOutputInput): string {
  const groups = threeReceiptGroups(input).map(
    ({ title, lines }) =>
      `### ${title}\n\n${lines.map(({ name, value }) => `- ${name}: ${plainMarkdown(value)}`).join('\n')}`,
  )
  const notice = plainMarkdown(input.receipts.notice)
  return `# ${plainMarkdown(threeTitle(input.receipts))}

**${notice}**

Marks: <del>~~struck~~</del> words are the base’s, <u>**underlined and bold**</u> words were put in their place or added. Each change is signed: A or B alone; A = B, by both alike; A ≠ B, in conflict, with what each text puts after its own sign. A raised ¶ stands for the end of a paragraph that was struck or added. Backslashes and numbered references such as \`&#32;\` keep the text as it is and are not part of it.

${TEXT_BEGINS}

${bodyMarkdown(input)}

${TEXT_ENDS}

## Receipts

${notice}

${groups.join('\n\n')}
`
}
