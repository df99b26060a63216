/** The sources of a record of the council, short: each place a link, the words where they are at hand. */
import { Anchor, Text } from '@mantine/core'
import { Link } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import type { Provenance } from '#shared/model/index.ts'

export function ProvenanceLine({
  provenance,
  quote = false,
}: {
  provenance: readonly Provenance[]
  quote?: boolean
}) {
  return provenance.map((from) => (
    <Text key={`${from.sourceId} ${from.locator}`} size="xs" className="quiet">
      {quote && from.quotation !== undefined && `“${from.quotation}” `}
      Source:{' '}
      <Anchor component={Link} to={routes.source(from.sourceId)} inherit>
        {from.locator}
      </Anchor>
    </Text>
  ))
}
