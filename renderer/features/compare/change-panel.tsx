/** Beside the text: the changes one by one, or counted by provision; and which kinds are marked. */
import { Chip, Group, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { allKinds, type StopKind } from '../../components/redline/stops.ts'
import { ChangeList } from './change-list.tsx'
import { ProvisionCounts } from './provision-counts.tsx'
import type { Drawing, Opened } from './session/model.ts'
import type { Session } from './session/session.ts'
import { withOne } from './shown.ts'

export interface ChangePanelProps {
  session: Session
  drawing: Drawing
  opened: Opened
  current: number
  onGo: (index: number) => void
  kinds: readonly StopKind[]
  onKinds: (kinds: readonly StopKind[]) => void
}

export function ChangePanel({ session, drawing, opened, current, onGo, kinds, onKinds }: ChangePanelProps) {
  const [tab, setTab] = useState('changes')
  return (
    <>
      <SegmentedControl
        size="xs"
        fullWidth
        mb={6}
        value={tab}
        onChange={setTab}
        data={[
          { value: 'changes', label: 'Changes' },
          { value: 'provisions', label: 'By provision' },
        ]}
        aria-label="Beside the text"
      />
      <Group gap={4} mb={6} role="group" aria-label="What a change does">
        {allKinds
          .filter((kind) => drawing.kinds[kind] > 0 || !kinds.includes(kind))
          .map((kind) => (
            <Chip
              key={kind}
              size="xs"
              variant="outline"
              checked={kinds.includes(kind)}
              onChange={(checked) => onKinds(withOne(allKinds, kinds, kind, checked))}
            >
              {`${kind} ${drawing.kinds[kind]}`}
            </Chip>
          ))}
      </Group>
      {tab === 'changes' ? (
        <ChangeList stops={drawing.stops} current={current} onGo={onGo} />
      ) : (
        <ProvisionCounts session={session} summary={opened.summary} stops={drawing.stops} onGo={onGo} />
      )}
    </>
  )
}
