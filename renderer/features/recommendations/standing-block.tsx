/** What the standing rests on: stated by a person, or following from the positions by the council's own rules. */
import { Button, Group, Menu, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconChevronDown } from '@tabler/icons-react'
import type { Input, LedgerRow, RecommendationView } from '#shared/contract/index.ts'
import { standingWords } from '#shared/council/index.ts'
import { standing as standings } from '#shared/model/index.ts'
import { useCommand, useProcedure } from '../../app/procedures.ts'
import { StandingMark } from '../../components/standing-mark.tsx'
import { ErrorState } from '../../components/states.tsx'
import { useUndoToast } from '../../components/use-undo.ts'

function StandingActions({ row }: { row: LedgerRow }) {
  const set = useCommand('recommendation.setStanding')
  const showDone = useUndoToast()
  const send = (input: Input<'recommendation.setStanding'>, said: string) =>
    set.mutate(input, {
      onSuccess: ({ changeId }) => showDone(said, changeId),
      onError: ({ message }) => notifications.show({ color: 'red', title: 'Not saved', message }),
    })
  const { recommendationId } = row
  return (
    <Group gap="xs" className="no-print">
      <Menu position="bottom-start" shadow="md">
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="default"
            loading={set.isPending}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            State the standing…
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {standings.options.map((standing) => (
            <Menu.Item
              key={standing}
              disabled={row.basis === 'stated' && row.standing === standing}
              onClick={() =>
                send(
                  { recommendationId, basis: 'stated', standing },
                  `Standing stated: ${standingWords(standing)}.`,
                )
              }
            >
              {standingWords(standing)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {row.basis === 'stated' && row.byRules !== null && (
        <Button
          size="compact-sm"
          variant="default"
          disabled={set.isPending}
          onClick={() =>
            send({ recommendationId, basis: 'by rule' }, 'The standing follows from the council’s rules.')
          }
        >
          Let it follow from the rules
        </Button>
      )}
    </Group>
  )
}

function Basis({ row }: { row: LedgerRow }) {
  const { basis, byRules, agrees, explanation } = row
  return (
    <Text size="sm">
      {basis === 'stated' ? 'Stated by a person or in the report.' : 'Follows from the council’s rules.'}{' '}
      {explanation}{' '}
      {byRules !== null && !agrees && (
        <strong>By the council’s rules it would be: {standingWords(byRules)}.</strong>
      )}
    </Text>
  )
}

export function StandingBlock({ data }: { data: RecommendationView }) {
  const query = useProcedure('ledger.get', { year: data.year })
  const row = query.data?.rows.find(({ recommendationId }) => recommendationId === data.id)
  if (query.error) return <ErrorState error={query.error} />
  return (
    <Stack gap="xs" mb="md">
      <StandingMark standing={data.standing} dissents={data.dissents} />
      {row && (
        <>
          <Basis row={row} />
          <StandingActions row={row} />
        </>
      )}
    </Stack>
  )
}
