/** How far a figure can be leaned on: a word with a shape; what is unreliable is flagged so that it cannot be missed. */
import { Badge } from '@mantine/core'
import type { Reliability } from '#shared/model/index.ts'
import { capitalised } from '../../components/labels.ts'

const looks: Record<Reliability, { shape: string; color: string; words: string }> = {
  official: { shape: '◆', color: 'oak', words: 'official' },
  reported: { shape: '◇', color: 'blue', words: 'reported' },
  press: { shape: '▢', color: 'gray', words: 'press' },
  unreliable: { shape: '⚠', color: 'red', words: 'unreliable: do not cite' },
}

export function ReliabilityMark({ reliability }: { reliability: Reliability }) {
  const { shape, color, words } = looks[reliability]
  return (
    <Badge
      variant="default"
      radius="sm"
      tt="none"
      fw={500}
      mt={4}
      // "Unreliable: …" would say the grade and hide what follows from it.
      miw="max-content"
      style={{ borderColor: `light-dark(var(--mantine-color-${color}-7), var(--mantine-color-${color}-5))` }}
      leftSection={<span aria-hidden>{shape}</span>}
    >
      {capitalised(words)}
    </Badge>
  )
}
