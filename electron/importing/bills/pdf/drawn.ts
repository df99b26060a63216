/** What a page shows, in points from its top left corner. */

/** One glyph: its characters, its edges, its baseline and the size of its font. */
export interface Glyph {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/** A filled or stroked box, thin ones being rules. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface DrawnPage {
  /** From 1. */
  readonly page: number
  readonly glyphs: readonly Glyph[]
  readonly boxes: readonly Box[]
  readonly hasImage: boolean
  /** Glyphs drawn invisibly, as a scanner lays recognised words over its picture. */
  readonly hidden: number
  /** Glyphs of turned text, such as a watermark; they are left out. */
  readonly turned: number
}
