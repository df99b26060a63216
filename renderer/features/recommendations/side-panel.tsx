/** A recommendation beside the list, without leaving it. */
import { Anchor, Blockquote, Button, Drawer, Group, Stack, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { formatDate } from '../../components/dates.ts'
import { recommendationLabel, sectionLabel } from '../../components/labels.ts'
import { StandingMark } from '../../components/standing-mark.tsx'
import { QueryState } from '../../components/states.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { ElementList } from './element-list.tsx'
import { PositionList } from './position-list.tsx'

function PanelContent({ id }: { id: string }) {
  const query = useProcedure('recommendation.get', { id })
  return (
    <QueryState query={query}>
      {(data) => (
        <Stack gap="md">
          <div>
            <Text size="sm" className="quiet">
              {recommendationLabel(data)}
            </Text>
            <Title order={2} size="h4">
              {data.shortTitle}
            </Title>
          </div>
          <Group gap="xs">
            <StandingMark standing={data.standing} dissents={data.dissents} />
            <StatusMark status={data.status} proposed={data.awaitsConfirmation} />
            <Text size="sm" className="quiet">
              {formatDate(data.statusDate)}
            </Text>
          </Group>
          <Button component={Link} to={routes.recommendation(id)} variant="default">
            Open the page
          </Button>
          <Blockquote p="sm" className="law-text">
            {data.record.text}
          </Blockquote>
          <ElementList elements={data.elements} />
          {data.record.positions.length > 0 && <PositionList positions={data.record.positions} />}
          <Text size="sm">
            <strong>Last event</strong> {formatDate(data.lastEvent.date)}: {data.lastEvent.what}
          </Text>
          {data.sections.length > 0 && (
            <Group gap="xs">
              {data.sections.map((section) => (
                <Anchor
                  key={`${section.sectionId}${section.provision ?? ''}`}
                  component={Link}
                  to={routes.section(section.sectionId, { provision: section.provision })}
                  size="sm"
                >
                  {sectionLabel(section.sectionId, section.provision)}
                </Anchor>
              ))}
            </Group>
          )}
        </Stack>
      )}
    </QueryState>
  )
}

/** @param id the recommendation shown; empty: closed */
export function SidePanel({ id, onClose }: { id: string; onClose: () => void }) {
  return (
    <Drawer
      opened={id !== ''}
      onClose={onClose}
      position="right"
      size={460}
      title="Beside the list"
      withOverlay={false}
      lockScroll={false}
      trapFocus={false}
      closeButtonProps={{ 'aria-label': 'Close the panel' }}
    >
      {id !== '' && <PanelContent id={id} />}
    </Drawer>
  )
}
