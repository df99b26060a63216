/** Two texts with the one that both started from: what to know first, then who changed what. */
import { Stack } from '@mantine/core'
import type { AddressState } from '../../../components/address-state.ts'
import { RedlineFailure } from '../../../components/redline/redline-view.tsx'
import { CareBand } from '../care-band.tsx'
import classes from '../compare.module.css'
import { Receipts } from '../receipts.tsx'
import { useSession } from '../session/use-session.ts'
import type { ReadySide } from '../use-side.ts'
import { Waiting } from '../waiting.tsx'
import { warningsOf } from '../warnings.ts'
import { ThreeCompared } from './three-compared.tsx'

export interface ThreeComparisonProps {
  base: ReadySide
  left: ReadySide
  right: ReadySide
  address: AddressState
}

export function ThreeComparison({ base, left, right, address }: ThreeComparisonProps) {
  const texts = { base: base.text, left: left.text, right: right.text }
  const { state, cancel, again } = useSession('openThree', texts)
  const warnings = warningsOf([
    { name: 'Base', side: base },
    { name: 'Text A', side: left },
    { name: 'Text B', side: right },
  ])
  return (
    <Stack gap="xs" className={classes.stack}>
      <CareBand warnings={warnings} />
      {(state.state === 'working' || state.state === 'cancelled') && (
        <Waiting
          text={base.text}
          shows="the base"
          cancelled={state.state === 'cancelled'}
          onCancel={cancel}
          onAgain={again}
        />
      )}
      {state.state === 'failed' && <RedlineFailure message={state.message} />}
      {state.state === 'done' && (
        <ThreeCompared
          session={state.session}
          opened={state.opened}
          base={base}
          left={left}
          right={right}
          address={address}
        />
      )}
      <Receipts
        sides={[
          ['Base', base],
          ['Text A', left],
          ['Text B', right],
        ]}
        engine={state.state === 'done' ? state.opened.engine : null}
      />
    </Stack>
  )
}
