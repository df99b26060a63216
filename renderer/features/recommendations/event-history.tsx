/** The dated status history, oldest first: what happened, who says so, and the evidence, each a link to its place. */
import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import type { EventView, RecommendationView } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { capitalised } from '../../components/labels.ts'
import { StatusMark } from '../../components/status-mark.tsx'
import { useUndoToast } from '../../components/use-undo.ts'
import { EvidenceList } from './evidence-list.tsx'
import classes from './recommendation.module.css'

function ConfirmButton({ recommendationId, event }: { recommendationId: string; event: EventView }) {
  const confirm = useCommand('recommendation.confirmEvent')
  const showDone = useUndoToast()
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={confirm.isPending}
        aria-label={`Confirm for the council: ${event.what}`}
        onClick={() =>
          confirm.mutate(
            { recommendationId, eventId: event.id },
            { onSuccess: (edited) => showDone('Event confirmed for the council.', edited.changeId) },
          )
        }
      >
        Confirm
      </Button>
      {confirm.error && (
        <Text size="sm" role="alert" className="problem">
          {confirm.error.message}
        </Text>
      )}
    </>
  )
}

function EventItem({ event, data, marked }: { event: EventView; data: RecommendationView; marked: boolean }) {
  const concerned = event.elementIds
    .map((id) => data.elements.findIndex((element) => element.id === id) + 1)
    .filter((place) => place > 0)
  return (
    <li
      id={`event-${event.id}`}
      className={classes.event}
      data-proposed={event.awaitsConfirmation || undefined}
      data-marked={marked || undefined}
    >
      <Text size="sm" className={classes.eventDate}>
        {formatDate(event.date)}
      </Text>
      <Stack gap={6} className={classes.eventBody}>
        <Group gap="xs">
          <StatusMark status={event.status} proposed={event.awaitsConfirmation} />
          {concerned.length > 0 && (
            <Text size="xs" className="quiet">
              {concerned.length === 1 ? 'element' : 'elements'} {concerned.join(', ')}
            </Text>
          )}
        </Group>
        <Text>
          <CitedWords text={event.what} />
        </Text>
        <EvidenceList resolved={event.resolved} />
        {event.note !== undefined && (
          <Text size="sm" className="quiet">
            <CitedWords text={event.note} />
          </Text>
        )}
        <Group gap="xs">
          <Badge variant="default" radius="sm" tt="none" fw={500}>
            {capitalised(event.assessment)}
          </Badge>
          {event.awaitsConfirmation && (
            <>
              <Text size="sm">Awaits the council’s own confirmation.</Text>
              <ConfirmButton recommendationId={data.id} event={event} />
            </>
          )}
        </Group>
      </Stack>
    </li>
  )
}

export function EventHistory({ data, marked }: { data: RecommendationView; marked: string }) {
  if (data.events.length === 0)
    return <Text className="quiet">Nothing is recorded since the recommendation was made.</Text>
  return (
    <ol className={classes.events}>
      {data.events.map((event) => (
        <EventItem key={event.id} event={event} data={data} marked={event.id === marked} />
      ))}
    </ol>
  )
}
