/** The form for a rating: whose, in their words, what it comes to, when, where it is recorded. */
import { NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { RecommendationView } from '#shared/contract/index.ts'
import { statusesFor } from '#shared/council/index.ts'
import type { ImplementationStatus, Rating } from '#shared/model/index.ts'
import { readDate } from '../../components/dates.ts'
import { DateField, dateProblem } from '../../components/form/date-field.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { whenRight } from '../../components/form/when-right.ts'
import { statusShape, statusWord } from '../../components/status-mark.tsx'

interface RatingValues {
  by: Rating['by']
  rater: string
  rating: string
  status: ImplementationStatus | ''
  date: string
  recordedIn: string
  reason: string
}

const first: RatingValues = {
  by: 'council',
  rater: 'Trafficking in Persons Council',
  rating: '',
  status: '',
  date: '',
  recordedIn: '',
  reason: '',
}

export interface RatingFormProps {
  readonly recommendation: RecommendationView
  readonly onClose: () => void
}

export function RatingForm({ recommendation, onClose }: RatingFormProps) {
  const { send, dialog } = useFormCommand('tracking.rate', onClose)
  const form = useForm<RatingValues>({
    initialValues: first,
    validate: {
      rater: isNotEmpty('Say whose rating it is'),
      rating: isNotEmpty('Give the rating in the rater’s own words'),
      status: isNotEmpty('Choose what it comes to'),
      date: dateProblem,
      recordedIn: isNotEmpty('Say where it is recorded: a report, a letter'),
    },
  })
  const save = ({ by, rater, rating, status, date, recordedIn, reason }: RatingValues) => {
    const day = readDate(date)
    if (day === null || status === '') return
    send(
      {
        recommendationId: recommendation.id,
        by,
        rater: rater.trim(),
        rating: rating.trim(),
        status,
        date: day,
        recordedIn: recordedIn.trim(),
        ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      },
      `Rating of ${rater.trim()} recorded.`,
    )
  }
  const setBy = (by: string) => {
    const next: Rating['by'] = by === 'agency' ? 'agency' : 'council'
    form.setValues({ by: next, rater: next === 'council' ? first.rater : '' })
  }
  return (
    <FormDialog title="Add a rating" onSubmit={whenRight(form, save)} {...dialog} submit="Add the rating">
      <Radio.Group label="Whose word it is" value={form.values.by} onChange={setBy}>
        <Stack gap="xs" mt={4}>
          <Radio value="council" label="The council’s own" data-autofocus />
          <Radio value="agency" label="An agency’s or another body’s" />
        </Stack>
      </Radio.Group>
      <TextInput label="Who rates" maxLength={200} withAsterisk required {...form.getInputProps('rater')} />
      <TextInput
        label="The rating in their own words"
        description="Such as: Partially implemented"
        maxLength={200}
        withAsterisk
        required
        {...form.getInputProps('rating')}
      />
      <NativeSelect
        label="What it comes to"
        withAsterisk
        required
        data={[
          { value: '', label: 'Choose…' },
          ...statusesFor(recommendation.asksChangeOfLaw).map((status) => ({
            value: status,
            label: `${statusShape(status)} ${statusWord(status)}`,
          })),
        ]}
        {...form.getInputProps('status')}
      />
      <DateField label="When" value={form.values.date} inputProps={form.getInputProps('date')} />
      <TextInput
        label="Where it is recorded"
        maxLength={300}
        withAsterisk
        required
        {...form.getInputProps('recordedIn')}
      />
      <Textarea
        label="Reason"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  )
}
