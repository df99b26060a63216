/** In the list: what was law on the day asked for, as a word with a shape, and why where there was no text. */
import { Text } from '@mantine/core'
import type { SectionRow } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'

type OnDay = NonNullable<SectionRow['onDay']>

const states: Record<OnDay['state'], readonly [shape: string, words: string]> = {
  text: ['●', 'Law'],
  'not yet law': ['◌', 'Not yet law'],
  repealed: ['✕', 'Repealed'],
  'not known': ['?', 'Not known'],
}

export function OnDayState({ onDay }: { onDay: OnDay }) {
  const [shape, words] = states[onDay.state]
  return (
    <Text span size="sm" className={onDay.state === 'text' ? undefined : 'quiet'}>
      <span aria-hidden>{shape}</span> {onDay.versionLabel ?? words}
    </Text>
  )
}

/** Why there is no text, or what must be known of it; its ISO dates as the screens print them. */
export function OnDayNote({ onDay }: { onDay: OnDay }) {
  return (
    <Text size="xs" className="quiet">
      {onDay.note.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => formatDate(day))}
    </Text>
  )
}

/** "40 law · 6 not yet law · 4 not known"; nothing where no day was asked for. */
export function OnDayCounts({ rows }: { rows: readonly SectionRow[] }) {
  const asked = rows.flatMap((row) => row.onDay ?? [])
  if (asked.length === 0) return null
  const counts = (Object.keys(states) as OnDay['state'][]).flatMap((state) => {
    const count = asked.filter((one) => one.state === state).length
    const [shape, words] = states[state]
    return count === 0 ? [] : [`${shape}\u00a0${count} ${words.toLowerCase()}`]
  })
  return (
    <Text size="sm" className="quiet">
      {counts.join(' · ')}
    </Text>
  )
}
