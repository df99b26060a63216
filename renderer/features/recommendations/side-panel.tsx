/** A recommendation beside the list, without leaving it; over the list where there is no room beside it. */
import { Anchor, Blockquote, Button, CloseButton, Drawer, Group, Stack, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { type RecommendationRow, routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { recommendationLabel, sectionLabel } from '../../components/labels.ts'
import { StandingMark } from '../../components/standing-mark.tsx'
import { QueryState } from '../../components/states.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { WithdrawnMark } from '../../components/withdrawn-mark.tsx'
import { ElementList } from './element-list.tsx'
import classes from './list.module.css'
import { PositionList } from './position-list.tsx'

function PanelContent({ id }: { id: string }) {
  const query = useProcedure('recommendation.get', { id })
  return (
    <QueryState query={query}>
      {(data) => (
        <Stack gap="md">
          <Title order={2} size="h4">
            <CitedWords text={data.shortTitle} />
          </Title>
          <Group gap="xs">
            <StandingMark standing={data.standing} dissents={data.dissents} />
            <StatusMark status={data.status} proposed={data.awaitsConfirmation} />
            <WithdrawnMark year={data.withdrawn} />
            <Text size="sm" className="quiet">
              {formatDate(data.statusDate)}
            </Text>
          </Group>
          <Blockquote p="sm" className="law-text">
            <CitedWords text={data.record.text} />
          </Blockquote>
          <ElementList elements={data.elements} />
          {data.record.positions.length > 0 && <PositionList positions={data.record.positions} />}
          <Text size="sm">
            <strong>Last event</strong> {formatDate(data.lastEvent.date)}:{' '}
            <CitedWords text={data.lastEvent.what} />
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
          <Button component={Link} to={routes.recommendation(id)} variant="default">
            Open the page
          </Button>
        </Stack>
      )}
    </QueryState>
  )
}

interface SidePanelProps {
  readonly row: RecommendationRow
  /** Whether there is room beside the list. */
  readonly beside: boolean
  readonly onClose: () => void
}

export function SidePanel({ row, beside, onClose }: SidePanelProps) {
  const label = recommendationLabel(row)
  if (!beside)
    return (
      <Drawer
        opened
        onClose={onClose}
        position="right"
        size={460}
        title={label}
        closeButtonProps={{ 'aria-label': 'Close the panel' }}
      >
        <PanelContent id={row.id} />
      </Drawer>
    )
  return (
    <aside className={classes.panel} aria-label={`${label}, beside the list`}>
      <Group justify="space-between" mb="xs">
        <Text size="sm" className="quiet">
          {label}
        </Text>
        <CloseButton aria-label="Close the panel" onClick={onClose} />
      </Group>
      <PanelContent id={row.id} />
    </aside>
  )
}
