/** The form that enters a recommendation of any year by hand. */
import { Group, NativeSelect, NumberInput, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useNavigate } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import { standingWords } from '#shared/council/index.ts'
import { standing as standings } from '#shared/model/index.ts'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../../components/form/use-form-command.ts'
import { whenRight } from '../../../components/form/when-right.ts'
import { recommendationLabel } from '../../../components/labels.ts'
import { type NewValues, newProblems, newRecommendationOf } from './new-recommendation-values.ts'

export interface AddRecommendationProps {
  /** The year and the number that come next. */
  readonly year: number
  readonly number: number
  readonly onClose: () => void
}

export function AddRecommendationForm({ year, number, onClose }: AddRecommendationProps) {
  const { send, dialog } = useFormCommand('recommendation.create', onClose)
  const navigate = useNavigate()
  const form = useForm<NewValues>({
    initialValues: {
      year,
      number,
      shortTitle: '',
      text: '',
      standing: '',
      asks: 'law',
      elements: '',
      sections: '',
      date: '',
      notes: '',
      recordedIn: '',
    },
    validate: newProblems,
  })
  const save = (values: NewValues) => {
    const input = newRecommendationOf(values)
    if (!input) return
    send(
      input,
      ({ recommendation }) => `${recommendationLabel(recommendation)} added.`,
      ({ recommendation }) => navigate(routes.recommendation(recommendation.id)),
    )
  }
  return (
    <FormDialog
      title="Add a recommendation"
      onSubmit={whenRight(form, save)}
      {...dialog}
      submit="Add the recommendation"
    >
      <Group grow align="flex-start">
        <NumberInput
          label="Year of the report"
          allowDecimal={false}
          hideControls
          withAsterisk
          required
          data-autofocus
          {...form.getInputProps('year')}
        />
        <NumberInput
          label="Number"
          allowDecimal={false}
          hideControls
          withAsterisk
          required
          {...form.getInputProps('number')}
        />
      </Group>
      <Textarea
        label="The council’s words"
        autosize
        minRows={4}
        maxRows={12}
        maxLength={6000}
        withAsterisk
        required
        {...form.getInputProps('text')}
      />
      <TextInput
        label="Short title"
        description="A few words for lists; taken from the text where empty"
        maxLength={160}
        {...form.getInputProps('shortTitle')}
      />
      <NativeSelect
        label="Standing"
        description="Who opposed and who abstained is recorded on its page"
        withAsterisk
        required
        data={[
          { value: '', label: 'Choose…' },
          ...standings.options.map((value) => ({ value, label: standingWords(value) })),
        ]}
        {...form.getInputProps('standing')}
      />
      <Radio.Group label="What it asks for" {...form.getInputProps('asks')}>
        <Stack gap="xs" mt={4}>
          <Radio value="law" label="A change of law" />
          <Radio value="other" label="Something else: training, money, a practice" />
        </Stack>
      </Radio.Group>
      <Textarea
        label="Elements"
        description="What it asks, part by part, one on each line. Empty: the whole text is the one element."
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('elements')}
      />
      <TextInput
        label="Sections that it names"
        description="Parted by commas: 53a-192a, 46a-170"
        {...form.getInputProps('sections')}
      />
      <TextInput
        label="When it was recommended"
        description="A day, a month or a year; the year of the report where empty"
        {...form.getInputProps('date')}
      />
      <Textarea
        label="To know beside the words"
        description="One note on each line"
        autosize
        minRows={1}
        maxRows={6}
        {...form.getInputProps('notes')}
      />
      <TextInput
        label="Where it is printed"
        description="Such as: Annual report 2018, page 12"
        maxLength={300}
        withAsterisk
        required
        {...form.getInputProps('recordedIn')}
      />
    </FormDialog>
  )
}
