/** A bill's provisions as a source summarises them: marked as a summary, never as the bill's words. */
import { Anchor, Text } from '@mantine/core'
import { Link } from 'react-router'
import { type BillView, routes } from '#shared/contract/index.ts'
import { readableSourceTitle, sectionLabel } from '../../components/labels.ts'
import { hangingStyle } from '../../components/redline/hanging-style.ts'
import classes from './legislation.module.css'

/** Whether a source is there for the words of one provision. */
export function isForProvision(view: BillView, source: BillView['sources'][number]): boolean {
  const words = source.quotation?.replace(/\s+/g, ' ').trim()
  return words !== undefined && view.record.provisions.some((provision) => words.includes(provision.text))
}

export function BillProvisions({ view }: { view: BillView }) {
  const quoted = view.sources.filter((source) => isForProvision(view, source))
  const places = [
    ...new Map(quoted.map((source) => [`${source.sourceId} ${source.locator}`, source])).values(),
  ]
  return (
    <>
      <Text size="sm" mb={6}>
        A summary, not the bill’s words
        {places.map((source, index) => (
          <span key={`${source.sourceId} ${source.locator}`}>
            {index === 0 ? ', from ' : '; '}
            <Anchor
              component={Link}
              to={routes.source(source.sourceId, { quote: source.quotation ?? source.locator })}
              inherit
            >
              {readableSourceTitle(source.title)}
            </Anchor>
            , {source.locator}
          </span>
        ))}
        .
      </Text>
      <ul className={classes.provisions}>
        {view.record.provisions.map((provision) => (
          <li key={provision.text} className={classes.provision} style={hangingStyle(provision.depth)}>
            {provision.text}{' '}
            {provision.sectionId && (
              <Anchor component={Link} to={routes.section(provision.sectionId)} size="sm" className="nowrap">
                {sectionLabel(provision.sectionId)}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
