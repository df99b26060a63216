/** Places of the page told as places of the drawing, and back. */
import type { Passage, Point } from './points.ts'

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement
}

/** Characters of the drawn words before a place in a paragraph; signs and spoken asides are none. */
function charactersBefore(line: Element, node: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(line, 0)
  before.setEnd(node, offset)
  const part = before.cloneContents()
  for (const aside of part.querySelectorAll('[data-aside]')) aside.remove()
  return (part.textContent ?? '').length
}

/**
 * @param root the element that holds the rows; @param rows how many there are, drawn or not
 * @returns the place; what lies before the rows is their start, what lies after them their end
 */
export function pointOf(root: Element, rows: number, node: Node, offset: number): Point {
  const start: Point = { row: 0, half: 0, at: 0 }
  const end: Point = { row: rows - 1, half: 0, at: Number.POSITIVE_INFINITY }
  const inside = root.contains(node) ? elementOf(node)?.closest('[data-index]') : null
  // Between two rows, the place is the start of the one that follows.
  const child = root.contains(node) && node instanceof Element ? node.childNodes[offset] : undefined
  const row = inside ?? (child instanceof Element ? child.closest('[data-index]') : null)
  if (!row) {
    const first = root.querySelector('[data-index]')
    const before = first && first.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING
    return before ? start : end
  }
  const index = Number(row.getAttribute('data-index'))
  const side = (inside ? elementOf(node) : row)?.closest('[data-side]')
  const half = side?.getAttribute('data-side') === 'New' ? 1 : 0
  const line = elementOf(node)?.closest('p') ?? (side ?? row).querySelector('p')
  if (!inside || !line) return { row: index, half, at: 0 }
  if (line.contains(node)) return { row: index, half, at: charactersBefore(line, node, offset) }
  const after = line.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING
  return { row: index, half, at: after ? Number.POSITIVE_INFINITY : 0 }
}

/** Node and offset of a place whose row is drawn; null where it is not. */
function placeOf(root: Element, { row, half, at }: Point): readonly [Node, number] | null {
  const drawn = root.querySelector(`[data-index="${row}"]`)
  const line = drawn?.querySelector(half === 1 ? '[data-side="New"] p' : 'p')
  if (!line) return drawn ? [drawn, 0] : null
  const words = document.createTreeWalker(line, NodeFilter.SHOW_TEXT, (node) =>
    elementOf(node)?.closest('[data-aside]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  let left = at
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (left <= length) return [node, left]
    left -= length
  }
  return [line, line.childNodes.length]
}

/** Selects a passage whose first and last rows are drawn. */
export function select(root: Element, { from, to }: Passage): void {
  const [start, end] = [placeOf(root, from), placeOf(root, to)]
  if (start && end) window.getSelection()?.setBaseAndExtent(start[0], start[1], end[0], end[1])
}
