/** Over the versions: the day asked for, and which text is law on it. */
import { Group, Text, TextInput } from '@mantine/core'
import type { VersionView } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'
import { isEdition, lawOn, standings, today } from './law-days.ts'

export interface AsOfProps {
  versions: readonly VersionView[]
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

export function AsOf({ versions, day, onDay, repealed }: AsOfProps) {
  if (!versions.some(isEdition)) return null
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
      <Text size="sm" role="status" style={{ flex: '1 1 20rem' }}>
        {asOfWords(versions, day, repealed)}
      </Text>
    </Group>
  )
}

/** "On Nov 22, 2026 the 2026 supplement is law. Pending: …" */
export function asOfWords(versions: readonly VersionView[], day: string, repealed: boolean): string {
  const { law, doubt } = lawOn(versions, day)
  const on = day === today() ? 'Today' : `On ${formatDate(day)}`
  const stand = standings(versions, day)
  const pending = versions.filter((version) => stand.get(version.id) === 'pending')
  const later = pending.length === 0 ? '' : ` Not yet law: ${pending.map(pendingWords).join('; ')}.`
  if (repealed && (law === undefined || day >= today())) return `${on}: repealed. None of these texts is law.`
  if (law)
    return `${on} the text of the ${law.label} is law, as far as the editions in Charter Oak tell.${later}`
  return `${on}: ${doubt ?? 'none of these texts is law.'}${later}`
}

function pendingWords(version: VersionView): string {
  return version.inForceFrom ? `${version.label} (law on ${formatDate(version.inForceFrom)})` : version.label
}
