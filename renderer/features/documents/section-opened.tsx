/** A section of a document, opened: its marks or the law as it would read, the baseline, conflicts, notes. */
import { Group, List, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import type { DocumentSectionView, RecommendationMention } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import type { AddressState } from '../../components/address-state.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { QueryState } from '../../components/states.tsx'
import { AsAmended } from './as-amended.tsx'
import { BaselineFound } from './baseline.tsx'
import { Concerned } from './concerned.tsx'
import { ConflictList } from './conflict-list.tsx'
import classes from './documents.module.css'
import { DraftedSection } from './drafted-section.tsx'
import { CompareReadings, CopyCitation } from './section-actions.tsx'
import { namedTargets, SectionTargets } from './section-targets.tsx'

/** What an act's own record adds to one of its sections. */
export interface AboutSection {
  readonly summary: string | null
  readonly recommendations: readonly RecommendationMention[]
}

export interface SectionOpenedProps {
  documentId: string
  number: string
  address: AddressState
  /** As one cites the section: "P.A. 26-98, s. 5". */
  citation: string
  about: AboutSection | undefined
  sectionRoute: (number: string) => string
}

export function SectionOpened(props: SectionOpenedProps) {
  const query = useProcedure('document.section', { id: props.documentId, number: props.number })
  return <QueryState query={query}>{(view) => <Opened {...props} view={view} />}</QueryState>
}

const readings = [
  { value: 'drafted', label: 'As drafted' },
  { value: 'law', label: 'The law as amended' },
  { value: 'sides', label: 'Side by side' },
]

function Opened({
  documentId,
  address,
  citation,
  about,
  sectionRoute,
  view,
}: SectionOpenedProps & { view: DocumentSectionView }) {
  const { row, asAmended, conflicts, notes } = view
  const asked = address.get('reading', 'drafted')
  const reading = asAmended.length > 0 && readings.some(({ value }) => value === asked) ? asked : 'drafted'
  const known = about?.recommendations ?? []
  return (
    <Stack gap="md">
      <div>
        <Text className={classes.clause}>
          <CitedWords text={row.words} />
        </Text>
        {row.targets.length > namedTargets && (
          <Text size="sm" mt={4}>
            All that it changes: <SectionTargets row={row} all />
          </Text>
        )}
        {about?.summary && <Text size="sm">{about.summary}</Text>}
      </div>
      <Group justify="space-between" gap="xs">
        {asAmended.length > 0 ? (
          <SegmentedControl
            value={reading}
            onChange={(value) => address.set({ reading: value === 'drafted' ? '' : value })}
            data={readings}
            aria-label={`How section ${row.number} is shown`}
          />
        ) : (
          <span />
        )}
        <Group gap="xs" className="no-print">
          {reading === 'drafted' && view.oldText !== null && (
            <CompareReadings documentId={documentId} number={row.number} />
          )}
          <CopyCitation citation={citation} />
        </Group>
      </Group>
      {reading === 'drafted' ? (
        <DraftedSection view={view} />
      ) : (
        <AsAmended row={row} views={asAmended} sideBySide={reading === 'sides'} />
      )}
      <Part title="Its old text and the law">
        <BaselineFound row={row} />
      </Part>
      {notes.length > 0 && (
        <Part title="Notes">
          <List size="sm" spacing={4}>
            {notes.map((note) => (
              <List.Item key={note}>
                <CitedWords text={note} />
              </List.Item>
            ))}
          </List>
        </Part>
      )}
      {conflicts.length > 0 && (
        <Part title="Others that touch the same provisions">
          <ConflictList conflicts={conflicts} sectionRoute={sectionRoute} level={5} />
        </Part>
      )}
      {row.recommendations + known.length > 0 && (
        <Part title="Recommendations concerned">
          <Concerned row={row} known={known} />
        </Part>
      )}
    </Stack>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <Title order={4} size="h6" mb={4} id={id}>
        {title}
      </Title>
      {children}
    </section>
  )
}
