/** A comparison of two texts that are both at hand: what to know first, then the redline as soon as it is there. */
import { Stack } from '@mantine/core'
import type { AddressState } from '../../components/address-state.ts'
import { RedlineFailure } from '../../components/redline/redline-view.tsx'
import { CareBand } from './care-band.tsx'
import classes from './compare.module.css'
import { Compared } from './compared.tsx'
import { Receipts } from './receipts.tsx'
import { useSession } from './session/use-session.ts'
import type { ReadySide } from './use-side.ts'
import { Waiting } from './waiting.tsx'
import { warningsOf } from './warnings.ts'

export interface ComparisonProps {
  old: ReadySide
  neu: ReadySide
  address: AddressState
}

export function Comparison({ old, neu, address }: ComparisonProps) {
  const { state, cancel, again } = useSession('open', { before: old.text, after: neu.text })
  const warnings = warningsOf([
    { name: 'Old text', side: old },
    { name: 'New text', side: neu },
  ])
  return (
    <Stack gap="xs" className={classes.stack}>
      <CareBand warnings={warnings} />
      {(state.state === 'working' || state.state === 'cancelled') && (
        <Waiting
          text={neu.text}
          shows="the new text"
          cancelled={state.state === 'cancelled'}
          onCancel={cancel}
          onAgain={again}
        />
      )}
      {state.state === 'failed' && <RedlineFailure message={state.message} />}
      {state.state === 'done' && (
        <Compared
          session={state.session}
          opened={state.opened}
          old={old}
          neu={neu}
          address={address}
          warnings={warnings}
        />
      )}
      <Receipts
        sides={[
          ['Old text', old],
          ['New text', neu],
        ]}
        engine={state.state === 'done' ? state.opened.engine : null}
      />
    </Stack>
  )
}
