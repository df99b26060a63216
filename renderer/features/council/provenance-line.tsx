/** The sources of a record of the council, short: each place once, as a link; the source's own page has the words. */
import { Anchor, Text } from '@mantine/core'
import { Link } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import type { Provenance } from '#shared/model/index.ts'

export function ProvenanceLine({ provenance }: { provenance: readonly Provenance[] }) {
  const places = new Map(provenance.map((from) => [`${from.sourceId} ${from.locator}`, from]))
  return [...places].map(([place, from]) => (
    <Text key={place} size="xs" className="quiet">
      Source:{' '}
      <Anchor
        component={Link}
        to={routes.source(from.sourceId, { quote: from.quotation ?? from.locator })}
        inherit
      >
        {from.locator}
      </Anchor>
    </Text>
  ))
}
