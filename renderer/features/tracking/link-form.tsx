/** The form that links a recommendation to another year's by hand, or says in which year it was withdrawn. */
import { NativeSelect, NumberInput, type OptionsFilter, Select, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { RecommendationView } from '#shared/contract/index.ts'
import { standingLabel } from '#shared/council/index.ts'
import { type LinkKind, linkKind } from '#shared/model/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { whenRight } from '../../components/form/when-right.ts'
import { recommendationLabel } from '../../components/labels.ts'
import { isJoining, kindWords } from './lineage-words.ts'

interface LinkValues {
  kind: LinkKind
  otherId: string
  year: number | string
  note: string
}

/** Every word that was typed, wherever it stands: the no-break spaces of a number are not typed as such. */
const byWords: OptionsFilter = ({ options, search, limit }) => {
  const typed = search.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = (label: string) => typed.every((word) => label.toLowerCase().includes(word))
  return options.filter((option) => 'label' in option && fits(option.label)).slice(0, limit)
}

export interface LinkFormProps {
  readonly data: RecommendationView
  readonly onClose: () => void
}

export function LinkForm({ data, onClose }: LinkFormProps) {
  const { send, dialog } = useFormCommand('lineage.decide', onClose)
  const list = useProcedure('recommendation.list', {})
  const others = (list.data?.rows ?? []).filter(({ year }) => year !== data.year)
  const form = useForm<LinkValues>({
    initialValues: { kind: 'repeated', otherId: '', year: '', note: '' },
    validate: {
      otherId: (id, { kind }) =>
        isJoining(kind) && id === '' ? 'Choose the recommendation of the other year' : null,
      year: (year, { kind }) => {
        if (isJoining(kind)) return null
        return Number(year) >= data.year && Number(year) <= 2100
          ? null
          : `Give the year of the withdrawal, ${data.year} or later`
      },
    },
  })
  const save = ({ kind, otherId, year, note }: LinkValues) => {
    const other = others.find(({ id }) => id === otherId)
    if (isJoining(kind) && !other) return
    // The earlier of the two is the one of the earlier year, whichever page this is.
    const pair = !isJoining(kind)
      ? { earlierId: data.id, year: Number(year) }
      : other && other.year < data.year
        ? { earlierId: otherId, laterId: data.id }
        : { earlierId: data.id, laterId: otherId }
    send(
      { ...pair, kind, state: 'confirmed', note: note.trim() },
      isJoining(kind) ? `Linked: ${kind}.` : `Withdrawn in ${year}.`,
    )
  }
  return (
    <FormDialog title="Link to another year" onSubmit={whenRight(form, save)} {...dialog} submit="Link">
      <NativeSelect
        label="How"
        data-autofocus
        data={linkKind.options.map((kind) => ({
          value: kind,
          label: isJoining(kind) ? kindWords[kind] : 'Withdrawn: no later form takes its place',
        }))}
        {...form.getInputProps('kind')}
      />
      {isJoining(form.values.kind) ? (
        <Select
          label="The other recommendation"
          description={
            others.length === 0 && list.data
              ? 'The store has no recommendation of another year yet.'
              : 'Of an earlier or a later year; type a year, a number or words'
          }
          searchable
          filter={byWords}
          limit={40}
          nothingFoundMessage="No recommendation of another year matches"
          comboboxProps={{ withinPortal: false }}
          data={others.map((row) => ({
            value: row.id,
            label: `${recommendationLabel(row)} ${row.shortTitle} · ${standingLabel(row.standing, row.dissents)}`,
          }))}
          {...form.getInputProps('otherId')}
          value={form.values.otherId === '' ? null : form.values.otherId}
          onChange={(id) => form.setFieldValue('otherId', id ?? '')}
        />
      ) : (
        <NumberInput
          label="In which year"
          allowDecimal={false}
          hideControls
          withAsterisk
          {...form.getInputProps('year')}
        />
      )}
      <Textarea
        label="Note"
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  )
}
