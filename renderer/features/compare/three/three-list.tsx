/** The changes of a comparison of three, one by one; conflicts alone where they are asked for. */
import { Button, Chip, Text } from '@mantine/core'
import { useState } from 'react'
import classes from '../change-list.module.css'
import type { ThreeStop } from './draw-three.ts'
import { kindWords } from './kind-words.ts'

export interface ThreeListProps {
  stops: readonly ThreeStop[]
  current: number
  onGo: (index: number) => void
}

const portion = 500

export function ThreeList({ stops, current, onGo }: ThreeListProps) {
  const [conflictsOnly, setConflictsOnly] = useState(false)
  const [listed, setListed] = useState(portion)
  const shown = conflictsOnly ? stops.filter(({ kind }) => kind === 'conflict') : stops
  return (
    <>
      <Chip size="xs" variant="outline" checked={conflictsOnly} onChange={setConflictsOnly} mb={6}>
        conflicts only
      </Chip>
      <nav aria-label="Changes" className={classes.list}>
        <ol className={classes.stops}>
          {shown.slice(0, listed).map((stop) => (
            <li key={stop.index}>
              <button
                type="button"
                className={classes.stop}
                aria-current={stop.index === current ? 'true' : undefined}
                onClick={() => onGo(stop.index)}
              >
                <span className={classes.kind}>
                  {kindWords[stop.kind]} · {stop.provision || 'outside provisions'}
                </span>
                <span className={classes.excerpt}>
                  {stop.base && <del>{stop.base}</del>} <Put stop={stop} />
                </span>
              </button>
            </li>
          ))}
        </ol>
        {shown.length > listed && (
          <Button variant="subtle" size="xs" fullWidth onClick={() => setListed(listed + portion)}>
            {`List more: ${shown.length - listed} of ${shown.length} not listed yet`}
          </Button>
        )}
        {shown.length === 0 && (
          <Text size="sm" className="quiet" p="xs">
            {conflictsOnly ? 'No conflict.' : 'No change.'}
          </Text>
        )}
      </nav>
    </>
  )
}

/** What each version puts in place of the base's words. */
function Put({ stop }: { stop: ThreeStop }) {
  if (stop.kind !== 'conflict') {
    const words = stop.kind === 'right' ? stop.right : stop.left
    return words ? <ins>{words}</ins> : null
  }
  return (
    <>
      A: {stop.left ? <ins>{stop.left}</ins> : 'strikes'} · B:{' '}
      {stop.right ? <ins>{stop.right}</ins> : 'strikes'}
    </>
  )
}
