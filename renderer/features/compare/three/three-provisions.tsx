/** Agreement and conflict by provision. */
import { Button, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { ThreeWayProvision } from '#shared/redline/index.ts'
import classes from '../change-list.module.css'
import type { ThreeStop } from './draw-three.ts'

export interface ThreeProvisionsProps {
  provisions: readonly ThreeWayProvision[]
  stops: readonly ThreeStop[]
  onGo: (index: number) => void
}

const portion = 300

export function ThreeProvisions({ provisions, stops, onGo }: ThreeProvisionsProps) {
  const [listed, setListed] = useState(portion)
  const firstStop = useMemo(() => {
    const first = new Map<string, number>()
    for (const stop of stops) if (!first.has(stop.provision)) first.set(stop.provision, stop.index)
    return first
  }, [stops])
  return (
    <section className={classes.list} aria-label="Agreement and conflict by provision">
      <table className={classes.counts}>
        <thead>
          <tr>
            <th scope="col">Provision</th>
            <th scope="col">A</th>
            <th scope="col">B</th>
            <th scope="col">Alike</th>
            <th scope="col">Conflict</th>
          </tr>
        </thead>
        <tbody>
          {provisions.slice(0, listed).map((row) => (
            <tr key={row.provision}>
              <th scope="row">
                <button
                  type="button"
                  className={classes.toProvision}
                  onClick={() => onGo(firstStop.get(row.provision) ?? 0)}
                >
                  {row.provision || 'Outside provisions'}
                </button>
              </th>
              <td>{row.left || ''}</td>
              <td>{row.right || ''}</td>
              <td>{row.agreed || ''}</td>
              <td>{row.conflict > 0 && <strong>{`≠ ${row.conflict}`}</strong>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {provisions.length > listed && (
        <Button variant="subtle" size="xs" fullWidth onClick={() => setListed(listed + portion)}>
          {`List more: ${provisions.length - listed} of ${provisions.length} not listed yet`}
        </Button>
      )}
      {provisions.length === 0 && (
        <Text size="sm" className="quiet" p="xs">
          Neither text changes the base.
        </Text>
      )}
    </section>
  )
}
