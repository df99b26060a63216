/** How far each paragraph of a text hangs, by the provision that it opens or lies in. */
import { parseProvisions, provisionPieces } from '../../law/provisions.ts'

export interface ParagraphLevel {
  /** 0 for a subsection, 1 for a subdivision …; -1 outside every provision. */
  readonly level: number
  /** Whether the paragraph opens with a provision's label. */
  readonly opens: boolean
}

/** Level of every paragraph, by the offset at which it starts. Paragraphs are parted by "\n". */
export function paragraphLevels(text: string): Map<number, ParagraphLevel> {
  const pieces = provisionPieces(parseProvisions(text))
  const levels = new Map<number, ParagraphLevel>()
  let at = 0
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    let first = start
    while (first < end && /\s/.test(text[first]!)) first++
    while (at < pieces.length && pieces[at]!.end <= first) at++
    const node = pieces[at]?.start !== undefined && pieces[at]!.start <= first ? pieces[at]!.node : undefined
    if (node === undefined) levels.set(start, { level: -1, opens: false })
    else if (node.labelSpan.start === first) levels.set(start, { level: node.labels.length - 1, opens: true })
    else levels.set(start, { level: node.labels.length - 1, opens: false })
    start = end + 1
  }
  return levels
}
