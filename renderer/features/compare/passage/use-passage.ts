/** The passage that a person selected in a drawing: kept as places of the drawing, so that no scrolling loses it. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { keysAreTaken } from '../../../components/keys.ts'
import type { DrawnRow } from '../drawn.ts'
import { pointOf, select } from './dom.ts'
import { markedCopy } from './marked-copy.ts'
import type { Passage } from './points.ts'

export interface Selected {
  readonly passage: Passage
  /** Where the selection ends, in pixels from the top and the left of the text. */
  readonly top: number
  readonly left: number
}

export interface SelectedPassage {
  /** Null while nothing is selected. */
  readonly selected: Selected | null
  /** The rows in which the selection starts and ends: they must stay drawn. */
  readonly pinned: readonly number[]
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
      const box = range.getBoundingClientRect()
      const frame = text.current.getBoundingClientRect()
      setSelected({
        passage,
        top: box.bottom - frame.top + 6,
        left: Math.max(0, Math.min(box.left - frame.left, frame.width - 320)),
      })
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
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
  return { selected, pinned, select: choose }
}
