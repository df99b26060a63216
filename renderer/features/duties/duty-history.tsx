/** A duty's days, the latest first, and what was recorded as done. */
import { Anchor, Button, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import type { DutyRow } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { formatDate } from '../../components/dates.ts'
import { useUndoToast } from '../../components/use-undo.ts'
import classes from './duties.module.css'
import { occurrenceWords } from './duty-when.ts'

type Completion = DutyRow['completions'][number]

/** How many days are shown before the person asks for all. */
const shownAtFirst = 5

function Done({ duty, done, onGone }: { duty: DutyRow; done: Completion; onGone: () => void }) {
  const withdraw = useCommand('duty.withdrawDone')
  const showDone = useUndoToast()
  const take = () =>
    withdraw.mutate(
      { obligationId: duty.record.id, completionId: done.id },
      {
        onSuccess: ({ changeId }) => {
          onGone()
          showDone('The entry was withdrawn.', changeId)
        },
      },
    )
  return (
    <li>
      {formatDate(done.doneOn)}
      {done.occurrence !== null && ` (for ${formatDate(done.occurrence)})`}: {done.what}{' '}
      <span className="quiet">Recorded in: {done.recordedIn}.</span>{' '}
      {done.evidence.length === 0 && (
        <strong>No evidence is named, so it is a claim and the duty stays open. </strong>
      )}
      {done.evidence.map(({ label, route, found }) => (
        <span key={`${label} ${route}`}>
          {found ? (
            <Anchor component={Link} to={route} inherit>
              {label}
            </Anchor>
          ) : (
            <>{label} (no longer in the store)</>
          )}{' '}
        </span>
      ))}
      <Button
        size="compact-xs"
        variant="default"
        loading={withdraw.isPending}
        onClick={take}
        aria-label={`Withdraw the entry of ${formatDate(done.doneOn)}: ${done.what}`}
      >
        Withdraw
      </Button>
      {withdraw.error && (
        <Text size="sm" role="alert">
          {withdraw.error.message}
        </Text>
      )}
    </li>
  )
}

export interface DutyHistoryProps {
  readonly duty: DutyRow
  /** Called once an entry is withdrawn, before it is gone from the page: the focus must go elsewhere. */
  readonly onGone: () => void
}

export function DutyHistory({ duty, onGone }: DutyHistoryProps) {
  const [all, setAll] = useState(false)
  const { occurrences, completions } = duty
  const shown = all ? occurrences : occurrences.slice(0, shownAtFirst)
  return (
    <>
      {occurrences.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            Its days
          </Text>
          <ul className={classes.history}>
            {shown.map((one) => (
              <li key={one.date}>
                {formatDate(one.date)}: {occurrenceWords(one, completions)}
              </li>
            ))}
          </ul>
          {occurrences.length > shownAtFirst && (
            <Button size="compact-xs" variant="default" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? 'Show the latest only' : `Show all ${occurrences.length}`}
            </Button>
          )}
        </div>
      )}
      {completions.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            What was recorded
          </Text>
          <ul className={classes.history}>
            {completions.map((done) => (
              <Done key={done.id} duty={duty} done={done} onGone={onGone} />
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
