/** Which reading of a file that marks deletions and insertions is compared. */
import { Button, Group, SegmentedControl } from '@mantine/core'
import type { FileReading } from '#shared/contract/index.ts'
import { type BroughtText, inReading } from './brought-texts.ts'

export interface ReadingChoiceProps {
  name: string
  brought: BroughtText
  onChange: (text: BroughtText) => void
  /** Puts the old reading on the left and the new one on the right; null where three texts are compared. */
  onBoth: ((text: BroughtText) => void) | null
}

const choices: readonly { value: FileReading; label: string }[] = [
  { value: 'printed', label: 'As printed' },
  { value: 'old', label: 'As it read before' },
  { value: 'new', label: 'As it would read' },
]

export function ReadingChoice({ name, brought, onChange, onBoth }: ReadingChoiceProps) {
  if (brought.reading === undefined) return null
  return (
    <Group gap="xs">
      <SegmentedControl
        size="xs"
        aria-label={`${name}: reading of the file`}
        data={[...choices]}
        value={brought.reading}
        onChange={(value) => {
          const chosen = choices.find((choice) => choice.value === value)
          if (chosen) onChange(inReading(brought, chosen.value))
        }}
      />
      {onBoth && (
        <Button size="compact-xs" variant="default" onClick={() => onBoth(brought)}>
          Compare both readings
        </Button>
      )}
    </Group>
  )
}
