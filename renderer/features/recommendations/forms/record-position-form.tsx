/** The form that records who supports, opposes or abstains. */
import { Autocomplete } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { ReactNode } from 'react'
import { useProcedure } from '../../../app/procedures.ts'
import { readDate } from '../../../components/dates.ts'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../../components/form/use-form-command.ts'
import { whenRight } from '../../../components/form/when-right.ts'
import { PositionFields, type PositionValues, positionProblems } from './position-fields.tsx'

export interface RecordPositionProps {
  readonly recommendationId: string
  /** Whose position it is, where that is known already. */
  readonly holder?: string
  readonly onClose: () => void
  /** Which recommendation it is about, where the page behind does not say. */
  readonly children?: ReactNode
}

const same = (a: string | undefined, b: string) => a?.toLowerCase() === b.toLowerCase()

export function RecordPositionForm({
  recommendationId,
  holder: whose = '',
  onClose,
  children,
}: RecordPositionProps) {
  const { send, dialog } = useFormCommand('recommendation.recordPosition', onClose)
  const council = useProcedure('council.get', {})
  const seats = council.data?.seats ?? []
  const form = useForm<PositionValues>({
    initialValues: { holder: whose, stance: '', date: '', source: '', reason: '' },
    validate: positionProblems,
  })
  const save = (values: PositionValues) => {
    const date = readDate(values.date)
    if (date === null || values.stance === '') return
    const typed = values.holder.trim()
    const seat = seats.find(({ label }) => same(label, typed))
    const ofOrganisation = seats.find(({ organisation }) => same(organisation, typed))
    // As the council writes it, however it was typed.
    const holder = seat?.label ?? ofOrganisation?.organisation ?? typed
    const seatId = (seat ?? ofOrganisation)?.id
    const reason = values.reason.trim()
    send(
      {
        recommendationId,
        holder,
        ...(seatId !== undefined && { seatId }),
        stance: values.stance,
        date,
        source: values.source.trim(),
        ...(reason === '' ? {} : { reason }),
      },
      'Position recorded.',
    )
  }
  return (
    <FormDialog
      title="Record a position"
      onSubmit={whenRight(form, save)}
      {...dialog}
      submit="Record the position"
    >
      {children}
      <Autocomplete
        label="Whose"
        description="A seat of the council, or another organisation or office"
        data={[...new Set(seats.map((seat) => seat.label))]}
        limit={8}
        openOnFocus={false}
        maxLength={200}
        withAsterisk
        required
        data-autofocus={whose === '' || undefined}
        {...form.getInputProps('holder')}
      />
      <PositionFields form={form} />
    </FormDialog>
  )
}
