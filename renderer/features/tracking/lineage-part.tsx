/** Earlier and later forms of a recommendation, with the redline between their words, and what the words propose. */
import { ActionIcon, Group, Stack, Text, Title, Tooltip } from '@mantine/core'
import { IconUnlink } from '@tabler/icons-react'
import type { LinkView, Output, RecommendationView } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { formatDate } from '../../components/dates.ts'
import { recommendationLabel } from '../../components/labels.ts'
import { RecommendationMentionLine } from '../../components/recommendation-mention.tsx'
import { QueryState } from '../../components/states.tsx'
import { backward, forward } from './lineage-words.ts'
import { LinkProposal, linkKey } from './link-proposal.tsx'
import { RedlineToggle } from './redline-toggle.tsx'
import classes from './tracking.module.css'
import { useLinkDecision } from './use-link-decision.ts'

function LinkLine({ view, own }: { view: LinkView; own: RecommendationView }) {
  const { isPending, remove } = useLinkDecision()
  const { link, earlier, later } = view
  const isEarlier = earlier.id === own.id
  const other = isEarlier ? later : earlier
  const words = isEarlier ? forward[link.kind] : backward[link.kind]
  const named = other ? recommendationLabel(other) : String(link.year)
  return (
    <li className={classes.card} data-state={link.state}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Stack gap={4}>
          <Text size="sm" fw={550}>
            {link.state === 'rejected' && 'Rejected: '}
            {words} {other ? '' : link.year}
          </Text>
          {other && <RecommendationMentionLine mention={other} />}
          {link.note !== undefined && <Text size="sm">{link.note}</Text>}
          <Text size="xs" className="quiet">
            {link.state === 'confirmed' ? 'Confirmed' : 'Decided'} {formatDate(link.decidedAt.slice(0, 10))}
          </Text>
        </Stack>
        <Tooltip label={link.state === 'rejected' ? 'Let it be proposed again' : 'Take the link out'}>
          <ActionIcon
            variant="subtle"
            color="gray"
            loading={isPending}
            aria-label={`Take the link out: ${words} ${named}`}
            onClick={() => remove(link.id)}
          >
            <IconUnlink size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
      {later && view.laterText !== null && view.receipts && (
        <RedlineToggle
          of={`${recommendationLabel(earlier)} and ${recommendationLabel(later)}`}
          before={view.earlierText}
          after={view.laterText}
          beforeLabel={recommendationLabel(earlier)}
          afterLabel={recommendationLabel(later)}
          receipts={view.receipts}
          openAtFirst={link.state === 'confirmed'}
        />
      )}
    </li>
  )
}

/** Forms that are linked through another one: the first and the last of a long line. */
function Farther({
  ids,
  heading,
  near,
}: {
  ids: readonly string[]
  heading: string
  near: ReadonlySet<string>
}) {
  const list = useProcedure('recommendation.list', {})
  const rows = (list.data?.rows ?? []).filter(({ id }) => ids.includes(id) && !near.has(id))
  if (rows.length === 0) return null
  return (
    <Stack gap={6}>
      <Title order={3} size="h6">
        {heading}
      </Title>
      {rows.map((row) => (
        <RecommendationMentionLine key={row.id} mention={row} />
      ))}
    </Stack>
  )
}

function Lineage({ own, answer }: { own: RecommendationView; answer: Output<'lineage.list'> }) {
  const { links, proposals, earlierIds, laterIds } = answer
  const near = new Set(links.flatMap(({ earlier, later }) => [earlier.id, ...(later ? [later.id] : [])]))
  if (links.length + proposals.length === 0)
    return (
      <Text className="quiet">
        It is not linked to a recommendation of another year, and no other is alike in its words.
      </Text>
    )
  return (
    <Stack gap="md">
      {links.length > 0 && (
        <ul className={classes.plain} aria-label="Links to other years">
          {links.map((view) => (
            <LinkLine key={view.link.id} view={view} own={own} />
          ))}
        </ul>
      )}
      <Farther ids={earlierIds} heading="Still earlier forms" near={near} />
      <Farther ids={laterIds} heading="Still later forms" near={near} />
      {proposals.length > 0 && (
        <ul className={classes.plain} aria-label="Proposed links to other years">
          {proposals.map((row) => (
            <li key={linkKey(row)} className={classes.card} data-state="proposed">
              <LinkProposal row={row} />
            </li>
          ))}
        </ul>
      )}
    </Stack>
  )
}

export function LineagePart({ data }: { data: RecommendationView }) {
  const query = useProcedure('lineage.list', { recommendationId: data.id })
  return <QueryState query={query}>{(answer) => <Lineage own={data} answer={answer} />}</QueryState>
}
