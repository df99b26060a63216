/** Chooses one side: any text in the store, found by typing, or a text pasted here. */
import { Select, Stack, Textarea } from '@mantine/core'
import { useMemo } from 'react'
import { type ComparableText, textAddress } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'
import { pastedSide, type SideName } from './sides.ts'

export interface SidePickerProps {
  side: SideName
  texts: readonly ComparableText[]
  value: string
  onChange: (value: string) => void
  pasted: string
  onPaste: (text: string) => void
}

interface Group {
  group: string
  items: { value: string; label: string }[]
}

function groupsOf(texts: readonly ComparableText[]): Group[] {
  const groups = new Map<string, Group>()
  for (const text of texts) {
    const group = groups.get(text.group) ?? { group: text.group, items: [] }
    groups.set(text.group, group)
    group.items.push({
      value: textAddress(text.ref),
      label: `${text.group} · ${text.label} · ${formatDate(text.stageDate)}`,
    })
  }
  return [{ group: 'Your own', items: [{ value: pastedSide, label: 'Pasted text' }] }, ...groups.values()]
}

export function SidePicker({ side, texts, value, onChange, pasted, onPaste }: SidePickerProps) {
  const groups = useMemo(() => groupsOf(texts), [texts])
  const name = side === 'old' ? 'Old text' : 'New text'
  return (
    <Stack gap="xs" flex={1} miw={220}>
      <Select
        label={name}
        placeholder="Choose a text, or paste one"
        data={groups}
        value={value === '' ? null : value}
        onChange={(next) => onChange(next ?? '')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': `Clear the ${name.toLowerCase()}` }}
        limit={200}
        maxDropdownHeight={360}
        nothingFoundMessage="No text in the store matches."
        comboboxProps={{ shadow: 'md' }}
      />
      {value === pastedSide && (
        <Textarea
          aria-label={`${name}, pasted`}
          placeholder="Paste the text here. It stays on this computer and is not stored."
          autosize
          minRows={3}
          maxRows={8}
          value={pasted}
          onChange={(event) => onPaste(event.currentTarget.value)}
          styles={{ input: { fontFamily: 'var(--law-font)' } }}
        />
      )}
    </Stack>
  )
}
