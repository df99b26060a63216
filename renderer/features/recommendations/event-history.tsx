/** The dated history, oldest first: events with their evidence, what is proposed (dashed), and what people decided. */
import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import type { EventView, RecommendationView, TrackingView } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { capitalised } from '../../components/labels.ts'
import { StatusMark } from '../../components/status-mark.tsx'
import { useUndoToast } from '../../components/use-undo.ts'
import { ProposalBody } from '../tracking/proposal-body.tsx'
import { AcceptedLine, DecisionBody } from './decision-lines.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { type Decision, type HistoryEntry, historyEntries } from './history-entries.ts'
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

interface EventItemProps {
  readonly event: EventView
  readonly accepted: Decision | null
  readonly data: RecommendationView
  readonly marked: boolean
}

function EventItem({ event, accepted, data, marked }: EventItemProps) {
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
        {accepted && <AcceptedLine recommendationId={data.id} decision={accepted} />}
      </Stack>
    </li>
  )
}

function OtherItem({
  entry,
  data,
}: {
  entry: Exclude<HistoryEntry, { kind: 'event' }>
  data: RecommendationView
}) {
  const proposed = entry.kind === 'proposal'
  return (
    <li className={classes.event} data-proposed={proposed || undefined}>
      <Text size="sm" className={classes.eventDate}>
        {formatDate(entry.date)}
      </Text>
      <div className={classes.eventBody}>
        {proposed ? (
          <ProposalBody view={entry.view} />
        ) : (
          <DecisionBody recommendationId={data.id} decision={entry.decision} stands={entry.stands} />
        )}
      </div>
    </li>
  )
}

export interface EventHistoryProps {
  readonly data: RecommendationView
  /** What is proposed and decided; absent while it is read. */
  readonly tracking: TrackingView | undefined
  /** The event that the address names; drawn marked. */
  readonly marked: string
}

export function EventHistory({ data, tracking, marked }: EventHistoryProps) {
  const entries = historyEntries(data.events, tracking)
  if (entries.length === 0)
    return <Text className="quiet">Nothing is recorded since the recommendation was made.</Text>
  return (
    <ol className={classes.events} aria-label="History">
      {entries.map((entry) =>
        entry.kind === 'event' ? (
          <EventItem
            key={entry.event.id}
            event={entry.event}
            accepted={entry.accepted}
            data={data}
            marked={entry.event.id === marked}
          />
        ) : (
          <OtherItem
            key={entry.kind === 'proposal' ? entry.view.proposal.key : entry.decision.id}
            entry={entry}
            data={data}
          />
        ),
      )}
    </ol>
  )
}
