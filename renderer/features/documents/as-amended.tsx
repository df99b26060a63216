/** Sections of the statutes as a section of a document would make them read, or why that cannot be shown. */
import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconArrowsDiff, IconFileImport } from '@tabler/icons-react'
import { Link } from 'react-router'
import { type AsAmendedView, routes, textAddress } from '#shared/contract/index.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { CitedWords } from '../../components/cited-words.tsx'
import { RedlineView } from '../../components/redline/redline-view.tsx'
import { Effective } from './effective.tsx'

export interface AsAmendedProps {
  views: readonly AsAmendedView[]
  sideBySide: boolean
}

export function AsAmended({ views, sideBySide }: AsAmendedProps) {
  return (
    <Stack gap="lg">
      {views.map((view) =>
        view.state === 'shown' ? (
          <Shown key={view.sectionId} view={view} sideBySide={sideBySide} />
        ) : (
          <Refused key={`${view.citation} ${view.reason}`} view={view} />
        ),
      )}
    </Stack>
  )
}

function Cited({ view }: { view: AsAmendedView }) {
  return (
    <Title order={4} size="h6">
      {view.sectionId === null ? (
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
  sideBySide,
}: {
  view: Extract<AsAmendedView, { state: 'shown' }>
  sideBySide: boolean
}) {
  return (
    <Stack gap="xs">
      <Group justify="space-between" gap="xs">
        <div>
          <Cited view={view} />
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
    </Stack>
  )
}

function Refused({ view }: { view: Extract<AsAmendedView, { state: 'refused' }> }) {
  return (
    <Stack gap="xs">
      <Cited view={view} />
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
          <RemedyButton remedy={view.remedy} />
        </Stack>
      </CareAlert>
    </Stack>
  )
}

const chapter = /chapter\s+(\d{1,3}[a-z]{0,2})\b/i

/** Where the remedy is to bring the law in: the way there, with the chapter chosen where the remedy names it. */
function RemedyButton({ remedy }: { remedy: string | null }) {
  if (remedy === null || !/\bimport\b/i.test(remedy)) return null
  const named = chapter.exec(remedy)?.[1]
  return (
    <Button
      component={Link}
      to={routes.import()}
      size="xs"
      leftSection={<IconFileImport size={14} aria-hidden />}
    >
      {named ? `Import chapter\u00a0${named}` : 'Import the statutes'}
    </Button>
  )
}
