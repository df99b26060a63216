/** Over a page of statutes while it does not show today's law. */
import { Button, Group, Text } from '@mantine/core'
import { IconCalendarEvent } from '@tabler/icons-react'
import { formatDate } from '../../../components/dates.ts'
import classes from './as-of.module.css'
import { today } from './days.ts'
import { useAsOf } from './use-as-of.ts'

export function AsOfBanner() {
  const asOf = useAsOf()
  if (!asOf || asOf.isToday) return null
  const coming = asOf.day > today()
  return (
    <Group className={classes.banner} gap="sm" role="status">
      <IconCalendarEvent size={18} stroke={1.7} aria-hidden />
      <Text size="sm" flex="1 1 16rem">
        <strong>The law as of {formatDate(asOf.day)}</strong>
        {coming
          ? ', a day to come: with what has been enacted so far. '
          : ', a day past. Catchlines, recommendations and bills are those of today. '}
      </Text>
      <Button size="compact-sm" variant="default" className="no-print" onClick={() => asOf.go(today())}>
        Back to today
      </Button>
    </Group>
  )
}
