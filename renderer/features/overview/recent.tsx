/** What happened lately: the latest events in the record, and the latest edits made in this program. */
import { Anchor, Group, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import { type ChangeEntry, type Output, routes } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate, formatMoment } from '../../components/dates.ts'
import { recommendationLabel } from '../../components/labels.ts'
import { StandingMark } from '../../components/standing-mark.tsx'
import { EmptyState } from '../../components/states.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import classes from './overview.module.css'

type Event = Output<'overview.get'>['recentEvents'][number]

/** The overview is read in thirty seconds; each recommendation's page has its whole history. */
const shownAtMost = 6

export function RecentEvents({ events }: { events: readonly Event[] }) {
  if (events.length === 0) return <EmptyState>Status events appear here once one is recorded.</EmptyState>
  return (
    <ul className={classes.plainList}>
      {events.slice(0, shownAtMost).map((event) => (
        <li key={`${event.recommendationId} ${event.date} ${event.what}`} className={classes.recent}>
          <Text size="sm" className={`${classes.when} tabular`}>
            {formatDate(event.date)}
          </Text>
          <Stack gap={4} flex={1} miw={0}>
            <Text size="sm">
              <Anchor component={Link} to={routes.recommendation(event.recommendationId)} inherit>
                {recommendationLabel(event)}
              </Anchor>{' '}
              <CitedWords text={event.shortTitle} />
            </Text>
            <Text size="sm" className="quiet">
              <CitedWords text={event.what} />
            </Text>
            <Group gap="xs">
              <StandingMark standing={event.standing} dissents={event.dissents} />
              <StatusMark status={event.status} proposed={event.awaitsConfirmation} />
            </Group>
          </Stack>
        </li>
      ))}
    </ul>
  )
}

export function RecentChanges({ changes }: { changes: readonly ChangeEntry[] }) {
  if (changes.length === 0)
    return <EmptyState>Nothing has been edited yet. What you edit appears here and can be undone.</EmptyState>
  return (
    <Stack gap="xs" align="flex-start">
      <ul className={classes.plainList}>
        {changes.map((change) => (
          <li key={change.id} className={classes.recent}>
            <Text size="sm" className={`${classes.when} tabular`}>
              {formatMoment(change.at)}
            </Text>
            <Text size="sm">
              {change.action}:{' '}
              <Anchor component={Link} to={change.route} inherit>
                {change.subjectLabel}
              </Anchor>
              {change.undoneAt !== null && <span className="quiet"> (undone)</span>}
            </Text>
          </li>
        ))}
      </ul>
      <Anchor component={Link} to={routes.history()} size="sm">
        All changes →
      </Anchor>
    </Stack>
  )
}
