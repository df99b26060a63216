/** Acts as marks on a line of years, the sections that each touched as rows. A table, so that it reads without eyes too. */
import { Anchor, Box, Button, Text } from '@mantine/core'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import { counted, sectionLabel } from '../../components/labels.ts'
import { EmptyState } from '../../components/states.tsx'
import classes from './timeline.module.css'
import { TimelineList } from './timeline-list.tsx'
import { arrangeTimeline, type TimelineAct } from './timeline-rows.ts'

/** Rows drawn before the person asks for the rest. */
const rowsAtFirst = 12

function Mark({ act, section }: { act: TimelineAct; section?: string }) {
  const words =
    section === undefined
      ? `${act.number}, ${act.year}${act.title ? `, ${act.title}` : ''}: touched ${counted(act.sectionIds.length, 'section')}${act.textRead ? '; text read' : ''}`
      : `${act.number}, ${act.year}, touched ${sectionLabel(section)}`
  return (
    <Link
      to={routes.act(act.actId)}
      className={section === undefined ? classes.act : classes.mark}
      aria-label={words}
      title={words}
      // Every act can be reached from the first row, so the rows below are no stops of the keyboard.
      tabIndex={section === undefined ? undefined : -1}
    >
      {section === undefined ? `${act.number.replace('P.A. ', '')}${act.textRead ? ' ●' : ''}` : null}
    </Link>
  )
}

export function LawTimeline({ timeline }: { timeline: readonly TimelineAct[] }) {
  const [all, setAll] = useState(false)
  const scroller = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    // Where the line is longer than the window, the latest years are shown first.
    if (scroller.current) scroller.current.scrollLeft = scroller.current.scrollWidth
  }, [])
  const { years, acts, elsewhere, rows } = useMemo(() => arrangeTimeline(timeline), [timeline])
  if (acts.length === 0)
    return <EmptyState>Acts appear here on a line of years once the store has some.</EmptyState>
  const shown = all ? rows : rows.slice(0, rowsAtFirst)
  return (
    <Box>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section ref={scroller} className={classes.scroll} aria-label="The law’s timeline" tabIndex={0}>
        <table className={classes.table}>
          <caption className={classes.caption}>
            Public acts by year; a mark shows that the act touched the section of the row.
          </caption>
          <thead>
            <tr>
              <th scope="col">Section</th>
              {years.map((year) => (
                <th key={year} scope="col" className={classes.year}>
                  <span aria-hidden>’{String(year).slice(2)}</span>
                  <span className={classes.spoken}>{year}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className={classes.actsRow}>
              <th scope="row">Public acts</th>
              {years.map((year) => (
                <td key={year}>
                  {acts
                    .filter((act) => act.year === year)
                    .map((act) => (
                      <Mark key={act.actId} act={act} />
                    ))}
                </td>
              ))}
            </tr>
            {shown.map((row) => (
              <tr key={row.sectionId}>
                <th scope="row">
                  <Anchor component={Link} to={routes.section(row.sectionId)} size="sm">
                    {sectionLabel(row.sectionId)}
                  </Anchor>
                </th>
                {years.map((year) => (
                  <td key={year}>
                    {row.acts
                      .filter((act) => act.year === year)
                      .map((act) => (
                        <Mark key={act.actId} act={act} section={row.sectionId} />
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > rowsAtFirst && (
        <Button mt="xs" size="xs" variant="default" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? 'Show the sections touched most often' : `Show all ${rows.length} sections`}
        </Button>
      )}
      <TimelineList acts={acts} />
      <Text size="xs" className="quiet" mt="xs">
        Only acts that the store holds; a section’s own page lists every act of its source line.
        {acts.some((act) => act.textRead) && ' ● marks an act whose text was read.'}
        {elsewhere > 0 && (
          <>
            {' '}
            <Anchor component={Link} to={routes.legislation({ kind: 'act' })} inherit>
              {counted(elsewhere, 'more act')}
            </Anchor>{' '}
            {elsewhere === 1 ? 'touches' : 'touch'} no section of the inventory.
          </>
        )}
      </Text>
    </Box>
  )
}
