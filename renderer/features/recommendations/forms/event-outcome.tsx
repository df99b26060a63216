/** What the recommendation would be with the event that is being entered: derived by the same rules as ever. */
import { Group, Text } from '@mantine/core'
import type { RecommendationView } from '#shared/contract/index.ts'
import { deriveStatus } from '#shared/council/index.ts'
import { formatDate, readDate } from '../../../components/dates.ts'
import { StatusMark } from '../../../components/status-mark.tsx'
import type { EventValues } from './event-values.ts'

/** Stands for the event in the record that it is tried in. */
const tried = 'the event that is entered'

export interface EventOutcomeProps {
  readonly recommendation: RecommendationView
  readonly values: EventValues
}

/** Empty until a date and a status are given. */
export function EventOutcome({ recommendation: { record }, values }: EventOutcomeProps) {
  const date = readDate(values.date)
  return (
    <div role="status">
      {date !== null && values.status !== '' && (
        <Outcome
          before={deriveStatus(record)}
          after={deriveStatus({
            ...record,
            events: [
              ...record.events,
              { id: tried, elementIds: values.elementIds, date, status: values.status, what: values.what },
            ],
          })}
        />
      )}
    </div>
  )
}

type Derived = ReturnType<typeof deriveStatus>

function Outcome({ before, after }: { before: Derived; after: Derived }) {
  const { whole } = after
  const isLast = whole.eventId === tried
  const reaches = whole.highest.eventId === tried && whole.highest.status !== before.whole.highest.status
  return (
    <>
      <Group gap="xs">
        <Text size="sm">{isLast ? 'With it, the recommendation is' : 'The recommendation stays'}</Text>
        <StatusMark status={whole.status} />
      </Group>
      {!isLast && (
        <Text size="sm" mt={4}>
          An event of a later day stands, that of {formatDate(whole.date)}.
          {reaches &&
            ` The highest point becomes: ${whole.highest.status}, ${formatDate(whole.highest.date)}.`}
        </Text>
      )}
    </>
  )
}
