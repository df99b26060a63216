/** Pieces of a redline as runs of a Word document, each change a revision of its own. */
import {
  DeletedTextRun,
  InsertedTextRun,
  NextAttributeComponent,
  type ParagraphChild,
  Tab,
  TextRun,
  XmlComponent,
} from 'docx'
import type { Piece } from '#shared/redline/outputs/index.ts'

/** What Word shows beside a revision; `date` is ISO 8601 in UTC. */
export interface Reviser {
  readonly author: string
  readonly date: string
}

/** A revision's attributes; ids are unique in the document. */
export interface Revision extends Reviser {
  readonly id: number
}

/** Gives each revision of one document its id. */
export function revisionsBy(reviser: Reviser): () => Revision {
  let id = 0
  return () => {
    id += 1
    return { id, ...reviser }
  }
}

/**
 * A `w:t` or `w:delText` that holds its text as it is. The library's own runs would take a text such as "CURRENT" for
 * a page number.
 */
class VerbatimText extends XmlComponent {
  constructor(name: 'w:t' | 'w:delText', text: string) {
    super(name)
    this.root.push(new NextAttributeComponent({ space: { key: 'xml:space', value: 'preserve' } }), text)
  }
}

/** A run's content: tabs are elements of their own, as Word writes them. */
function runContent(name: 'w:t' | 'w:delText', text: string): (VerbatimText | Tab)[] {
  return text
    .split('\t')
    .flatMap((part, at) => [
      ...(at > 0 ? [new Tab()] : []),
      ...(part === '' ? [] : [new VerbatimText(name, part)]),
    ])
}

/** A piece without line ends as a run; a changed one inside its revision. */
export function trackedRun(
  piece: Pick<Piece, 'kind' | 'text'>,
  nextRevision: () => Revision,
): ParagraphChild {
  if (piece.kind === 'deleted') {
    return new DeletedTextRun({ ...nextRevision(), children: runContent('w:delText', piece.text) })
  }
  const children = runContent('w:t', piece.text)
  return piece.kind === 'inserted'
    ? new InsertedTextRun({ ...nextRevision(), children })
    : new TextRun({ children })
}
