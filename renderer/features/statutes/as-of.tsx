/** Over the versions: the day asked for, and which text is law on it. */
import { Group, Text, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { VersionView } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'
import { actsNotPrinted, actWords, isEdition, type LaterAct, lawOn, standings, today } from './law-days.ts'
import classes from './version-strip.module.css'

export interface AsOfProps {
  versions: readonly VersionView[]
  /** The section's acts: one that no edition prints yet overtakes the editions. */
  acts: readonly LaterAct[]
  /** ISO date. */
  day: string
  onDay: (day: string) => void
  /** A section that was repealed has no law on later days, whatever its editions print. */
  repealed: boolean
}

/** Whether an address's day can be used. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
}

export function AsOf({ versions, acts, day, onDay, repealed }: AsOfProps) {
  if (!versions.some(isEdition)) return null
  const { words, care } = asOfWords({ versions, acts, day, repealed })
  return (
    <Group gap="sm" align="center">
      <Group gap={6} wrap="nowrap">
        <Text size="sm" component="label" htmlFor="as-of" className="nowrap">
          As of
        </Text>
        <TextInput
          id="as-of"
          type="date"
          size="xs"
          value={day}
          onChange={(event) => {
            if (isDay(event.currentTarget.value)) onDay(event.currentTarget.value)
          }}
        />
      </Group>
      <Text size="sm" role="status" className={classes.words} style={{ flex: '1 1 20rem' }}>
        {care && <IconAlertTriangle size={15} className={classes.care} role="img" aria-label="Take care:" />}
        {words}
      </Text>
    </Group>
  )
}

/** "Today the text of the 2026 supplement is law …", or why that cannot be said; `care` where a reader must be warned. */
export function asOfWords({ versions, acts, day, repealed }: Omit<AsOfProps, 'onDay'>): {
  words: string
  care: boolean
} {
  const { law, doubt } = lawOn(versions, day, acts)
  const on = day === today() ? 'Today' : `On ${formatDate(day)}`
  if (repealed && (law === undefined || day >= today()))
    return { words: `${on}: repealed. None of these texts is law.`, care: false }
  const later = pendingWords(versions, acts, day)
  if (law)
    return {
      words: `${on} the text of the ${law.label} is law, as far as the editions and acts in Charter Oak tell.${later}`,
      care: false,
    }
  return { words: `${on}: ${doubt ?? 'none of these texts is law.'}${later}`, care: doubt !== null }
}

function pendingWords(versions: readonly VersionView[], acts: readonly LaterAct[], day: string): string {
  const stand = standings(versions, day, acts)
  const texts = versions
    .filter((version) => stand.get(version.id) === 'pending')
    .map(({ label, inForceFrom: from }) => (from ? `${label} (law on ${formatDate(from)})` : label))
  const coming = actsNotPrinted(acts).flatMap((act) =>
    act.effective !== null && act.effective > day
      ? [`${actWords(act)} (effective ${formatDate(act.effective)})`]
      : [],
  )
  const all = [...texts, ...coming]
  return all.length === 0 ? '' : ` Not yet law: ${all.join('; ')}.`
}
