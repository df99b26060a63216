/** Acts and bills that were read and touch the section, one line for each document. */
import { Anchor, List, Text } from '@mantine/core'
import { Link } from 'react-router'
import { routes, type SectionView } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'

type Touching = SectionView['documents'][number]

/** A document touches a section at several places: they stand in its line, in its order. */
export function byDocument(
  documents: readonly Touching[],
): readonly (readonly [Touching, readonly Touching[]])[] {
  return [...Map.groupBy(documents, (row) => row.id).values()].map(
    (rows) => [rows[0] as Touching, rows] as const,
  )
}

const placeOf = (row: Touching): string => `s.\u00a0${row.number}${row.provision ? `: ${row.provision}` : ''}`

export function DocumentsOfSection({ documents }: { documents: readonly Touching[] }) {
  return (
    <List listStyleType="none" spacing={8} size="sm" styles={{ itemWrapper: { display: 'block' } }}>
      {byDocument(documents).map(([document, rows]) => (
        <List.Item key={document.id}>
          <Anchor component={Link} to={routes.document(document.id, { section: document.number })} inherit>
            {document.label}
          </Anchor>
          <span className="quiet">
            {' '}
            · {document.kind} · {document.outcome}
            {document.date && ` · ${formatDate(document.date)}`}
          </span>
          <Text size="xs" className="quiet">
            {[...new Set(rows.map(placeOf))].join('; ')}
          </Text>
        </List.Item>
      ))}
    </List>
  )
}
