/** What the source says came of a duty: steps of a plan, findings, recommendations, reports. */
import { Text } from '@mantine/core'
import type { DutyRow } from '#shared/contract/index.ts'
import { capitalised } from '../../components/labels.ts'
import classes from './duties.module.css'

export function DutyOutcome({ outcome }: { outcome: DutyRow['record']['outcome'] }) {
  const kinds = [...new Set(outcome.map((part) => part.kind))]
  return kinds.map((kind) => {
    const parts = outcome.filter((part) => part.kind === kind)
    const List = kind === 'plan step' ? 'ol' : 'ul'
    return (
      <div key={kind}>
        <Text size="sm" fw={600}>
          {capitalised(kind)}
          {parts.length > 1 && 's'}
        </Text>
        <List className={classes.history}>
          {parts.map((part) => (
            <li key={part.text}>{part.text}</li>
          ))}
        </List>
      </div>
    )
  })
}
