/** Sections of the statutes as a section of a document would make them read, or why that cannot be shown. */
import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconArrowsDiff, IconFileImport } from '@tabler/icons-react'
import { Link } from 'react-router'
import { type AsAmendedView, type DocumentSectionRow, routes, textAddress } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { CitedWords } from '../../components/cited-words.tsx'
import { TextOrigin } from '../../components/law-text/text-origin.tsx'
import { RedlineView } from '../../components/redline/redline-view.tsx'
import { Effective } from './effective.tsx'

export interface AsAmendedProps {
  /** The section that makes the changes; it knows which of its targets have a page. */
  row: DocumentSectionRow
  views: readonly AsAmendedView[]
  sideBySide: boolean
}

export function AsAmended({ row, views, sideBySide }: AsAmendedProps) {
  const known = new Set(row.targets.flatMap(({ sectionId, inStore }) => (inStore ? [sectionId] : [])))
  return (
    <Stack gap="lg">
      {views.map((view) =>
        view.state === 'shown' ? (
          <Shown key={view.sectionId} view={view} known={known.has(view.sectionId)} sideBySide={sideBySide} />
        ) : (
          <Refused key={`${view.citation} ${view.reason}`} view={view} known={known.has(view.sectionId)} />
        ),
      )}
    </Stack>
  )
}

/** @param known whether the store has the section, so that it has a page */
function Cited({ view, known }: { view: AsAmendedView; known: boolean }) {
  if (view.citation === '') return null
  return (
    <Title order={4} size="h6">
      {view.sectionId === null || !known ? (
        <CitedWords text={view.citation} />
      ) : (
        <Anchor component={Link} to={routes.section(view.sectionId)} inherit className="nowrap">
          {view.citation}
        </Anchor>
      )}
    </Title>
  )
}

function Shown({
  view,
  known,
  sideBySide,
}: {
  view: Extract<AsAmendedView, { state: 'shown' }>
  known: boolean
  sideBySide: boolean
}) {
  return (
    <Stack gap="xs">
      <Group justify="space-between" gap="xs">
        <div>
          <Cited view={view} known={known} />
          <Text size="sm">
            Effective <Effective of={view} />
          </Text>
        </div>
        <Button
          component={Link}
          to={routes.compare({ old: textAddress(view.beforeRef), new: textAddress(view.afterRef) })}
          size="xs"
          variant="default"
          leftSection={<IconArrowsDiff size={14} aria-hidden />}
          className="no-print"
        >
          Open in Compare
        </Button>
      </Group>
      <RedlineView
        before={view.before}
        after={view.after}
        beforeLabel={view.beforeLabel}
        afterLabel={view.afterLabel}
        warnings={view.warnings}
        sideBySide={sideBySide}
      />
      <TextOrigin of="Old" textRef={view.beforeRef} />
      <TextOrigin of="New" textRef={view.afterRef} />
    </Stack>
  )
}

function Refused({ view, known }: { view: Extract<AsAmendedView, { state: 'refused' }>; known: boolean }) {
  return (
    <Stack gap="xs">
      <Cited view={view} known={known} />
      <CareAlert title="What the law would read cannot be shown">
        <Stack gap="xs" align="flex-start">
          <Text size="sm">
            <CitedWords text={view.reason} />
          </Text>
          {view.remedy !== null && (
            <Text size="sm">
              <CitedWords text={view.remedy} />
            </Text>
          )}
          {asksForText(view.remedy) && (
            <BringIn sectionId={asksForChapter(view.remedy) ? view.sectionId : null} />
          )}
        </Stack>
      </CareAlert>
    </Stack>
  )
}

/** Whether what would help is to bring a text in. */
const asksForText = (remedy: string | null): boolean => remedy !== null && /\b(bring in|read)\b/i.test(remedy)

/** Whether it is the chapter as it stands today, which Import can fetch by itself. */
const asksForChapter = (remedy: string | null): boolean => /\bbring in the chapter\b/i.test(remedy ?? '')

/** The way to Import, with the chapter chosen where the store knows which one holds the section. */
function BringIn({ sectionId }: { sectionId: string | null }) {
  const section = useProcedure('statute.get', { id: sectionId ?? '1-1' }, { enabled: sectionId !== null })
  const record = sectionId === null ? undefined : section.data?.record
  return (
    <Button
      component={Link}
      to={routes.import(record ? { chapters: `${record.title}/${record.chapter}` } : {})}
      size="xs"
      leftSection={<IconFileImport size={14} aria-hidden />}
    >
      {record ? `Import chapter\u00a0${record.chapter}` : 'Go to Import'}
    </Button>
  )
}
