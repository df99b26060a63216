import { LEVELS } from '../citation/levels.ts'
import type { Marker } from './choose.ts'
import { STYLES } from './labels.ts'
import type { NodeLevel, ProvisionNode, TextSpan } from './model.ts'

/** A node while its end may still move. */
interface Draft {
  readonly marker: Marker
  readonly start: number
  end: number
  readonly children: Draft[]
}

const isParagraphStart = (text: string, offset: number): boolean => offset === 0 || text[offset - 1] === '\n'

function nest(markers: readonly Marker[], end: number): Draft[] {
  const top: Draft[] = []
  const open: Draft[] = []
  for (const marker of markers) {
    const start = marker.candidate.start
    for (const closed of open.splice(marker.depth)) closed.end = start
    const draft: Draft = { marker, start, end, children: [] }
    const siblings = open.at(-1)?.children ?? top
    siblings.push(draft)
    open.push(draft)
  }
  return top
}

/** The offset of the last marker inside `draft`, its own included. */
function lastMarker(draft: Draft): number {
  const child = draft.children.at(-1)
  return child ? lastMarker(child) : draft.start
}

function cut(draft: Draft, at: number): void {
  draft.end = Math.min(draft.end, at)
  for (const child of draft.children) cut(child, at)
}

/**
 * Gives back to the provision around a list what stands after the list's last item:
 * - where each item begins a paragraph, an unmarked paragraph after the last item;
 * - where items are parts of a sentence (they begin with a small letter), all after the end of that sentence.
 * An unmarked paragraph could also go on with the last item; the address of the provision around it is then still
 * true, only less exact. Subsections keep their unmarked paragraphs.
 */
function releaseFlushText(list: readonly Draft[], text: string, isTop: boolean): void {
  list.forEach((draft, i) => {
    releaseFlushText(draft.children, text, false)
    const next = list[i + 1]
    const endsList = !next || next.marker.opens
    if (!endsList || (isTop && draft.marker.style === 'lower')) return
    const after = lastMarker(draft)
    const sentence = draft.marker.candidate.sentenceEnd
    if (sentence < draft.end && sentence > after) cut(draft, sentence)
    if (isParagraphStart(text, draft.start)) {
      const paragraph = text.indexOf('\n', after) + 1
      if (paragraph > 0 && paragraph < draft.end) cut(draft, paragraph)
    }
  })
}

/** The parts of `[start, end)` that no child covers. */
export function uncovered(start: number, end: number, children: readonly TextSpan[]): TextSpan[] {
  const spans: TextSpan[] = []
  let at = start
  for (const child of children) {
    if (child.start > at) spans.push({ start: at, end: child.start })
    at = child.end
  }
  if (end > at) spans.push({ start: at, end })
  return spans
}

/** A label's level is that of its style, unless it hangs below one that is as deep or deeper. */
function levelOf(marker: Marker, parent: NodeLevel | undefined): NodeLevel {
  const level = LEVELS[STYLES.indexOf(marker.style)] as (typeof LEVELS)[number]
  if (parent === undefined || parent === 'article') return level
  if (parent === 'provision' || LEVELS.indexOf(level) <= LEVELS.indexOf(parent)) return 'provision'
  return level
}

function finish(
  draft: Draft,
  parents: readonly string[],
  prefix: string,
  parent: NodeLevel | undefined,
): ProvisionNode {
  const { label, start, end } = draft.marker.candidate
  const labels = [...parents, label]
  const path = `${prefix}(${label})`
  const level = levelOf(draft.marker, parent)
  const children = draft.children.map((child) => finish(child, labels, path, level))
  return {
    label,
    labels,
    path,
    level,
    start: draft.start,
    end: draft.end,
    labelSpan: { start, end },
    ownSpans: uncovered(draft.start, draft.end, children),
    children,
  }
}

/**
 * The nodes that the markers make of `text` up to `end`, under the labels and path given (an article's, or none).
 */
export function buildNodes(
  text: string,
  markers: readonly Marker[],
  end: number,
  parents: readonly string[] = [],
  prefix = '',
): ProvisionNode[] {
  const drafts = nest(markers, end)
  releaseFlushText(drafts, text, true)
  return drafts.map((draft) => finish(draft, parents, prefix, parents.length > 0 ? 'article' : undefined))
}
