/** A comparison of three as a Word document: the base, with the changes of both texts tracked, each by its own hand. */
import { Document, Paragraph } from 'docx'
import {
  type Hand,
  type ThreeOutputInput,
  type ThreeParagraph,
  type ThreePiece,
  threeParagraphs,
  threePieces,
  threeReceiptGroups,
  threeTitle,
} from '#shared/redline/outputs/three/index.ts'
import { indentOf } from './law-paragraphs.ts'
import { packDocx } from './pack-docx.ts'
import { pageFooter, pageHeader, receiptParagraphs } from './receipts-pages.ts'
import { lawStyle, styles } from './styles.ts'
import { type Revision, trackedRun } from './tracked-text.ts'

/** To whom Word ascribes a hand's changes. */
export const handAuthors: Readonly<Record<Hand, string>> = {
  A: 'Text A',
  B: 'Text B',
  both: 'Texts A and B alike',
  conflict: 'Texts A and B, in conflict',
  'A in conflict': 'Text A, in conflict with B',
  'B in conflict': 'Text B, in conflict with A',
}

const HOW_TO_READ = `The text before this page is the base. The changes of both texts are tracked, each ascribed to the text that makes it. Rejecting all of them gives the base. Accepting those of “${handAuthors.A}”, “${handAuthors.both}”, “${handAuthors.conflict}” and “${handAuthors['A in conflict']}” and rejecting the rest gives text A, and so for text B, but for white space, quotation marks and hyphens. Accepting all of them gives both texts’ words where they conflict, and is no text of either. A moved passage is tracked as a deletion where it stood and an insertion where it stands. Every line end is a paragraph. This page, the header and the footer are not tracked; their paragraphs have the styles “Receipt title” and “Receipt”, those of the compared texts the style “Law text”.`

const wordKinds = { equal: 'equal', struck: 'deleted', put: 'inserted' } as const

type NextRevision = (by: Hand | undefined) => Revision

function endOf(end: ThreePiece | null, next: NextRevision) {
  if (end === null || end.kind === 'equal') return {}
  return { run: end.kind === 'struck' ? { deletion: next(end.by) } : { insertion: next(end.by) } }
}

function lawParagraph(paragraph: ThreeParagraph, next: NextRevision): Paragraph {
  const indent = indentOf(paragraph)
  return new Paragraph({
    style: lawStyle,
    children: paragraph.pieces
      .filter(({ text }) => text !== '')
      .map(({ kind, text, by }) => trackedRun({ kind: wordKinds[kind], text }, () => next(by))),
    ...(indent === undefined ? {} : { indent }),
    ...endOf(paragraph.end, next),
  })
}

/**
 * Writes the document. The same input gives the same bytes.
 * @param creator who made the document, as its properties say
 * @returns the bytes of the file. The texts must hold nothing that XML cannot (`firstUnholdable('docx', …)`).
 */
export async function threeDocx(input: ThreeOutputInput, creator: string): Promise<Uint8Array> {
  const { receipts } = input
  const title = threeTitle(receipts)
  const at = new Date(receipts.madeAt)
  const date = at.toISOString().replace(/\.\d+Z$/, 'Z')
  let id = 0
  const next: NextRevision = (by) => ({
    id: ++id,
    author: by === undefined ? creator : handAuthors[by],
    date,
  })
  const document = new Document({
    title,
    creator,
    styles,
    features: { trackRevisions: true },
    customProperties: [
      { name: 'Notice', value: receipts.notice },
      { name: 'Base SHA-256', value: receipts.base.sha256 },
      { name: 'Text A SHA-256', value: receipts.left.sha256 },
      { name: 'Text B SHA-256', value: receipts.right.sha256 },
      { name: 'Redline engine', value: `${receipts.engine.name} ${receipts.engine.version}` },
    ],
    sections: [
      {
        headers: { default: pageHeader(title, 'Comparison of three texts') },
        footers: { default: pageFooter(receipts.notice) },
        children: [
          ...threeParagraphs(threePieces(input)).map((paragraph) => lawParagraph(paragraph, next)),
          ...receiptParagraphs(receipts.notice, threeReceiptGroups(input), HOW_TO_READ),
        ],
      },
    ],
  })
  return packDocx(document, { title, creator, at })
}
