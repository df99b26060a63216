/** How much changed in each provision, and what became of those that did not stay what they were. */
import { Button, Text, VisuallyHidden } from '@mantine/core'
import { useMemo, useState } from 'react'
import { type ProvisionMatch, placeOfChange, placeWords, type RedlineSummary } from '#shared/redline/index.ts'
import type { Stop } from '../../components/redline/stops.ts'
import classes from './change-list.module.css'
import type { Session } from './session/session.ts'
import { useAnswer } from './session/use-session.ts'

export interface ProvisionCountsProps {
  session: Session
  summary: RedlineSummary
  stops: readonly Stop[]
  onGo: (index: number) => void
}

/** How many rows are drawn at first, and how many more each time. */
const portion = 300

/** Asks nothing: what became of the provisions depends on the texts alone. */
const asked = {}

/** "(17) → (18), renumbered" */
function becameWords({ relation, before, after }: ProvisionMatch): string {
  if (relation === 'added') return `${after.join(', ')} added`
  if (relation === 'removed') return `${before.join(', ')} removed`
  return `${before.join(' + ')} → ${after.join(' + ')}, ${relation}`
}

export function ProvisionCounts({ session, summary, stops, onGo }: ProvisionCountsProps) {
  const { answer: became, failure } = useAnswer(session, 'became', asked)
  const [listed, setListed] = useState(portion)
  const firstStop = useMemo(() => {
    const first = new Map<string, number>()
    for (const stop of stops) {
      const place = placeWords(placeOfChange(stop))
      if (!first.has(place)) first.set(place, stop.index)
    }
    return first
  }, [stops])
  const rows = summary.provisions
  return (
    <section className={classes.list} aria-label="Changes counted by provision">
      <VisuallyHidden>
        <h2>Changes by provision</h2>
      </VisuallyHidden>
      <table className={classes.counts}>
        <thead>
          <tr>
            <th scope="col">Provision</th>
            <th scope="col">Changes</th>
            <th scope="col">Words lost</th>
            <th scope="col">Words gained</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, listed).map((row) => {
            const { changes, wordsDeleted, wordsInserted } = row
            const name = placeWords(row)
            const stop = firstStop.get(name)
            return (
              <tr key={name}>
                <th scope="row">
                  {stop === undefined ? (
                    name
                  ) : (
                    <button type="button" className={classes.toProvision} onClick={() => onGo(stop)}>
                      {name}
                    </button>
                  )}
                </th>
                <td>{changes}</td>
                <td>{wordsDeleted > 0 && `−\u00a0${wordsDeleted}`}</td>
                <td>{wordsInserted > 0 && `+\u00a0${wordsInserted}`}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {rows.length > listed && (
        <Button variant="subtle" size="xs" fullWidth onClick={() => setListed(listed + portion)}>
          {`List more: ${rows.length - listed} of ${rows.length} not listed yet`}
        </Button>
      )}
      {rows.length === 0 && (
        <Text size="sm" className="quiet" p="xs">
          Nothing changed.
        </Text>
      )}
      {failure !== null && (
        <Text size="sm" p="xs">{`What became of provisions cannot be told: ${failure}`}</Text>
      )}
      {became && became.length > 0 && (
        <>
          <h3 className={classes.heading}>What became of provisions</h3>
          <ul className={classes.became}>
            {became.slice(0, listed).map((match, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: in a bill, two sections can each lose their (a)
              <li key={at}>{becameWords(match)}</li>
            ))}
          </ul>
          {became.length > listed && (
            <Button variant="subtle" size="xs" fullWidth onClick={() => setListed(listed + portion)}>
              {`List more: ${became.length - listed} of ${became.length} not listed yet`}
            </Button>
          )}
        </>
      )}
    </section>
  )
}
