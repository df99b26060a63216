/** What a chair reads in thirty seconds: where the recommendations stand, what needs attention, what changed. */
import { Anchor, Box, Button, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { type Output, routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { counted } from '../../components/labels.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryState } from '../../components/states.tsx'
import { groupByStatus } from '../../components/status-counts.ts'
import { AttentionList } from './attention-list.tsx'
import { LawTimeline } from './law-timeline.tsx'
import classes from './overview.module.css'
import { RecentChanges, RecentEvents } from './recent.tsx'
import { StatusBar } from './status-bar.tsx'
import { StatusMatrix } from './status-matrix.tsx'

/** While proposals are counted, it is asked again after so many milliseconds. */
const againAfter = 1500

function Part({ title, area, children }: { title: string; area?: string; children: ReactNode }) {
  return (
    <Box component="section" mb="xl" className={area === undefined ? undefined : classes[area]}>
      <Title order={2} size="h4" mb="sm">
        {title}
      </Title>
      {children}
    </Box>
  )
}

function Facts({ figures }: { figures: Output<'overview.get'>['figures'] }) {
  return (
    <>
      <Anchor component={Link} to={routes.statutes()} inherit>
        {counted(figures.sections, 'section')}
      </Anchor>
      , {figures.sectionsWithText} with text ·{' '}
      <Anchor component={Link} to={routes.legislation()} inherit>
        {counted(figures.acts, 'act')} and {counted(figures.bills, 'bill')}
      </Anchor>{' '}
      ·{' '}
      <Anchor component={Link} to={routes.sources()} inherit>
        {counted(figures.sources, 'source')}
      </Anchor>
    </>
  )
}

function Overview({ data }: { data: Output<'overview.get'> }) {
  const groups = groupByStatus(data.counts)
  return (
    <>
      <PageHeader
        title="Overview"
        facts={<Facts figures={data.figures} />}
        actions={
          <Button component={Link} to={routes.statusReport()} variant="default">
            Status report
          </Button>
        }
      />
      <div className={classes.areas}>
        <Part title={`Where the ${counted(data.total, 'recommendation')} stand`} area="stand">
          <Stack gap="md">
            <StatusBar groups={groups} />
            <StatusMatrix groups={groups} />
            {data.awaitingConfirmation > 0 && (
              <Text size="sm">
                {data.awaitingConfirmation === data.total
                  ? 'Each of them has a status'
                  : `${data.awaitingConfirmation} of them ${data.awaitingConfirmation === 1 ? 'has' : 'have'} a status`}{' '}
                that was assessed from the statutes and awaits the council’s own confirmation.
              </Text>
            )}
          </Stack>
        </Part>
        <Part title={`Needs attention (${data.attentionTotal})`} area="attention">
          <AttentionList
            attention={data.attention}
            attentionTotal={data.attentionTotal}
            counting={data.counting}
          />
        </Part>
        <Part title="Latest status events" area="events">
          <RecentEvents events={data.recentEvents} />
        </Part>
        <Part title="Edited lately" area="edits">
          <RecentChanges changes={data.recentChanges} />
        </Part>
      </div>
      <Part title="The law’s timeline">
        <LawTimeline timeline={data.timeline} />
      </Part>
    </>
  )
}

export function OverviewPage() {
  const query = useProcedure(
    'overview.get',
    {},
    { again: (answer) => (answer && answer.counting !== null ? againAfter : false) },
  )
  return (
    <QueryState query={query} errorTitle="Overview">
      {(data) => <Overview data={data} />}
    </QueryState>
  )
}
