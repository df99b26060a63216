/** The versions of a section as a strip of dates, the one shown lit. */
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'react-router'
import { routes, type VersionView } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'
import { dayBefore, type LaterAct, type Standing, standings, today } from './law-days.ts'
import classes from './version-strip.module.css'

export function VersionStrip({
  sectionId,
  versions,
  shownId,
  acts,
  day,
}: {
  sectionId: string
  versions: readonly VersionView[]
  shownId: string
  acts: readonly LaterAct[]
  /** The day for which the strip says what is law, ISO date. */
  day: string
}) {
  const stand = standings(versions, day, acts)
  return (
    <nav aria-label="Versions of the text" className={classes.strip}>
      {versions.map((version) => (
        <Link
          key={version.id}
          to={routes.section(sectionId, { version: version.id, asof: day === today() ? undefined : day })}
          data-standing={stand.get(version.id)}
          className={classes.version}
          aria-current={version.id === shownId ? 'true' : undefined}
          preventScrollReset
        >
          <span className={classes.date}>{formatDate(version.stageDate)}</span>
          <span className={classes.label}>
            {version.label}
            {version.warnings.length > 0 && (
              <IconAlertTriangle size={14} className={classes.care} role="img" aria-label="(with warnings)" />
            )}
          </span>
          <LawDays version={version} standing={stand.get(version.id) ?? 'not told'} />
        </Link>
      ))}
    </nav>
  )
}

/** When a text is law, in words with a shape: ● law, ◌ not yet, ○ no more. */
function LawDays({ version, standing }: { version: VersionView; standing: Standing }) {
  if (standing === 'not told') return null
  const { inForceFrom: from, inForceTo: to } = version
  const last = to === undefined ? null : formatDate(dayBefore(to))
  const since = from === undefined ? null : formatDate(from)
  const words = {
    law: ['●', `Law${since ? ` since ${since}` : ''}${last ? `, to ${last}` : ''}`],
    pending: ['◌', since ? `Law from ${since}` : 'Not yet law'],
    past: ['○', last ? `Law to ${last}` : 'Law before'],
  }[standing]
  return (
    <span className={classes.days}>
      <span aria-hidden>{words[0]}</span> {words[1]}
    </span>
  )
}
