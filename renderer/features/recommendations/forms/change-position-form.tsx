/** The form that writes a recorded position anew; what it was stays in the log. */
import { Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type ReactNode, useState } from 'react'
import type { RecommendationView } from '#shared/contract/index.ts'
import { formatDate, readDate } from '../../../components/dates.ts'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../../components/form/use-form-command.ts'
import { whenRight } from '../../../components/form/when-right.ts'
import { PositionFields, type PositionValues, positionProblems } from './position-fields.tsx'

export interface ChangePositionProps {
  readonly recommendationId: string
  readonly position: RecommendationView['record']['positions'][number]
  readonly onClose: () => void
  /** Which recommendation it is about, where the page behind does not say. */
  readonly children?: ReactNode
}

export function ChangePositionForm({ recommendationId, position, onClose, children }: ChangePositionProps) {
  const { send, dialog } = useFormCommand('recommendation.changePosition', onClose)
  // Read again behind the form, the page may bring another position: the one that was opened is the one changed.
  const [was] = useState({
    stance: position.stance,
    reason: position.reason ?? '',
    date: position.date,
    source: position.provenance[0]?.locator ?? '',
  })
  const form = useForm<PositionValues>({
    initialValues: { ...was, holder: position.holder, date: formatDate(was.date) },
    validate: positionProblems,
  })
  const save = (values: PositionValues) => {
    const date = readDate(values.date)
    if (date === null || values.stance === '') return
    const reason = values.reason.trim()
    send(
      {
        recommendationId,
        positionId: position.id,
        stance: values.stance,
        date,
        source: values.source.trim(),
        ...(reason === '' ? {} : { reason }),
        was,
      },
      'Position changed.',
    )
  }
  return (
    <FormDialog
      title="Change a position"
      onSubmit={whenRight(form, save)}
      {...dialog}
      submit="Save the change"
    >
      {children}
      <Text size="sm">
        <strong>{position.holder}</strong> {was.stance}, {formatDate(was.date)}. What it was stays in the log.
      </Text>
      <PositionFields form={form} />
    </FormDialog>
  )
}
