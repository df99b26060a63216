/** The timeline in words: each act with the sections that it touched. */
import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'
import { sectionLabel } from '../../components/labels.ts'
import classes from './timeline.module.css'
import type { TimelineAct } from './timeline-rows.ts'

export function TimelineList({ acts }: { acts: readonly TimelineAct[] }) {
  return (
    <details className={classes.details}>
      <summary>Read the timeline as a list</summary>
      <ul>
        {acts.map((act) => (
          <li key={act.actId}>
            <Anchor component={Link} to={routes.act(act.actId)} inherit className="nowrap">
              {act.number}
            </Anchor>{' '}
            ({act.year}
            {act.effective ? `, effective ${formatDate(act.effective)}` : ''})
            {act.title ? ` ${act.title}` : ''}: {act.sectionIds.map((id) => sectionLabel(id)).join(', ')}
            {act.textRead && '; text read'}
          </li>
        ))}
      </ul>
    </details>
  )
}
