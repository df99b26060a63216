/** The form that writes a recorded position anew; what it was stays in the log. */
import { Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { RecommendationView } from '#shared/contract/index.ts'
import { useCommand } from '../../../app/procedures.ts'
import { formatDate, readDate } from '../../../components/dates.ts'
import { focusFirstError } from '../../../components/form/focus-first-error.ts'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { useUndoToast } from '../../../components/use-undo.ts'
import { PositionFields, type PositionValues, positionProblems } from './position-fields.tsx'

export interface ChangePositionProps {
  readonly recommendationId: string
  readonly position: RecommendationView['record']['positions'][number]
  readonly onClose: () => void
}

export function ChangePositionForm({ recommendationId, position, onClose }: ChangePositionProps) {
  const change = useCommand('recommendation.changePosition')
  const showDone = useUndoToast()
  const form = useForm<PositionValues>({
    initialValues: {
      holder: position.holder,
      stance: position.stance,
      date: formatDate(position.date),
      source: position.provenance[0]?.locator ?? '',
      reason: position.reason ?? '',
    },
    validate: positionProblems,
  })
  const save = (values: PositionValues) => {
    const date = readDate(values.date)
    if (date === null || values.stance === '') return
    const reason = values.reason.trim()
    change.mutate(
      {
        recommendationId,
        positionId: position.id,
        stance: values.stance,
        date,
        source: values.source.trim(),
        ...(reason === '' ? {} : { reason }),
      },
      {
        onSuccess: (edited) => {
          onClose()
          showDone('Position changed.', edited.changeId)
        },
      },
    )
  }
  return (
    <FormDialog
      title="Change a position"
      onClose={onClose}
      onSubmit={form.onSubmit(save, (errors) => focusFirstError(form, errors))}
      busy={change.isPending}
      error={change.error}
      submit="Save the change"
    >
      <Text size="sm">
        <strong>{position.holder}</strong> {position.stance}, {formatDate(position.date)}. What it was stays
        in the log.
      </Text>
      <PositionFields form={form} />
    </FormDialog>
  )
}
