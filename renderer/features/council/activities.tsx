/** What the council and its members did in a year, by kind. */
import { Box, Text, Title } from '@mantine/core'
import type { Output } from '#shared/contract/index.ts'
import { EmptyState } from '../../components/states.tsx'
import classes from './council.module.css'
import { ProvenanceLine } from './provenance-line.tsx'
import { useItemInView } from './use-item.ts'

type Activity = Output<'council.get'>['activities'][number]

const kinds: readonly { kind: Activity['kind']; title: string }[] = [
  { kind: 'meeting', title: 'Meetings' },
  { kind: 'topic', title: 'Topics' },
  { kind: 'legislative result', title: 'Legislative results' },
  { kind: 'initiative', title: 'Initiatives' },
  { kind: 'member activity', title: 'What members did' },
]

function KindOfActivity({
  title,
  activities,
  item,
}: {
  title: string
  activities: readonly Activity[]
  item: string
}) {
  return (
    <Box component="section" mb="lg">
      <Title order={3} size="h5" mb="xs">
        {title} <span className="quiet">({activities.length})</span>
      </Title>
      <ul className={classes.list}>
        {activities.map((activity) => (
          <li
            key={activity.id}
            id={`item-${activity.id}`}
            className={classes.item}
            data-marked={activity.id === item || undefined}
          >
            <Text size="sm">
              {activity.organisation !== undefined && activity.kind === 'member activity' && (
                <strong>{activity.organisation}: </strong>
              )}
              {activity.text}
            </Text>
            <ProvenanceLine provenance={activity.provenance} />
          </li>
        ))}
      </ul>
    </Box>
  )
}

export function Activities({ activities, item }: { activities: readonly Activity[]; item: string }) {
  useItemInView(item)
  if (activities.length === 0) return <EmptyState>What the council did appears here.</EmptyState>
  const years = [...new Set(activities.map((activity) => activity.year))].sort((a, b) => b - a)
  return years.map((year) => (
    <Box component="section" key={year} maw={900}>
      <Title order={2} size="h4" mb="sm">
        {year}
      </Title>
      {kinds.map(({ kind, title }) => {
        const inside = activities.filter((activity) => activity.year === year && activity.kind === kind)
        return (
          inside.length > 0 && <KindOfActivity key={kind} title={title} activities={inside} item={item} />
        )
      })}
    </Box>
  ))
}
