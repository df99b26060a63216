/** A duty in the list: where it stands and when it is next due; opened, its history and what can be recorded. */
import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { type RefObject, useRef, useState } from 'react'
import { Link } from 'react-router'
import { type DutyRow, routes } from '#shared/contract/index.ts'
import { handSourceId } from '#shared/model/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { useUndoToast } from '../../components/use-undo.ts'
import { ProvenanceLine } from '../council/provenance-line.tsx'
import { DoneForm } from './done-form.tsx'
import { DueForm } from './due-form.tsx'
import classes from './duties.module.css'
import { DutyHistory } from './duty-history.tsx'
import { DutyOutcome } from './duty-outcome.tsx'
import { DutyStateMark } from './duty-state.tsx'
import { dutyWhen } from './duty-when.ts'
import { RepealForm } from './repeal-form.tsx'

type OpenForm = 'none' | 'done' | 'due' | 'repeal'

interface ActionsProps {
  readonly duty: DutyRow
  readonly onForm: (form: OpenForm) => void
  readonly recordButton: RefObject<HTMLButtonElement | null>
}

function Actions({ duty, onForm, recordButton }: ActionsProps) {
  const unrepeal = useCommand('duty.setRepeal')
  const showDone = useUndoToast()
  const takeBack = () =>
    unrepeal.mutate(
      { obligationId: duty.record.id, repeal: null },
      { onSuccess: ({ changeId }) => showDone('The repeal was taken back.', changeId) },
    )
  return (
    <Group gap="xs">
      <Button ref={recordButton} size="xs" onClick={() => onForm('done')}>
        Record what was done
      </Button>
      <Button size="xs" variant="default" onClick={() => onForm('due')}>
        Set when it is due
      </Button>
      {duty.repeal === null ? (
        <Button size="xs" variant="default" onClick={() => onForm('repeal')}>
          Record the repeal
        </Button>
      ) : (
        <Button size="xs" variant="default" loading={unrepeal.isPending} onClick={takeBack}>
          Take the repeal back
        </Button>
      )}
      {unrepeal.error && (
        <Text size="sm" role="alert" className="problem">
          {unrepeal.error.message}
        </Text>
      )}
    </Group>
  )
}

function Opened({ duty }: { duty: DutyRow }) {
  const [form, setForm] = useState<OpenForm>('none')
  const recordButton = useRef<HTMLButtonElement>(null)
  const { record } = duty
  const close = () => setForm('none')
  return (
    <Stack gap="sm" className={classes.opened}>
      {!duty.explanation.includes(record.stateNote) && (
        <Text size="sm">
          <CitedWords text={duty.explanation} />
        </Text>
      )}
      <Text size="sm" className="quiet">
        {record.provenance.every(({ sourceId }) => sourceId === handSourceId) ? '' : 'What the sources say: '}
        <CitedWords text={record.stateNote} />
      </Text>
      <Actions duty={duty} onForm={setForm} recordButton={recordButton} />
      <DutyHistory duty={duty} onGone={() => recordButton.current?.focus()} />
      <DutyOutcome outcome={record.outcome} />
      <ProvenanceLine provenance={record.provenance} />
      {form === 'done' && <DoneForm duty={duty} onClose={close} />}
      {form === 'due' && <DueForm duty={duty} onClose={close} />}
      {form === 'repeal' && <RepealForm duty={duty} onClose={close} />}
    </Stack>
  )
}

export interface DutyItemProps {
  readonly duty: DutyRow
  /** Named by the address: opened and marked. */
  readonly marked: boolean
  readonly onOpen: (isOpen: boolean) => void
}

export function DutyItem({ duty, marked, onOpen }: DutyItemProps) {
  const { record, actNumber } = duty
  return (
    <li className={classes.duty} id={`item-${record.id}`} data-marked={marked || undefined}>
      <Group gap="xs" mb={4}>
        <DutyStateMark state={duty.state} />
        <Anchor
          component={Link}
          to={routes.act(record.actId, record.actSection === undefined ? {} : { section: record.actSection })}
          size="sm"
          className="nowrap"
        >
          {actNumber}
          {record.actSection !== undefined && `, s. ${record.actSection}`}
        </Anchor>
        <Text size="sm" className="quiet">
          {dutyWhen(duty)}
        </Text>
      </Group>
      <Title order={3} size="h6">
        {record.obligor}
      </Title>
      <Text size="sm" lineClamp={marked ? undefined : 2}>
        <CitedWords text={record.duty} />
      </Text>
      <Button
        size="compact-xs"
        variant="default"
        mt={6}
        aria-expanded={marked}
        aria-label={`${marked ? 'Close' : 'History and entries'}: ${record.obligor}, ${actNumber}`}
        onClick={() => onOpen(!marked)}
      >
        {marked ? 'Close' : 'History and entries'}
      </Button>
      {marked && <Opened duty={duty} />}
    </li>
  )
}
