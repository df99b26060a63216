/** The law's text as tracked paragraphs, hanging by provision. */
import { Paragraph } from 'docx'
import type { OutputParagraph } from '#shared/redline/outputs/index.ts'
import { lawStyle } from './styles.ts'
import { type Revision, trackedRun } from './tracked-text.ts'

/** Indent of one level of provisions, in twentieths of a point: a quarter of an inch. */
const INDENT = 360
const DEEPEST = 6

/** A paragraph's indent in a Word document; undefined outside every provision. */
export function indentOf({
  level,
  opens,
}: Pick<OutputParagraph, 'level' | 'opens'>): { left: number; hanging?: number } | undefined {
  if (level < 0) return undefined
  const left = (Math.min(level, DEEPEST) + 1) * INDENT
  return opens ? { left, hanging: INDENT } : { left }
}

/**
 * Writes the paragraphs. The mark at the end of a paragraph is a revision where the paragraph was joined to the next
 * (deleted) or parted from it (inserted).
 */
export function lawParagraphs(
  paragraphs: readonly OutputParagraph[],
  nextRevision: () => Revision,
): Paragraph[] {
  return paragraphs.map((paragraph) => {
    const indent = indentOf(paragraph)
    const children = paragraph.pieces.map((piece) => trackedRun(piece, nextRevision))
    const run =
      paragraph.end === 'deleted'
        ? { deletion: nextRevision() }
        : paragraph.end === 'inserted'
          ? { insertion: nextRevision() }
          : undefined
    return new Paragraph({
      style: lawStyle,
      children,
      ...(indent === undefined ? {} : { indent }),
      ...(run === undefined ? {} : { run }),
    })
  })
}
