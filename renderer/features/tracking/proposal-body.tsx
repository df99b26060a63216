/** A status that the facts imply, dashed until a person decides: why, by which rule, on what evidence, with what result. */
import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { ProposalView } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { StatusMark } from '../../components/status-mark.tsx'
import { EvidenceList } from '../recommendations/evidence-list.tsx'
import { ReasonForm } from './reason-form.tsx'
import { RulesDrawer } from './rules-drawer.tsx'
import { useProposalDecision } from './use-decisions.ts'

/** "passed one chamber" beside "In a bill": the finer step, where it says more than the status. */
function Point({ proposal }: { proposal: ProposalView['proposal'] }) {
  if (proposal.point === proposal.status || proposal.point === 'nothing') return null
  return (
    <Text span size="sm" className="quiet">
      {proposal.point}
    </Text>
  )
}

function Concerned({ elements }: { elements: readonly string[] }) {
  if (elements.length === 0) return null
  return (
    <Text size="sm" className="quiet">
      Of the {elements.length === 1 ? 'element' : 'elements'}{' '}
      {elements.map((text, index) => (
        <span key={text}>
          {index > 0 && '; '}“<CitedWords text={text} />”
        </span>
      ))}
    </Text>
  )
}

export interface OverruleFormProps {
  readonly view: ProposalView
  readonly onClose: () => void
}

export function OverruleForm({ view, onClose }: OverruleFormProps) {
  const { isPending, overrule, overruleError } = useProposalDecision()
  return (
    <ReasonForm
      title="Overrule a proposal"
      about={<CitedWords text={view.proposal.what} />}
      label="Why it does not hold"
      description="The reason stays in the history, and the proposal is not made again unless the decision is reopened."
      submit="Overrule"
      busy={isPending}
      error={overruleError}
      onReason={(reason) => overrule(view, reason, onClose)}
      onClose={onClose}
    />
  )
}

export interface ProposalBodyProps {
  readonly view: ProposalView
  /** Shows the day too, where no column of the page does. */
  readonly dated?: boolean
}

export function ProposalBody({ view, dated = false }: ProposalBodyProps) {
  const [open, setOpen] = useState<'none' | 'overrule' | 'rules'>('none')
  const { isPending, accept } = useProposalDecision()
  const { proposal, resolved, elements, statusIfAccepted } = view
  const close = () => setOpen('none')
  return (
    <Stack gap={6}>
      <Group gap="xs">
        <Text span size="sm" fw={650}>
          Proposed
        </Text>
        <StatusMark status={proposal.status} proposed />
        <Point proposal={proposal} />
        {dated && (
          <Text span size="sm" className="quiet">
            {formatDate(proposal.date)}
          </Text>
        )}
      </Group>
      <Text>
        <CitedWords text={proposal.what} />
      </Text>
      <Concerned elements={elements} />
      <Text size="sm">
        Why: <CitedWords text={proposal.reason} />{' '}
        <Anchor component="button" type="button" size="sm" onClick={() => setOpen('rules')}>
          The rules
        </Anchor>
      </Text>
      <EvidenceList resolved={resolved} />
      <Group gap="xs">
        <Text size="sm">If accepted, with those before it, the whole would be</Text>
        <StatusMark status={statusIfAccepted} proposed />
      </Group>
      <Group gap="xs" className="no-print">
        <Button
          size="compact-sm"
          loading={isPending}
          aria-label={`Accept: ${proposal.what}`}
          onClick={() => accept(view)}
        >
          Accept
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Overrule: ${proposal.what}`}
          onClick={() => setOpen('overrule')}
        >
          Overrule…
        </Button>
      </Group>
      {open === 'overrule' && <OverruleForm view={view} onClose={close} />}
      {open === 'rules' && <RulesDrawer ruleId={proposal.ruleId} onClose={close} />}
    </Stack>
  )
}
