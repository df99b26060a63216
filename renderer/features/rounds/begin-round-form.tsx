/** Beginning a year's round: with the departments of another one, a pasted list of names, or both. */
import { NativeSelect, NumberInput, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { RoundRow, RoundView } from '#shared/contract/index.ts'
import { namesOfList } from '#shared/council/reporting/index.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { whenRight } from '../../components/form/when-right.ts'
import { counted } from '../../components/labels.ts'

interface Values {
  year: number | string
  from: string
  names: string
}

export interface BeginRoundFormProps {
  readonly rounds: readonly RoundRow[]
  readonly onClose: () => void
  readonly onBegun: (round: RoundView) => void
}

export function BeginRoundForm({ rounds, onClose, onBegun }: BeginRoundFormProps) {
  const { send, dialog } = useFormCommand('round.begin', onClose)
  const taken = rounds.map(({ year }) => year)
  const withDepartments = rounds.filter(({ departments }) => departments > 0)
  const form = useForm<Values>({
    initialValues: {
      year: Math.max(new Date().getFullYear(), ...taken.map((year) => year + 1)),
      from: withDepartments[0]?.id ?? '',
      names: '',
    },
    validate: {
      year: (year) => {
        if (!(Number(year) >= 2000 && Number(year) <= 2100)) return 'Give the year of the round, such as 2026'
        return taken.includes(Number(year)) ? `There is a round of ${year} already` : null
      },
    },
  })
  const names = namesOfList(form.values.names)
  const save = ({ year, from }: Values) =>
    send(
      { year: Number(year), ...(from !== '' && { departmentsOf: from }), ...(names.length > 0 && { names }) },
      `Round of ${year} begun.`,
      ({ round }) => onBegun(round),
    )
  return (
    <FormDialog title="Begin a round" onSubmit={whenRight(form, save)} {...dialog} submit="Begin the round">
      <Text size="sm">
        C.G.S. §&nbsp;51-286h asks for a report not later than October 1 each year, on the twelve months
        before its date.
      </Text>
      <NumberInput
        label="Year"
        allowDecimal={false}
        hideControls
        withAsterisk
        required
        data-autofocus
        {...form.getInputProps('year')}
      />
      {withDepartments.length > 0 && (
        <NativeSelect
          label="Departments of another round"
          data={[
            { value: '', label: 'None' },
            ...withDepartments.map(({ id, year, departments }) => ({
              value: id,
              label: `${year} (${departments})`,
            })),
          ]}
          {...form.getInputProps('from')}
        />
      )}
      <Textarea
        label="Names of departments"
        description={
          names.length === 0
            ? 'One on each line, as copied from a list; more can be added later'
            : `${counted(names.length, 'name')} read`
        }
        autosize
        minRows={4}
        maxRows={12}
        {...form.getInputProps('names')}
      />
    </FormDialog>
  )
}
