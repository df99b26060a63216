/** The yearly reports of police departments: how many came, who is missing, what does not add up. */
import { Box, List, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { EmptyState } from '../../components/states.tsx'
import classes from './council.module.css'
import { ProvenanceLine } from './provenance-line.tsx'

type Round = Output<'council.get'>['rounds'][number]

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section">
      <Title order={3} size="h5" mb="xs">
        {title}
      </Title>
      {children}
    </Box>
  )
}

/** Received and outstanding as one bar, with both numbers in words. */
function ReceivedBar({ round }: { round: Round }) {
  const missing = round.departments - round.received
  return (
    <figure className={classes.figure}>
      <div className={classes.bar} aria-hidden>
        <div className={classes.received} style={{ flexGrow: round.received }}>
          <span>{round.received}</span>
        </div>
        <div className={classes.missing} style={{ flexGrow: missing }}>
          <span>{missing}</span>
        </div>
      </div>
      <figcaption>
        <Text size="sm">
          {round.received} reports received of {round.departments} police departments; {missing} not received.
        </Text>
      </figcaption>
    </figure>
  )
}

function ReportingRound({ round }: { round: Round }) {
  return (
    <Stack gap="lg" component="section" maw={900}>
      <div>
        <Title order={2} size="h4">
          Law enforcement reports, {round.year}
        </Title>
        <Text size="sm" className="quiet">
          Required by {round.basis}
        </Text>
      </div>
      <ReceivedBar round={round} />
      {round.discrepancies.length > 0 && (
        <CareAlert title="What does not add up in the source">
          <List size="sm" spacing={6}>
            {round.discrepancies.map((text) => (
              <List.Item key={text}>{text}</List.Item>
            ))}
          </List>
        </CareAlert>
      )}
      <Part title={`${round.requiredItems.length} items that each report must give`}>
        <ol className={classes.outcome}>
          {round.requiredItems.map((required) => (
            <li key={required.number} value={required.number}>
              {required.text}
            </li>
          ))}
        </ol>
      </Part>
      <Part title={`Listed as outstanding (${round.outstanding.length})`}>
        <ul className={classes.columns}>
          {round.outstanding.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </Part>
      <Part title="Findings">
        <ul className={classes.outcome}>
          {round.findings.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Part>
      <Part title="Barriers that departments reported">
        <ul className={classes.outcome}>
          {round.barriers.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Part>
      <ProvenanceLine provenance={round.provenance} />
    </Stack>
  )
}

export function ReportingRounds({ rounds }: { rounds: readonly Round[] }) {
  if (rounds.length === 0) return <EmptyState>Rounds of law enforcement reports appear here.</EmptyState>
  return (
    <Stack gap="xl">
      {rounds.map((round) => (
        <ReportingRound key={round.id} round={round} />
      ))}
    </Stack>
  )
}
