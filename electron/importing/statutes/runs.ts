/** A run of text gathered from HTML, white space folded, with the marks that tell what stands in it. */

export type MarkKind = 'catchln' | 'bold'

/** `start` and `end` are offsets into the run's text. */
export interface Mark {
  readonly kind: MarkKind
  readonly start: number
  end: number
}

export interface Link {
  readonly href: string
  start: number
  end: number
}

/** A paragraph, heading or table row of a page. */
export interface Block {
  /** Element that holds it: p, h1 … h6, hr, row, image, or `text` for text outside any. */
  readonly tag: string
  /** The class attribute, lower case. */
  readonly className: string
  readonly text: string
  readonly marks: readonly Mark[]
  readonly links: readonly Link[]
  /** Anchors (id or name) that stand in it or right before it. */
  readonly anchors: readonly string[]
  /** Colour of its first letters, lower case, where old markup gives one. */
  readonly colour: string
}

/** Spaces that HTML folds; a no-break space in these pages only indents, so it is folded too. */
const SPACES = /[ \t\n\f\r\u00a0]+/g

/** Gathers text piece by piece; a piece never begins a run with white space nor follows white space with more. */
export class RunBuilder {
  text = ''
  readonly marks: Mark[] = []
  readonly links: Link[] = []
  readonly anchors: string[] = []
  colour = ''

  add(piece: string, colour: string): void {
    let folded = piece.replace(SPACES, ' ')
    if (this.text === '' || this.text.endsWith(' ')) folded = folded.replace(/^ /, '')
    if (folded === '') return
    if (this.colour === '' && folded.trim() !== '') this.colour = colour
    this.text += folded
  }

  build(tag: string, className: string): Block {
    const text = this.text.trimEnd()
    const within = <T extends { end: number }>(span: T): T => ({
      ...span,
      end: Math.min(span.end, text.length),
    })
    return {
      tag,
      className,
      text,
      marks: this.marks.map(within).filter((mark) => mark.end > mark.start),
      links: this.links.map(within),
      anchors: [...this.anchors],
      colour: this.colour,
    }
  }
}
