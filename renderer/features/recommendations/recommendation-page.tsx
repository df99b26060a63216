/** One recommendation: its words, what became of each part, the proof, and the forms that record more. */
import { Blockquote, Box, Button, Grid, Group, List, Paper, Stack, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useParams } from 'react-router'
import { type RecommendationView, routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { recommendationLabel } from '../../components/labels.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { RecordSteps } from '../../components/record-steps.tsx'
import { SourceLines } from '../../components/source-lines.tsx'
import { StandingMark } from '../../components/standing-mark.tsx'
import { QueryState } from '../../components/states.tsx'
import { StatusMark, statusWord } from '../../components/status-mark.tsx'
import { ElementList } from './element-list.tsx'
import { EventHistory } from './event-history.tsx'
import { AddEventForm } from './forms/add-event-form.tsx'
import { CorrectElementForm } from './forms/correct-element-form.tsx'
import { RecordPositionForm } from './forms/record-position-form.tsx'
import { PositionList } from './position-list.tsx'
import { ActsAndBills, NamedSections } from './recommendation-records.tsx'
import { RedlinePairs } from './redline-pairs.tsx'

type OpenForm =
  | { kind: 'none' | 'event' | 'position' }
  | { kind: 'element'; element: RecommendationView['elements'][number] }

function Part({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <Box component="section" mt="xl">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4">
          {title}
        </Title>
        {action}
      </Group>
      {children}
    </Box>
  )
}

function Facts({ data }: { data: RecommendationView }) {
  return (
    <Group gap="xs" component="div">
      <span>{recommendationLabel(data)}</span>
      <StandingMark standing={data.standing} dissents={data.dissents} />
      <StatusMark status={data.status} proposed={data.awaitsConfirmation} />
      <span>
        {formatDate(data.statusDate)} · highest point: {statusWord(data.highest.status).toLowerCase()},{' '}
        {formatDate(data.highest.date)}
      </span>
    </Group>
  )
}

/** Where the words themselves stand, without quoting them twice. */
function ownSources(data: RecommendationView) {
  return data.record.provenance.map(({ sourceId, locator }) => ({
    sourceId,
    locator,
    title: data.sources.find((source) => source.sourceId === sourceId)?.title ?? sourceId,
  }))
}

function Recommendation({ data }: { data: RecommendationView }) {
  const [form, setForm] = useState<OpenForm>({ kind: 'none' })
  const close = () => setForm({ kind: 'none' })
  const { get } = useAddressState()
  const event = get('event')
  const element = get('element')
  useEffect(() => {
    const id = event !== '' ? `event-${event}` : element !== '' ? `element-${element}` : ''
    if (id !== '') document.getElementById(id)?.scrollIntoView({ block: 'center' })
  }, [event, element])
  const step = (id: string | null, label: string) =>
    id === null ? undefined : { to: routes.recommendation(id), label }
  const done = data.redlines.some((pair) => pair.purpose === 'done')
  return (
    <>
      <PageHeader
        title={data.shortTitle}
        heading={<CitedWords text={data.shortTitle} />}
        crumbs={[{ label: 'Recommendations', to: routes.recommendations() }]}
        facts={<Facts data={data} />}
        actions={
          <>
            <RecordSteps
              previous={step(data.previousId, 'Previous recommendation')}
              next={step(data.nextId, 'Next recommendation')}
            />
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => setForm({ kind: 'event' })}
            >
              Add event
            </Button>
          </>
        }
      />
      {data.record.notes.length > 0 && (
        <CareAlert title="To know beside the words" mb="md">
          <List size="sm" spacing={4}>
            {data.record.notes.map((note) => (
              <List.Item key={note}>
                <CitedWords text={note} />
              </List.Item>
            ))}
          </List>
        </CareAlert>
      )}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Paper withBorder p="md" component="section" h="100%">
            <Title order={2} size="h4" mb="sm">
              What it asks
            </Title>
            <Blockquote p="md" className="law-text">
              <CitedWords text={data.record.text} />
            </Blockquote>
            <Stack gap="md" mt="md">
              <SourceLines sources={ownSources(data)} />
              <Title order={3} size="h5">
                {data.elements.length === 1 ? 'One element' : `${data.elements.length} elements`}
              </Title>
              <ElementList
                elements={data.elements}
                marked={element}
                onCorrect={(chosen) => setForm({ kind: 'element', element: chosen })}
              />
              <RedlinePairs pairs={data.redlines} purpose="asked" />
            </Stack>
          </Paper>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Paper withBorder p="md" component="section" h="100%">
            <Title order={2} size="h4" mb="sm">
              What was done
            </Title>
            <Text mb="md">
              <CitedWords text={data.lastEvent.what} />{' '}
              <span className="quiet">{formatDate(data.lastEvent.date)}</span>
            </Text>
            {done ? (
              <RedlinePairs pairs={data.redlines} purpose="done" />
            ) : (
              <Text size="sm" className="quiet">
                {data.asksChangeOfLaw
                  ? 'No change of law is recorded that could be shown as a redline.'
                  : 'It asks for no change of law, so there is nothing to redline.'}
              </Text>
            )}
            {data.redlines.some((pair) => pair.purpose === 'proposed') && (
              <Stack gap="md" mt="lg">
                <Title order={3} size="h5">
                  What bills that are no law would do
                </Title>
                <RedlinePairs pairs={data.redlines} purpose="proposed" />
              </Stack>
            )}
          </Paper>
        </Grid.Col>
      </Grid>
      <Part title="History">
        <EventHistory data={data} marked={event} />
      </Part>
      <Part
        title="Positions"
        action={
          <Button size="xs" variant="default" onClick={() => setForm({ kind: 'position' })}>
            Record a position
          </Button>
        }
      >
        {data.record.positions.length === 0 ? (
          <Text className="quiet">No dissent, abstention or support is recorded by name.</Text>
        ) : (
          <PositionList positions={data.record.positions} />
        )}
      </Part>
      <Part title="Sections">
        <NamedSections sections={data.sections} />
      </Part>
      <Part title="Acts and bills">
        <ActsAndBills acts={data.acts} bills={data.bills} />
      </Part>
      <Part title="Receipts">
        <SourceLines sources={data.sources} />
      </Part>
      {form.kind === 'event' && <AddEventForm recommendation={data} onClose={close} />}
      {form.kind === 'position' && <RecordPositionForm recommendationId={data.id} onClose={close} />}
      {form.kind === 'element' && (
        <CorrectElementForm recommendationId={data.id} element={form.element} onClose={close} />
      )}
    </>
  )
}

export function RecommendationPage() {
  const { id = '' } = useParams()
  const query = useProcedure('recommendation.get', { id })
  return (
    <QueryState query={query} errorTitle={`Recommendation ${id} is not on record`}>
      {(data) => <Recommendation key={data.id} data={data} />}
    </QueryState>
  )
}
