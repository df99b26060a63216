/** What an edition prints beside the words: source line, history note, cross-references, annotations. */
import { Anchor, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { routes, type SectionPrintView } from '#shared/contract/index.ts'
import { printedClauses } from '#shared/law/history/index.ts'
import type { AddressState } from '../../../components/address-state.ts'
import { formatDate } from '../../../components/dates.ts'
import { OfficialLink } from '../official-link.tsx'
import { LongList } from './long-list.tsx'

export function EditionPrints({
  prints,
  address,
}: {
  /** Newest first, at least one. */
  prints: readonly SectionPrintView[]
  address: AddressState
}) {
  const shown = prints.find((print) => print.edition === address.get('edition')) ?? prints[0]
  if (!shown) return null
  return (
    <Stack gap="sm">
      {prints.length > 1 && (
        <SegmentedControl
          value={shown.edition}
          onChange={(edition) => address.set({ edition: edition === prints[0]?.edition ? '' : edition })}
          data={prints.map((print) => ({ value: print.edition, label: print.edition }))}
          aria-label="Edition"
          style={{ alignSelf: 'flex-start' }}
        />
      )}
      <Text size="sm" className="quiet">
        {shown.heading} ·{' '}
        <Anchor component={Link} to={routes.source(shown.sourceId)} inherit>
          {`as the ${shown.edition} prints it`}
        </Anchor>
        {shown.retrieved && `, retrieved ${formatDate(shown.retrieved)}`}
      </Text>
      <Part title="Source line" paragraphs={shown.sourceLines} shown={4} what="source lines" />
      <Part
        title="History note, clause by clause"
        paragraphs={shown.history.flatMap(printedClauses)}
        shown={12}
        what="clauses"
      />
      <Part title="Cross-references" paragraphs={shown.crossRefs} shown={8} what="cross-references" />
      <Part title="Annotations" paragraphs={shown.annotations} shown={3} what="annotations" />
      {shown.url && <OfficialLink address={shown.url} />}
    </Stack>
  )
}

function Part({
  title,
  paragraphs,
  shown,
  what,
}: {
  title: string
  paragraphs: readonly string[]
  shown: number
  what: string
}): ReactNode {
  if (paragraphs.length === 0) return null
  return (
    <div>
      <Title order={3} size="h6" mb={4}>
        {title}
        {paragraphs.length > shown && (
          <Text span size="sm" fw={400} className="quiet">
            {' '}
            {paragraphs.length}
          </Text>
        )}
      </Title>
      <LongList key={`${title} ${paragraphs[0]}`} paragraphs={paragraphs} shown={shown} what={what} />
    </div>
  )
}
