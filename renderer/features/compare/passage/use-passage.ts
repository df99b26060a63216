/** The passage that a person selected in a drawing: kept as places of the drawing, so that no scrolling loses it. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { keysAreTaken } from '../../../components/keys.ts'
import type { DrawnRow } from '../drawn.ts'
import { pointOf, select } from './dom.ts'
import { markedCopy } from './marked-copy.ts'
import type { Passage } from './points.ts'

export interface Selected {
  readonly passage: Passage
  /**
   * Where the selection ends, in pixels from the top and the left of the text; null where that is out of sight.
   */
  readonly end: { readonly top: number; readonly left: number } | null
}

export interface SelectedPassage {
  /** Null while nothing is selected. */
  readonly selected: Selected | null
  /** The rows in which the selection starts and ends: they must stay drawn. */
  readonly pinned: readonly number[]
  /** What is selected at this moment: the page tells of a new selection a little later. */
  now(): Passage | null
  select(passage: Passage): void
}

const none: readonly number[] = []

/** The selection where any of it lies in the text, with the node and offset at both ends. */
function rangeIn(text: HTMLElement): Range | null {
  const selection = window.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const inside = text.contains(range.startContainer) || text.contains(range.endContainer)
  return inside && !keysAreTaken(document.activeElement) ? range : null
}

/** Room that the buttons at a selection take, in pixels. */
const room = { width: 420, height: 48 }

function endOf(range: Range, text: HTMLElement): Selected['end'] {
  const box = range.getBoundingClientRect()
  if (box.bottom < room.height || box.bottom + room.height > window.innerHeight) return null
  const frame = text.getBoundingClientRect()
  return {
    top: Math.round(box.bottom - frame.top) + 6,
    left: Math.round(Math.max(0, Math.min(box.left - frame.left, frame.width - room.width))),
  }
}

function sameEnd(a: Selected['end'], b: Selected['end']): boolean {
  return a?.top === b?.top && a?.left === b?.left
}

function passageOf(text: HTMLElement, rows: number, range: Range): Passage {
  return {
    from: pointOf(text, rows, range.startContainer, range.startOffset),
    to: pointOf(text, rows, range.endContainer, range.endOffset),
  }
}

/** The whole drawing; both columns where old and new stand side by side. */
export function wholeOf(rows: readonly DrawnRow[]): Passage {
  const last = rows.length - 1
  return {
    from: { row: 0, half: 0, at: 0 },
    to: { row: last, half: rows[last]?.kind === 'pair' ? 1 : 0, at: Number.POSITIVE_INFINITY },
  }
}

/**
 * @param text the element that holds the rows; @param rows all rows of the drawing
 * @param drafting whether deletions carry their [brackets] in it
 */
export function usePassage(
  text: RefObject<HTMLElement | null>,
  rows: readonly DrawnRow[],
  drafting: boolean,
): SelectedPassage {
  const [selected, setSelected] = useState<Selected | null>(null)
  const [pinned, setPinned] = useState(none)
  const [wanted, setWanted] = useState<Passage | null>(null)
  const count = rows.length
  /** Asking the page for its selection lays the page out: scrolling asks only where there is one. */
  const isSelected = useRef(false)
  isSelected.current = selected !== null
  const pin = useCallback(({ from, to }: Passage) => {
    setPinned((before) => (before[0] === from.row && before[1] === to.row ? before : [from.row, to.row]))
  }, [])

  useEffect(() => {
    const look = () => {
      const range = text.current && rangeIn(text.current)
      if (!range || !text.current) {
        setSelected(null)
        return setPinned(none)
      }
      const passage = passageOf(text.current, count, range)
      // A caret is where a selection may start, after any scrolling.
      pin(passage)
      if (range.collapsed || range.toString().trim() === '') return setSelected(null)
      setSelected({ passage, end: endOf(range, text.current) })
    }
    let frame = 0
    const follow = () => {
      const range = text.current && rangeIn(text.current)
      if (!range || range.collapsed || !text.current) return
      const end = endOf(range, text.current)
      setSelected((before) => (before === null || sameEnd(before.end, end) ? before : { ...before, end }))
    }
    const onScroll = () => {
      cancelAnimationFrame(frame)
      // Once the rows of this frame are drawn: the page is laid out once then, not before and after.
      if (isSelected.current) frame = requestAnimationFrame(follow)
    }
    document.addEventListener('selectionchange', look)
    // The page tells of a new selection a little later; a key that scrolls far away may come before.
    document.addEventListener('mouseup', look)
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('mouseup', look)
      window.removeEventListener('scroll', onScroll)
    }
  }, [text, count, pin])

  // Once the rows at both ends are drawn, the page's own selection can be set.
  useLayoutEffect(() => {
    if (!wanted || !text.current) return
    select(text.current, wanted)
    setWanted(null)
  }, [wanted, text])
  const choose = useCallback(
    (passage: Passage) => {
      pin(passage)
      setWanted(passage)
    },
    [pin],
  )

  const latest = useRef({ rows, drafting, choose })
  latest.current = { rows, drafting, choose }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'a' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      if (keysAreTaken(event.target) || !text.current) return
      event.preventDefault()
      latest.current.choose(wholeOf(latest.current.rows))
    }
    const onCopy = (event: ClipboardEvent) => {
      const range = text.current && rangeIn(text.current)
      if (!range || range.collapsed || !text.current || !event.clipboardData) return
      const passage = passageOf(text.current, latest.current.rows.length, range)
      const { plain, html } = markedCopy(latest.current.rows, passage, latest.current.drafting)
      event.clipboardData.setData('text/plain', plain)
      event.clipboardData.setData('text/html', html)
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    document.addEventListener('copy', onCopy)
    return () => {
      window.removeEventListener('keydown', onKey)
      document.removeEventListener('copy', onCopy)
    }
  }, [text])
  const now = useCallback(() => {
    const range = text.current && rangeIn(text.current)
    return range && !range.collapsed && text.current ? passageOf(text.current, count, range) : null
  }, [text, count])
  return { selected, pinned, now, select: choose }
}
