/** The comparison of three: legend, the changes beside the text, the text with each change signed. */
import { Group, NativeSelect, SegmentedControl, Text, VisuallyHidden } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import type { AddressState } from '../../../components/address-state.ts'
import { RedlineFailure } from '../../../components/redline/redline-view.tsx'
import { LoadingState } from '../../../components/states.tsx'
import { ChangeMap } from '../change-map.tsx'
import { CopyPassage } from '../cite/copy-passage.tsx'
import classes from '../compare.module.css'
import { contexts } from '../context.ts'
import type { DrawnRow } from '../drawn.ts'
import { ExportMenu } from '../export/export-menu.tsx'
import { FindBar } from '../find/find-bar.tsx'
import { useFind } from '../find/use-find.ts'
import { usePassage } from '../passage/use-passage.ts'
import { PrintingNote } from '../printing-note.tsx'
import { RedlineRows } from '../redline-rows.tsx'
import type { OpenedThree } from '../session/model.ts'
import type { Session } from '../session/session.ts'
import { useAnswer } from '../session/use-session.ts'
import { SidePanel } from '../side-panel.tsx'
import { ChangeSteps, FindButton } from '../toolbar.tsx'
import type { ReadySide } from '../use-side.ts'
import { useWalk } from '../use-walk.ts'
import { kindWords } from './kind-words.ts'
import { ThreeList } from './three-list.tsx'
import { ThreeProvisions } from './three-provisions.tsx'

export interface ThreeComparedProps {
  session: Session
  opened: OpenedThree
  base: ReadySide
  left: ReadySide
  right: ReadySide
  address: AddressState
}

const wholeText = 'all'

function contextOf(value: string): number | null {
  return contexts.find((context) => String(context) === value) ?? null
}

const noRows: readonly DrawnRow[] = []

export function ThreeCompared({ session, opened, base, left, right, address }: ThreeComparedProps) {
  const context = contextOf(address.get('context'))
  const { answer: drawing, failure } = useAnswer(session, 'drawThree', { context })
  const find = useFind(session, drawing)
  const [tab, setTab] = useState('provisions')
  const { current, count, go, next, previous } = useWalk(address, drawing)
  const sides = useMemo(() => ({ old: base, new: left, third: right }), [base, left, right])
  const readings = useMemo(
    () => [
      { side: 'old' as const, name: 'Base', short: 'words of the base', text: base },
      { side: 'new' as const, name: 'Text A', short: 'words of A', text: left },
      { side: 'third' as const, name: 'Text B', short: 'words of B', text: right },
    ],
    [base, left, right],
  )
  const text = useRef<HTMLElement>(null)
  const passage = usePassage(text, drawing?.rows ?? noRows, false)
  if (failure !== null) return <RedlineFailure message={failure} />
  if (drawing === null) return <LoadingState />
  const { counts } = opened.summary
  const stop = drawing.stops[current]
  return (
    <div className={classes.outer}>
      <div className={`${classes.bars} no-print`}>
        <Group className={classes.toolbar} gap="sm" role="toolbar" aria-label="Comparison of three">
          <NativeSelect
            size="xs"
            aria-label="How much of the text is shown"
            value={context === null ? wholeText : String(context)}
            onChange={({ currentTarget: { value } }) =>
              address.set({ context: value === wholeText ? '' : value })
            }
            data={[
              { value: wholeText, label: 'Whole text' },
              ...contexts.map((each) => ({
                value: String(each),
                label: each === 0 ? 'Changes only' : `Changes, ${each} round`,
              })),
            ]}
          />
          <ChangeSteps current={current} count={count} onNext={next} onPrevious={previous} />
          <Group gap={6} ml="auto">
            <FindButton onFind={find.opened ? find.close : find.open} />
            <ExportMenu sides={sides} />
          </Group>
        </Group>
        <FindBar find={find} partly={context !== null} />
      </div>
      <Text size="sm" mt={4}>
        A: {left.label}. B: {right.label}.
      </Text>
      <Text size="sm" className="quiet">
        {count === 0
          ? 'Neither text changes the base.'
          : `${counts.conflict} in conflict, ${counts.left} by A only, ${counts.right} by B only, ${counts.agreed} by both alike.`}
      </Text>
      {opened.limit && (
        <Text size="sm" fw={600} role="status">
          Not searched to the end: {opened.limit}.
        </Text>
      )}
      <VisuallyHidden aria-live="polite">
        {stop && `Change ${stop.index + 1} of ${count}: ${kindWords[stop.kind]}, ${stop.provision}`}
      </VisuallyHidden>
      <div className={classes.columns}>
        <SidePanel label={`Who changed what (${count})`}>
          <SegmentedControl
            size="xs"
            fullWidth
            mb={6}
            value={tab}
            onChange={setTab}
            data={[
              { value: 'provisions', label: 'By provision' },
              { value: 'changes', label: 'Changes' },
            ]}
            aria-label="Beside the text"
          />
          {tab === 'changes' ? (
            <ThreeList stops={drawing.stops} current={current} onGo={go} />
          ) : (
            <ThreeProvisions provisions={opened.summary.provisions} stops={drawing.stops} onGo={go} />
          )}
        </SidePanel>
        <section className={classes.main} aria-label="Text" ref={text}>
          <RedlineRows drawn={drawing} view="three" current={current} find={find} pinned={passage.pinned} />
          <PrintingNote />
          <CopyPassage
            passage={passage}
            rows={drawing.rows}
            session={session}
            sides={readings}
            current={current}
          />
        </section>
        <ChangeMap drawn={drawing} current={current} onGo={go} />
      </div>
    </div>
  )
}
