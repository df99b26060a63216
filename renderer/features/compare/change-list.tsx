/** The changes by provision, beside the text; each goes to its place. */
import { Button, Text, VisuallyHidden } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Stop } from '../../components/redline/stops.ts'
import { changeGroups, excerpt } from './change-groups.ts'
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

/** How many changes are listed at first, and how many more each time. */
const portion = 500

export function ChangeList({ stops, current, onGo }: ChangeListProps) {
  const [asked, setAsked] = useState(portion)
  const listed = Math.max(asked, current + 1)
  const groups = useMemo(() => changeGroups(stops.slice(0, listed)), [stops, listed])
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
      {groups.map((group, at) => (
        // A provision can come up twice where the redline returns to it.
        // biome-ignore lint/suspicious/noArrayIndexKey: groups of one fixed redline
        <section key={`${group.provision} ${at}`} className={classes.group}>
          <h3 className={classes.heading}>
            <span>{group.provision || 'Outside provisions'}</span>
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
      ))}
      {stops.length > listed && (
        <Button variant="subtle" size="xs" fullWidth onClick={() => setAsked(listed + portion)}>
          {`List more: ${stops.length - listed} of ${stops.length} not listed yet`}
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
