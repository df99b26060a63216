/** The council's rules of standing in plain words, with what would change before they are set. */
import { Alert, List, NativeSelect, NumberInput, Radio, Stack, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Ledger, Output } from '#shared/contract/index.ts'
import { faultsOfRules } from '#shared/council/standing/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { counted, recommendationLabel } from '../../components/labels.ts'
import { StandingMark } from '../../components/standing-mark.tsx'
import { ruleChangeWords } from './rule-changes.ts'

type Rules = Ledger['rules']

const shares: Record<string, Extract<Rules['quorum'], { kind: 'share' }>> = {
  'more than half': { kind: 'share', numerator: 1, denominator: 2, isMoreThan: true },
  'at least two thirds': { kind: 'share', numerator: 2, denominator: 3, isMoreThan: false },
}

function quorumChoice({ quorum }: Rules): string {
  if (quorum.kind !== 'share') return quorum.kind
  return Object.keys(shares).find((key) => JSON.stringify(shares[key]) === JSON.stringify(quorum)) ?? 'other'
}

function Preview({ changes: { total, first } }: { changes: Output<'ledger.underRules'> }) {
  if (total === 0) return <Text size="sm">No recommendation would stand otherwise.</Text>
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {counted(total, 'recommendation')} would be judged otherwise:
      </Text>
      <List size="sm" spacing={6}>
        {first.map((row) => (
          <List.Item key={row.recommendationId}>
            {recommendationLabel(row)} <StandingMark standing={row.standing} dissents={row.dissents} />{' '}
            {ruleChangeWords(row)}
          </List.Item>
        ))}
      </List>
      {total > first.length && <Text size="sm">And {total - first.length} more.</Text>}
    </Stack>
  )
}

export function RulesForm({ present, onClose }: { present: Rules; onClose: () => void }) {
  const { send, dialog } = useFormCommand('ledger.setRules', onClose)
  const [rules, setRules] = useState(present)
  const seatsField = useRef<HTMLInputElement>(null)
  const faults = faultsOfRules(rules)
  const changes = useProcedure(
    'ledger.underRules',
    { rules },
    { enabled: faults.length === 0, keepPrevious: true },
  ).data
  const setQuorum = (choice: string) => {
    const share = shares[choice]
    if (share) setRules({ ...rules, quorum: share })
    else if (choice === 'count') setRules({ ...rules, quorum: { kind: 'count', seats: 14 } })
    else if (choice === 'none') setRules({ ...rules, quorum: { kind: 'none' } })
  }
  const choice = quorumChoice(rules)
  return (
    <FormDialog
      title="The rules of standing"
      onSubmit={(event) => {
        event.preventDefault()
        if (faults.length > 0) seatsField.current?.focus()
        else send({ rules }, 'The rules were set.')
      }}
      {...dialog}
      submit="Set the rules"
    >
      <Radio.Group
        label="Opposition"
        value={rules.oppositionBreaks ? 'breaks' : 'majority'}
        onChange={(value) => setRules({ ...rules, oppositionBreaks: value === 'breaks' })}
      >
        <Stack gap="xs" mt={4}>
          <Radio value="breaks" label="One recorded opposition ends consensus" />
          <Radio value="majority" label="Consensus stands while more support than oppose" />
        </Stack>
      </Radio.Group>
      <Radio.Group
        label="Abstention"
        value={rules.abstentionBreaks ? 'breaks' : 'no'}
        onChange={(value) => setRules({ ...rules, abstentionBreaks: value === 'breaks' })}
      >
        <Stack gap="xs" mt={4}>
          <Radio value="breaks" label="One recorded abstention ends consensus" />
          <Radio value="no" label="An abstention does not end consensus" />
        </Stack>
      </Radio.Group>
      <Radio.Group
        label="Silence"
        value={rules.silence}
        onChange={(value) => setRules({ ...rules, silence: value === 'supports' ? 'supports' : 'nothing' })}
      >
        <Stack gap="xs" mt={4}>
          <Radio value="supports" label="A seat that recorded nothing counts as supporting" />
          <Radio value="nothing" label="A seat that recorded nothing is not counted" />
        </Stack>
      </Radio.Group>
      <NativeSelect
        label="Quorum"
        value={choice}
        onChange={(event) => setQuorum(event.currentTarget.value)}
        data={[
          { value: 'none', label: 'No quorum' },
          { value: 'more than half', label: 'More than half of the voting seats must have spoken' },
          { value: 'at least two thirds', label: 'At least two thirds of the voting seats must have spoken' },
          { value: 'count', label: 'A number of seats must have spoken' },
          ...(choice === 'other' ? [{ value: 'other', label: 'The share that is set now' }] : []),
        ]}
      />
      {rules.quorum.kind === 'count' && (
        <NumberInput
          label="Seats that must have spoken"
          min={1}
          max={500}
          allowDecimal={false}
          ref={seatsField}
          // An emptied box stays empty: what is typed next is not to follow a nought.
          value={rules.quorum.seats === 0 ? '' : rules.quorum.seats}
          onChange={(seats) => setRules({ ...rules, quorum: { kind: 'count', seats: Number(seats) } })}
          error={faults[0]}
        />
      )}
      <Alert variant="outline" color="gray" title="What would change" aria-live="polite">
        {faults.length > 0 ? (
          <Text size="sm">It is shown once the quorum can be met.</Text>
        ) : changes === undefined ? (
          <Text size="sm">Reading the positions…</Text>
        ) : (
          <Preview changes={changes} />
        )}
        <Text size="xs" className="quiet" mt="xs">
          A standing that the council stated itself stays as it is. The rules are the council’s; they are no
          law.
        </Text>
      </Alert>
    </FormDialog>
  )
}
