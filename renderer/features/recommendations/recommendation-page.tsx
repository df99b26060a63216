/** One recommendation: its words, what became of each part, the proof, and the forms that record more. */
import { Alert, Anchor, Button, Grid, List, Text } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useParams } from 'react-router'
import { type RecommendationView, routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { CitedWords } from '../../components/cited-words.tsx'
import { counted } from '../../components/labels.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { RecordState } from '../../components/record-state.tsx'
import { RecordSteps } from '../../components/record-steps.tsx'
import { SourceLines } from '../../components/source-lines.tsx'
import { QueryState } from '../../components/states.tsx'
import { LineagePart } from '../tracking/lineage-part.tsx'
import { AddRating, Ratings } from '../tracking/ratings.tsx'
import { EventHistory } from './event-history.tsx'
import { FoundPlaces } from './found-places.tsx'
import { PageFacts } from './page-facts.tsx'
import { type OpenForm, PageForms } from './page-forms.tsx'
import { Part } from './page-part.tsx'
import { PositionList } from './position-list.tsx'
import classes from './recommendation.module.css'
import { ActsAndBills, NamedSections } from './recommendation-records.tsx'
import { StandingBlock } from './standing-block.tsx'
import { WhatItAsks } from './what-it-asks.tsx'
import { WhatWasDone } from './what-was-done.tsx'

const crumbs = [{ label: 'Recommendations', to: routes.recommendations() }]

function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <CareAlert title="To know beside the words" mb="md">
      <List size="sm" spacing={4}>
        {notes.map((note) => (
          <List.Item key={note}>
            <CitedWords text={note} />
          </List.Item>
        ))}
      </List>
    </CareAlert>
  )
}

/** At the head of the page, because the history in which proposals stand is farther down. */
function Waiting({ statuses, places }: { statuses: number; places: number }) {
  if (statuses + places === 0) return null
  const show = (id: string) => document.getElementById(id)?.scrollIntoView({ block: 'start' })
  const link = (id: string, words: string) => (
    <Anchor component="button" type="button" size="sm" onClick={() => show(id)}>
      {words}
    </Anchor>
  )
  return (
    <Alert variant="outline" color="gray" mb="md" p="xs" style={{ borderStyle: 'dashed' }}>
      <Text size="sm">
        Waiting for a decision:{' '}
        {places > 0 && link('places-found', `${counted(places, 'place')} where elements were found`)}
        {places > 0 && statuses > 0 && ', '}
        {statuses > 0 && link('history', counted(statuses, 'proposed status', 'proposed statuses'))}
      </Text>
    </Alert>
  )
}

function Recommendation({ data }: { data: RecommendationView }) {
  const [form, setForm] = useState<OpenForm>({ kind: 'none' })
  const tracking = useProcedure('tracking.get', { recommendationId: data.id })
  const { get } = useAddressState()
  const event = get('event')
  const element = get('element')
  useEffect(() => {
    const id = event !== '' ? `event-${event}` : element !== '' ? `element-${element}` : ''
    if (id !== '') document.getElementById(id)?.scrollIntoView({ block: 'center' })
  }, [event, element])
  const step = (id: string | null, label: string) =>
    id === null ? undefined : { to: routes.recommendation(id), label }
  const view = tracking.data
  return (
    <>
      <PageHeader
        title={data.shortTitle}
        heading={<CitedWords text={data.shortTitle} />}
        crumbs={crumbs}
        facts={<PageFacts data={data} furthest={view?.furthest} />}
        actions={
          <>
            <RecordSteps
              previous={step(data.previousId, 'Previous recommendation')}
              next={step(data.nextId, 'Next recommendation')}
            />
            <Button
              variant="default"
              leftSection={<IconPencil size={16} aria-hidden />}
              onClick={() => setForm({ kind: 'edit' })}
            >
              Edit
            </Button>
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => setForm({ kind: 'event' })}
            >
              Add event
            </Button>
          </>
        }
      />
      <Notes notes={data.record.notes} />
      <Waiting
        statuses={view?.proposals.length ?? 0}
        places={view?.traces.filter(({ state }) => state === 'proposed').length ?? 0}
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <WhatItAsks data={data} pins={view?.pins ?? []} marked={element} open={setForm} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <WhatWasDone data={data} />
        </Grid.Col>
      </Grid>
      <div id="history" className={classes.target}>
        <Part title="History">
          <EventHistory data={data} tracking={view} marked={event} />
        </Part>
      </div>
      {data.asksChangeOfLaw && (
        <div id="places-found" className={classes.target}>
          <Part title="Found in bills and acts">
            <QueryState query={tracking}>{({ traces }) => <FoundPlaces traces={traces} />}</QueryState>
          </Part>
        </div>
      )}
      <Part title="Ratings" action={<AddRating data={data} />}>
        <QueryState query={tracking}>{({ ratings }) => <Ratings data={data} ratings={ratings} />}</QueryState>
      </Part>
      <Part
        title="Standing and positions"
        action={
          <Button size="xs" variant="default" onClick={() => setForm({ kind: 'position' })}>
            Record a position
          </Button>
        }
      >
        <StandingBlock data={data} />
        {data.record.positions.length === 0 ? (
          <Text className="quiet">No dissent, abstention or support is recorded by name.</Text>
        ) : (
          <PositionList
            positions={data.record.positions}
            editing={{
              recommendationId: data.id,
              onChange: (position) => setForm({ kind: 'change position', position }),
            }}
          />
        )}
      </Part>
      <Part
        title="Other years"
        action={
          <Button size="xs" variant="default" onClick={() => setForm({ kind: 'link' })}>
            Link to another year
          </Button>
        }
      >
        <LineagePart data={data} />
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
      <PageForms form={form} data={data} onClose={() => setForm({ kind: 'none' })} />
    </>
  )
}

export function RecommendationPage() {
  const { id = '' } = useParams()
  const query = useProcedure('recommendation.get', { id })
  return (
    <RecordState query={query} name={`Recommendation ${id}`} crumbs={crumbs}>
      {(data) => <Recommendation key={data.id} data={data} />}
    </RecordState>
  )
}
