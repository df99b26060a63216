/** Chooses one side: any text in the store, found by typing, or a text pasted here. */
import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core'
import { useMemo } from 'react'
import { type ComparableText, textAddress } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'
import { wordCount } from './change-groups.ts'
import { pastedSide, type SideName } from './sides.ts'

export interface SidePickerProps {
  side: SideName
  texts: readonly ComparableText[]
  value: string
  onChange: (value: string) => void
  pasted: string
  onPaste: (text: string) => void
}

interface TextGroup {
  group: string
  items: { value: string; label: string }[]
}

function groupsOf(texts: readonly ComparableText[]): TextGroup[] {
  const groups = new Map<string, TextGroup>()
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
      {value === pastedSide && <PastedBox name={name} text={pasted} onChange={onPaste} />}
    </Stack>
  )
}

/** Beyond so many characters a text is not drawn in a box: laying it out anew would hold the page up. */
const drawnUpTo = 20_000

function PastedBox({
  name,
  text,
  onChange,
}: {
  name: string
  text: string
  onChange: (text: string) => void
}) {
  const words = useMemo(() => (text.length > drawnUpTo ? wordCount(text) : 0), [text])
  if (text.length > drawnUpTo)
    return (
      <Group gap="sm">
        <Text size="sm">{words.toLocaleString('en-US')} words pasted.</Text>
        <Button size="xs" variant="default" onClick={() => onChange('')}>
          Paste another text
        </Button>
      </Group>
    )
  return (
    <Textarea
      aria-label={`${name}, pasted`}
      placeholder="Paste the text here. It stays on this computer and is not stored."
      autosize
      minRows={3}
      maxRows={8}
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
      styles={{ input: { fontFamily: 'var(--law-font)' } }}
    />
  )
}
