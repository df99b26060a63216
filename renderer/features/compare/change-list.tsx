/** The changes by provision, beside the text; each goes to its place. */
import { Button, Text, VisuallyHidden } from '@mantine/core'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import type { Stop } from '../../components/redline/stops.ts'
import { type ChangeGroup, changeGroups, excerpt } from './change-groups.ts'
import classes from './change-list.module.css'

export interface ChangeListProps {
  stops: readonly Stop[]
  current: number
  onGo: (index: number) => void
}

const kindWords: Record<Stop['kind'], string> = {
  deleted: 'Deleted',
  inserted: 'Inserted',
  replaced: 'Replaced',
  moved: 'Moved',
}

/** How many changes are listed at once, and how many more each time; where one goes far away, the list goes there. */
const portion = 200

export function ChangeList({ stops, current, onGo }: ChangeListProps) {
  const [range, setRange] = useState({ from: 0, to: portion })
  if (current >= 0 && (current < range.from || current >= range.to)) {
    const from = Math.floor(current / portion) * portion
    setRange({ from, to: from + portion })
  }
  const { from } = range
  const to = Math.min(range.to, stops.length)
  const groups = useMemo(() => changeGroups(stops.slice(from, to)), [stops, from, to])
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (current >= 0)
      list.current?.querySelector(`[data-stop="${current}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <nav aria-label="Changes by provision" className={classes.list} ref={list}>
      <VisuallyHidden>
        <h2>Changes</h2>
      </VisuallyHidden>
      {from > 0 && (
        <Button
          variant="subtle"
          size="xs"
          fullWidth
          onClick={() => setRange({ from: Math.max(0, from - portion), to })}
        >
          {`List more: ${from} before these`}
        </Button>
      )}
      {groups.map((group, at) => (
        <Group
          // A provision can come up twice where the redline returns to it.
          // biome-ignore lint/suspicious/noArrayIndexKey: groups of one fixed redline
          key={`${group.place} ${at}`}
          group={group}
          current={group.stops.some(({ index }) => index === current) ? current : -1}
          onGo={onGo}
        />
      ))}
      {to < stops.length && (
        <Button variant="subtle" size="xs" fullWidth onClick={() => setRange({ from, to: to + portion })}>
          {`List more: ${stops.length - to} after these`}
        </Button>
      )}
      {stops.length === 0 && (
        <Text size="sm" className="quiet" p="xs">
          No change is shown.
        </Text>
      )}
    </nav>
  )
}

/** One provision's changes; drawn anew only when one of them is gone to or left. */
const Group = memo(function Group({
  group,
  current,
  onGo,
}: {
  group: ChangeGroup
  current: number
  onGo: (index: number) => void
}) {
  return (
    <section className={classes.group}>
      <h3 className={classes.heading}>
        <span>{group.place}</span>
        <Words deleted={group.wordsDeleted} inserted={group.wordsInserted} />
      </h3>
      <ol className={classes.stops}>
        {group.stops.map((stop) => (
          <li key={stop.index}>
            <button
              type="button"
              className={classes.stop}
              data-stop={stop.index}
              aria-current={stop.index === current ? 'true' : undefined}
              onClick={() => onGo(stop.index)}
            >
              <span className={classes.kind}>
                {kindWords[stop.kind]}
                {stop.nature !== 'substantive' && ` · ${stop.nature}`}
                {stop.kind === 'moved' &&
                  ` ${stop.provisionBefore || 'start'} → ${stop.provisionAfter || 'start'}`}
              </span>
              <Excerpts stop={stop} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
})

function Words({ deleted, inserted }: { deleted: number; inserted: number }) {
  return (
    <span className={classes.words}>
      {deleted > 0 && <span>{`−\u00a0${deleted}\u00a0w`}</span>}{' '}
      {inserted > 0 && <span>{`+\u00a0${inserted}\u00a0w`}</span>}
    </span>
  )
}

function Excerpts({ stop }: { stop: Stop }) {
  if (stop.kind === 'moved') return <span className={classes.excerpt}>{excerpt(stop.inserted)}</span>
  return (
    <span className={classes.excerpt}>
      {stop.deleted.trim() !== '' && <del>{excerpt(stop.deleted, 44)}</del>}{' '}
      {stop.inserted.trim() !== '' && <ins>{excerpt(stop.inserted, 44)}</ins>}
    </span>
  )
}
