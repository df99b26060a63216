/** What would become of a text, or became of it: a word with a shape, told apart without colour. */
import { Badge } from '@mantine/core'
import type { ImportOutcome } from '#shared/contract/index.ts'

const looks: Record<ImportOutcome, { shape: string; word: string; color: string }> = {
  added: { shape: '+', word: 'New', color: 'oak' },
  changed: { shape: '≠', word: 'Changed', color: 'blue' },
  unchanged: { shape: '=', word: 'Unchanged', color: 'gray' },
  kept: { shape: '■', word: 'Kept', color: 'yellow' },
  'not understood': { shape: '?', word: 'Not understood', color: 'red' },
}

export const outcomes = Object.keys(looks) as ImportOutcome[]

/** Of files and pages nothing is kept back as a whole; starter content is always understood. */
export const fileOutcomes = outcomes.filter((outcome) => outcome !== 'kept')
export const starterOutcomes = outcomes.filter((outcome) => outcome !== 'not understood')

export function outcomeShape(outcome: ImportOutcome): string {
  return looks[outcome].shape
}

export function outcomeWord(outcome: ImportOutcome): string {
  return looks[outcome].word
}

export function outcomeColor(outcome: ImportOutcome): string {
  const { color } = looks[outcome]
  return `light-dark(var(--mantine-color-${color}-8), var(--mantine-color-${color}-4))`
}

export function OutcomeMark({ outcome }: { outcome: ImportOutcome }) {
  return (
    <Badge
      variant="default"
      radius="sm"
      tt="none"
      fw={500}
      className="nowrap"
      style={{ overflow: 'visible', flexShrink: 0 }}
      styles={{ label: { overflow: 'visible' } }}
      leftSection={
        <span aria-hidden style={{ color: outcomeColor(outcome), fontWeight: 700 }}>
          {outcomeShape(outcome)}
        </span>
      }
    >
      {outcomeWord(outcome)}
    </Badge>
  )
}
