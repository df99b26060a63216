/** Appears at a selection: copies it with its citation, and widens it to its provision; by buttons or by `c` and `w`. */
import { Button, Group } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconArrowsMaximize, IconCheck, IconQuote } from '@tabler/icons-react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { keysAreTaken } from '../../../components/keys.ts'
import classes from '../compare.module.css'
import type { DrawnRow } from '../drawn.ts'
import type { Passage } from '../passage/points.ts'
import type { SelectedPassage } from '../passage/use-passage.ts'
import { differs } from '../passage/widen.ts'
import type { TextSide } from '../session/model.ts'
import type { Session } from '../session/session.ts'
import type { ReadySide } from '../use-side.ts'
import { citedPassage } from './citation.ts'

/** A text that a passage can be read as. */
export interface PassageSide {
  readonly side: TextSide
  /** "New text" */
  readonly name: string
  /** "new words" */
  readonly short: string
  readonly text: ReadySide
}

export interface CopyPassageProps {
  passage: SelectedPassage
  rows: readonly DrawnRow[]
  session: Session
  /** The text that is copied by `c` first. */
  sides: readonly PassageSide[]
  /** The change gone to, which is widened where nothing is selected; -1 for none. */
  current: number
}

export function CopyPassage({ passage, rows, session, sides, current }: CopyPassageProps) {
  const { selected, select, now } = passage
  const clipboard = useClipboard({ timeout: 1500 })
  const [copied, setCopied] = useState<TextSide | null>(null)
  const offeredFor = useCallback(
    ({ from, to }: Passage) => {
      if (rows[from.row]?.kind === 'pair' && from.half === to.half)
        return sides.filter(({ side }) => side === (from.half === 0 ? 'old' : 'new'))
      return differs({ rows, three: sides.length > 2 }, { from, to }) ? sides : sides.slice(0, 1)
    },
    [rows, sides],
  )
  const offered = useMemo(() => (selected ? offeredFor(selected.passage) : []), [selected, offeredFor])
  const copy = useCallback(
    async (held: Passage, { side, name, text }: PassageSide) => {
      const read = await session.ask('readPassage', { passage: held, side })
      if (read.words === '') return
      clipboard.copy(citedPassage(read, text, name))
      setCopied(side)
    },
    [session, clipboard.copy],
  )
  const widen = useCallback(async () => {
    const held = now()
    if (!held && current < 0) return
    const wider = await session.ask('widen', held ? { passage: held } : { change: current })
    if (wider) select(wider)
  }, [now, current, session, select])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || keysAreTaken(event.target)) return
      if (event.key === 'w') void widen()
      else if (event.key === 'c') {
        const held = now()
        const [first] = held ? offeredFor(held) : []
        if (held && first) void copy(held, first)
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [now, offeredFor, copy, widen])
  if (!selected) return null
  return (
    <Group
      gap={4}
      className={`${classes.copyPassage} no-print`}
      data-docked={selected.end === null || undefined}
      style={
        selected.end ? { insetBlockStart: selected.end.top, insetInlineStart: selected.end.left } : undefined
      }
      role="group"
      aria-label="Selected passage"
      // The selection must outlive the press.
      onMouseDown={(event) => event.preventDefault()}
    >
      {offered.map((each, index) => {
        const done = clipboard.copied && copied === each.side
        const words = offered.length === 1 ? 'Copy with citation' : `Copy ${each.short}`
        return (
          <Button
            key={each.side}
            size="compact-sm"
            onClick={() => void copy(selected.passage, each)}
            variant={index === 0 ? 'filled' : 'default'}
            leftSection={done ? <IconCheck size={14} aria-hidden /> : <IconQuote size={14} aria-hidden />}
          >
            {done ? 'Copied' : `${words}${index === 0 ? ' (c)' : ''}`}
          </Button>
        )
      })}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconArrowsMaximize size={14} aria-hidden />}
        onClick={() => void widen()}
      >
        Whole provision (w)
      </Button>
    </Group>
  )
}
