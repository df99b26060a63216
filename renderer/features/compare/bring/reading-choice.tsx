/** Which reading of a text that marks deletions and insertions is compared. */
import { Button, Group, SegmentedControl } from '@mantine/core'
import type { FileReading } from '#shared/contract/index.ts'
import { type BroughtText, inReading } from './brought-texts.ts'

export interface ReadingChoiceProps {
  name: string
  brought: BroughtText
  onChange: (text: BroughtText) => void
  /** Puts the old reading, where there is one, on the left and the new one on the right; null where three texts are compared. */
  onBoth: ((text: BroughtText) => void) | null
}

const choices: readonly { value: FileReading; label: string }[] = [
  { value: 'printed', label: 'As printed' },
  { value: 'old', label: 'As it read before' },
  { value: 'new', label: 'As it would read' },
]

export function ReadingChoice({ name, brought, onChange, onBoth }: ReadingChoiceProps) {
  const { readings, reading, inferred } = brought
  if (reading === undefined || !readings) return null
  const offered = choices.flatMap(({ value, label }) => {
    if (readings[value] === undefined) return []
    return [{ value, label: inferred && value === 'old' ? `${label} (inferred)` : label }]
  })
  return (
    <Group gap="xs">
      <SegmentedControl
        size="xs"
        aria-label={`${name}: reading of the ${brought.from === 'file' ? 'file' : 'text'}`}
        data={offered}
        value={reading}
        onChange={(value) => {
          const chosen = choices.find((choice) => choice.value === value)
          if (chosen) onChange(inReading(brought, chosen.value))
        }}
      />
      {onBoth && readings.old && (
        <Button size="compact-xs" variant="default" onClick={() => onBoth(brought)}>
          Compare both readings
        </Button>
      )}
    </Group>
  )
}
