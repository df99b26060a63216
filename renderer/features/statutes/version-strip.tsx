/** The versions of a section as a strip of dates, the one shown lit. */
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'react-router'
import { routes, type VersionView } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'
import classes from './version-strip.module.css'

export function VersionStrip({
  sectionId,
  versions,
  shownId,
}: {
  sectionId: string
  versions: readonly VersionView[]
  shownId: string
}) {
  return (
    <nav aria-label="Versions of the text" className={classes.strip}>
      {versions.map((version) => (
        <Link
          key={version.id}
          to={routes.section(sectionId, { version: version.id })}
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
        </Link>
      ))}
    </nav>
  )
}
