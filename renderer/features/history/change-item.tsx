/** One entry of the log: when, what, on which record, what it was before and is after, and Undo where it can be. */
import { Anchor, Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { Link } from 'react-router'
import type { ChangeEntry } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { formatMoment } from '../../components/dates.ts'
import { DifferenceTable } from './difference-table.tsx'
import classes from './history.module.css'

function UndoButton({ change }: { change: ChangeEntry }) {
  const undo = useCommand('changes.undo')
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={undo.isPending}
      aria-label={`Undo: ${change.action}, ${change.subjectLabel}`}
      onClick={() =>
        undo.mutate(
          { id: change.id },
          {
            onSuccess: () => notifications.show({ message: `Undone: ${change.action}.` }),
            onError: (error) =>
              notifications.show({ color: 'red', title: 'Not undone', message: error.message }),
          },
        )
      }
    >
      Undo
    </Button>
  )
}

function stateWords(change: ChangeEntry): string | null {
  if (change.undoneAt !== null) return `Undone ${formatMoment(change.undoneAt)}`
  return change.canUndo ? null : 'A later change rests on it; undo that one first.'
}

export function ChangeItem({ change }: { change: ChangeEntry }) {
  const [open, setOpen] = useState(false)
  const words = stateWords(change)
  const panel = `change-${change.id}`
  return (
    <li className={classes.change} data-undone={change.undoneAt !== null || undefined}>
      <Group justify="space-between" gap="sm">
        <div>
          <Text size="sm">
            <strong>{change.action}</strong>:{' '}
            <Anchor component={Link} to={change.route} inherit>
              {change.subjectLabel}
            </Anchor>
          </Text>
          <Text size="xs" className="quiet">
            {formatMoment(change.at)}
            {words !== null && ` · ${words}`}
          </Text>
        </div>
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="subtle"
            aria-expanded={open}
            aria-controls={panel}
            aria-label={`${open ? 'Hide' : 'Show'} what changed: ${change.action}, ${change.subjectLabel}`}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Hide what changed' : 'Show what changed'}
          </Button>
          {change.canUndo && <UndoButton change={change} />}
        </Group>
      </Group>
      <div id={panel}>{open && <DifferenceTable before={change.before} after={change.after} />}</div>
    </li>
  )
}
