/** What people decided on proposals, as the history shows it: with date and reason, and the way back. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../app/procedures.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate, formatMoment } from '../../components/dates.ts'
import { StatusMark } from '../../components/status-mark.tsx'
import { useUndoToast } from '../../components/use-undo.ts'
import { ReasonForm } from '../tracking/reason-form.tsx'
import type { Decision } from './history-entries.ts'

function ReopenButton({ recommendationId, decision }: { recommendationId: string; decision: Decision }) {
  const [open, setOpen] = useState(false)
  const reopen = useCommand('tracking.reopen')
  const showDone = useUndoToast()
  const { proposal, key } = decision
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        className="no-print"
        aria-label={`Reopen: ${proposal.what}`}
        onClick={() => setOpen(true)}
      >
        Reopen…
      </Button>
      {open && (
        <ReasonForm
          title="Reopen a decision"
          about={
            <>
              <CitedWords text={proposal.what} />{' '}
              {decision.decision === 'accepted'
                ? 'The event that it became is taken out, and it is proposed again.'
                : 'It is proposed again.'}
            </>
          }
          label="Why it is reopened"
          description="The reason stays in the history."
          submit="Reopen"
          busy={reopen.isPending}
          error={reopen.error}
          onReason={(reason) =>
            reopen.mutate(
              { recommendationId, key, reason },
              {
                onSuccess: ({ changeId }) => {
                  setOpen(false)
                  showDone(`Reopened: ${proposal.what}`, changeId)
                },
              },
            )
          }
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

/** Under an event: that it was proposed by rule, and when it was accepted. */
export function AcceptedLine({
  recommendationId,
  decision,
}: {
  recommendationId: string
  decision: Decision
}) {
  return (
    <Group gap="xs">
      <Text size="sm" className="quiet">
        Accepted {formatDate(decision.decidedAt.slice(0, 10))}
        {decision.reason === '' ? '' : `: ${decision.reason}`}
      </Text>
      <ReopenButton recommendationId={recommendationId} decision={decision} />
    </Group>
  )
}

const decisionWords: Record<Decision['decision'], string> = {
  accepted: 'Accepted',
  overruled: 'Overruled',
  reopened: 'Reopened',
}

export function DecisionBody({
  recommendationId,
  decision,
  stands,
}: {
  recommendationId: string
  decision: Decision
  stands: boolean
}) {
  return (
    <Stack gap={6}>
      <Group gap="xs">
        <Text span size="sm" fw={650}>
          {decisionWords[decision.decision]}
        </Text>
        <StatusMark status={decision.proposal.status} proposed />
        <Text span size="xs" className="quiet">
          proposed for {formatDate(decision.proposal.date)}
        </Text>
      </Group>
      <Text size="sm">
        <CitedWords text={decision.proposal.what} />
      </Text>
      <Text size="sm">
        Reason: {decision.reason} <span className="quiet">({formatMoment(decision.decidedAt)})</span>
      </Text>
      {stands && (
        <div>
          <ReopenButton recommendationId={recommendationId} decision={decision} />
        </div>
      )}
    </Stack>
  )
}
