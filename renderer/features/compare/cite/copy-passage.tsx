/** Appears at a selection: copies it with its citation, by the button or by `c`. */
import { Button, Group } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconQuote } from '@tabler/icons-react'
import { type RefObject, useCallback, useEffect, useState } from 'react'
import { keysAreTaken } from '../../../components/keys.ts'
import classes from '../compare.module.css'
import type { DrawnRow } from '../drawn.ts'
import type { Session } from '../session/session.ts'
import type { ReadySide } from '../use-side.ts'
import { citedPassage } from './citation.ts'
import { halfOf, hasOldWords, passageOf, type Reading } from './passage.ts'

export interface CopyPassageProps {
  /** The element in which selections count. */
  text: RefObject<HTMLElement | null>
  rows: readonly DrawnRow[]
  session: Session
  sides: Readonly<Record<Reading, ReadySide>>
}

interface Selected {
  readonly top: number
  readonly left: number
  readonly readings: readonly Reading[]
}

const readingWords: Readonly<Record<Reading, string>> = { old: 'Old text', new: 'New text' }

function selectedRange(text: HTMLElement | null): Range | null {
  const selection = window.getSelection()
  if (!text || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  return text.contains(range.commonAncestorContainer) && selection.toString().trim() !== '' ? range : null
}

function readingsOf(range: Range): readonly Reading[] {
  const half = halfOf(range)
  if (half !== null) return [half]
  return hasOldWords(range) ? ['new', 'old'] : ['new']
}

export function CopyPassage({ text, rows, session, sides }: CopyPassageProps) {
  const [selected, setSelected] = useState<Selected | null>(null)
  const clipboard = useClipboard({ timeout: 1500 })
  useEffect(() => {
    const look = () => {
      const range = selectedRange(text.current)
      if (!range || !text.current) return setSelected(null)
      const box = range.getBoundingClientRect()
      const frame = text.current.getBoundingClientRect()
      setSelected({
        top: box.bottom - frame.top + 6,
        left: Math.max(0, Math.min(box.left - frame.left, frame.width - 260)),
        readings: readingsOf(range),
      })
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [text])
  const copy = useCallback(
    async (reading: Reading) => {
      const range = selectedRange(text.current)
      if (!range) return
      const { words, offset } = passageOf(range, rows, reading)
      const location =
        offset === null ? { path: '', heading: '' } : await session.ask('locate', { side: reading, offset })
      clipboard.copy(citedPassage(words, sides[reading], location, readingWords[reading]))
    },
    [text, rows, session, sides, clipboard.copy],
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey || keysAreTaken(event.target))
        return
      const range = selectedRange(text.current)
      const [reading] = range ? readingsOf(range) : []
      if (reading) void copy(reading)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [text, copy])
  if (!selected) return null
  return (
    <Group
      gap={4}
      className={`${classes.copyPassage} no-print`}
      style={{ insetBlockStart: selected.top, insetInlineStart: selected.left }}
      role="group"
      aria-label="Selected passage"
    >
      {selected.readings.map((reading, index) => (
        <Button
          key={reading}
          size="compact-sm"
          // The selection must outlive the press.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void copy(reading)}
          variant={index === 0 ? 'filled' : 'default'}
          leftSection={
            clipboard.copied ? <IconCheck size={14} aria-hidden /> : <IconQuote size={14} aria-hidden />
          }
        >
          {clipboard.copied
            ? 'Copied'
            : selected.readings.length === 1
              ? 'Copy with citation (c)'
              : reading === 'new'
                ? 'Copy new words (c)'
                : 'Copy old words'}
        </Button>
      ))}
    </Group>
  )
}
