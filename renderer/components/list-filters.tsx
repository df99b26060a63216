/** What stands over a long list: a box for words, choices that can be cleared, how many are shown. */
import { Button, Group, Select, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'

export interface WordsFilterProps {
  /** What the words may be of: "Number, title or section". */
  label: string
  /** Shown in the empty box where the label is too long for it. */
  short?: string
  value: string
  onChange: (value: string) => void
  width: number
}

export function WordsFilter({ label, short = label, value, onChange, width }: WordsFilterProps) {
  return (
    <TextInput
      aria-label={label}
      placeholder={short}
      leftSection={<IconSearch size={15} aria-hidden />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      w={width}
    />
  )
}

export interface ChoiceFilterProps {
  label: string
  /** What is shown when nothing is chosen: "Any year". */
  any: string
  data: readonly (string | { value: string; label: string; disabled?: boolean })[]
  value: string
  onChange: (value: string) => void
  width: number
}

/** One of several values, '' for any. */
export function ChoiceFilter({ label, any, data, value, onChange, width }: ChoiceFilterProps) {
  return (
    <Select
      aria-label={label}
      placeholder={any}
      data={data}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
      clearable
      clearButtonProps={{ 'aria-label': any }}
      searchable={data.length > 12}
      w={width}
    />
  )
}

export interface ListCountProps {
  shown: number
  all: number
  /** Names a count: "3 sections". */
  counted: (count: number) => string
  /** Clears the filters; null where none is set. */
  onClear: (() => void) | null
  /** What else is said of the rows shown. */
  children?: ReactNode
}

export function ListCount({ shown, all, counted, onClear, children }: ListCountProps) {
  return (
    <Group gap="sm">
      <Text size="sm" className="quiet" role="status">
        {shown === all ? counted(all) : `${shown} of ${counted(all)}`}
      </Text>
      {onClear !== null && shown > 0 && <ClearFilters onClear={onClear} />}
      {children}
    </Group>
  )
}

export function ClearFilters({ onClear }: { onClear: () => void }) {
  return (
    <Button variant="default" size="xs" onClick={onClear}>
      Clear the filters
    </Button>
  )
}
