/** A bill's provisions as a source summarises them: marked as a summary, never as the bill's words. */
import { Anchor, Text } from '@mantine/core'
import { Link } from 'react-router'
import { type BillView, routes } from '#shared/contract/index.ts'
import { sectionLabel } from '../../components/labels.ts'
import { hangingStyle } from '../../components/redline/hanging-style.ts'
import classes from './legislation.module.css'

export function BillProvisions({ view }: { view: BillView }) {
  const quoted = view.sources.filter((source) => source.quotation !== undefined)
  const summarisers = [...new Set(quoted.map((source) => source.title))]
  return (
    <>
      <Text size="sm" mb={6}>
        A summary, not the bill’s words
        {summarisers.length > 0 && `, from ${summarisers.join('; ')}`}.
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
