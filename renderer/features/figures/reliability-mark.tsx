/** How far a figure can be leaned on: a word with a shape; what is unreliable is flagged so that it cannot be missed. */
import { Badge, Text } from '@mantine/core'
import type { Reliability } from '#shared/model/index.ts'
import { capitalised } from '../../components/labels.ts'

interface Look {
  readonly shape: string
  readonly color: string
  readonly words: string
  /** What the grade says, for the key. */
  readonly meaning: string
}

/** From the grade that carries most to the one that carries least. */
const looks: Record<Reliability, Look> = {
  official: {
    shape: '◆',
    color: 'oak',
    words: 'official',
    meaning: 'a body of the state tells what it did or counted itself',
  },
  reported: {
    shape: '◇',
    color: 'blue',
    words: 'reported',
    meaning: 'passed on or extracted from what others counted or wrote; check it there',
  },
  press: {
    shape: '▢',
    color: 'gray',
    words: 'press',
    meaning: 'a news story; check it with the body that counted',
  },
  unreliable: {
    shape: '⚠',
    color: 'red',
    words: 'unreliable: do not cite',
    meaning: 'shown only so that it can be recognized',
  },
}

/** What the grades of a list mean, in one line under it; only those that the list has. */
export function GradeKey({ grades }: { grades: readonly Reliability[] }) {
  const present = (Object.keys(looks) as Reliability[]).filter((grade) => grades.includes(grade))
  return (
    <Text size="xs" className="quiet" mb="sm">
      {present
        .map((grade) => `${looks[grade].shape} ${capitalised(grade)}: ${looks[grade].meaning}.`)
        .join(' ')}
    </Text>
  )
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
