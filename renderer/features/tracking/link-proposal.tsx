/** A proposed link between two years' recommendations: how alike they are, the redline of their words, and the decision. */
import { Button, Group, Menu, Stack, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { Output } from '#shared/contract/index.ts'
import { capitalised, recommendationLabel } from '../../components/labels.ts'
import { RecommendationMentionLine } from '../../components/recommendation-mention.tsx'
import { joiningKinds, kindWords } from './lineage-words.ts'
import { RedlineToggle } from './redline-toggle.tsx'
import { useLinkDecision } from './use-link-decision.ts'

export type LinkProposalRow = Output<'lineage.list'>['proposals'][number]

export const linkKey = ({ earlier, later }: LinkProposalRow): string => `${earlier.id} ${later.id}`

const pairOf = ({ earlier, later }: LinkProposalRow) =>
  `${recommendationLabel(earlier)} and ${recommendationLabel(later)}`

export function LinkProposal({ row }: { row: LinkProposalRow }) {
  const { isPending, confirm, reject } = useLinkDecision()
  const { earlier, later, kind } = row
  return (
    <Stack gap={6}>
      <Text size="sm">
        <strong>Proposed: {kind}.</strong> {row.reason}
      </Text>
      <Group gap="lg" align="flex-start">
        <Stack gap={2}>
          <Text size="xs" className="quiet">
            Earlier
          </Text>
          <RecommendationMentionLine mention={earlier} />
        </Stack>
        <Stack gap={2}>
          <Text size="xs" className="quiet">
            Later
          </Text>
          <RecommendationMentionLine mention={later} />
        </Stack>
      </Group>
      <RedlineToggle
        of={pairOf(row)}
        before={row.earlierText}
        after={row.laterText}
        beforeLabel={recommendationLabel(earlier)}
        afterLabel={recommendationLabel(later)}
        receipts={{ before: row.earlierReceipt, after: row.laterReceipt }}
      />
      <Group gap="xs" className="no-print">
        <Button
          size="compact-sm"
          loading={isPending}
          aria-label={`Confirm as ${kind}: ${pairOf(row)}`}
          onClick={() => confirm(earlier.id, later.id, kind)}
        >
          Confirm as {kind}
        </Button>
        <Menu position="bottom-start" shadow="md">
          <Menu.Target>
            <Button
              size="compact-sm"
              variant="default"
              rightSection={<IconChevronDown size={14} aria-hidden />}
              aria-label={`Confirm as another kind: ${pairOf(row)}`}
            >
              Confirm as…
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {joiningKinds
              .filter((one) => one !== kind)
              .map((one) => (
                <Menu.Item key={one} onClick={() => confirm(earlier.id, later.id, one)}>
                  {capitalised(kindWords[one])}
                </Menu.Item>
              ))}
          </Menu.Dropdown>
        </Menu>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isPending}
          aria-label={`Reject the link: ${pairOf(row)}`}
          onClick={() => reject(earlier.id, later.id, kind)}
        >
          Reject
        </Button>
      </Group>
    </Stack>
  )
}
