/** The redline of two texts: toolbar, find, the changes beside the text, the text, the map. */
import { Text, VisuallyHidden } from '@mantine/core'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { AddressState } from '../../components/address-state.ts'
import { counted } from '../../components/labels.ts'
import { RedlineFailure } from '../../components/redline/redline-view.tsx'
import { allNatures, type Stop } from '../../components/redline/stops.ts'
import { LoadingState } from '../../components/states.tsx'
import { ChangeMap } from './change-map.tsx'
import { ChangePanel } from './change-panel.tsx'
import { CopyPassage } from './cite/copy-passage.tsx'
import classes from './compare.module.css'
import { contextOf } from './context.ts'
import type { DrawnRow } from './drawn.ts'
import { FindBar } from './find/find-bar.tsx'
import { useFind } from './find/use-find.ts'
import { HiddenNote } from './hidden-note.tsx'
import { usePassage } from './passage/use-passage.ts'
import { PrintingNote } from './printing-note.tsx'
import { summaryWords } from './receipts.tsx'
import { type GoTo, RedlineRows } from './redline-rows.tsx'
import type { Opened } from './session/model.ts'
import type { Session } from './session/session.ts'
import { useAnswer } from './session/use-session.ts'
import { readShown, writeShown } from './shown.ts'
import { SidePanel } from './side-panel.tsx'
import { Toolbar } from './toolbar.tsx'
import { useChangeKeys } from './use-change-keys.ts'
import type { ReadySide } from './use-side.ts'
import { useStable } from './use-stable.ts'
import { readView } from './views.ts'

export interface ComparedProps {
  session: Session
  opened: Opened
  old: ReadySide
  neu: ReadySide
  address: AddressState
  warnings: readonly string[]
}

const noRows: readonly DrawnRow[] = []

export function Compared({ session, opened, old, neu, address, warnings }: ComparedProps) {
  const view = readView(address.get('view'))
  const hide = address.get('hide')
  const context = contextOf(address.get('context'))
  const shown = useMemo(() => readShown(hide), [hide])
  const { answer: drawing, pending, failure } = useAnswer(session, 'draw', { view, context, ...shown })
  const find = useFind(session, drawing)
  const text = useRef<HTMLElement>(null)
  const [jump, setJump] = useState<GoTo | null>(null)
  const count = drawing?.stops.length ?? 0
  const asked = Number.parseInt(address.get('change'), 10) - 1
  const current = Number.isInteger(asked) && asked >= 0 && asked < count ? asked : -1
  const go = useStable((index: number) => {
    setJump(null)
    address.set({ change: String(index + 1) })
  })
  const next = useCallback(() => count > 0 && go((current + 1) % count), [count, current, go])
  const previous = useCallback(
    () => count > 0 && go(current <= 0 ? count - 1 : current - 1),
    [count, current, go],
  )
  const toOtherEnd = useStable((change: number, from: 'moved-from' | 'moved-to') => {
    const end = from === 'moved-from' ? 'moved-to' : 'moved-from'
    const row = drawing?.moveEnds.get(change)?.[end === 'moved-to' ? 'to' : 'from']
    if (row === undefined) return
    address.set({ change: String(change + 1) })
    setJump({ row, change, end })
  })
  const turnEnd = useCallback(() => {
    if (current >= 0) toOtherEnd(current, jump?.change === current ? jump.end : firstEnd(drawing, current))
  }, [current, jump, drawing, toOtherEnd])
  useChangeKeys(next, previous, turnEnd)
  const sides = useMemo(() => ({ old, new: neu }), [old, neu])
  const readings = useMemo(
    () => [
      { side: 'new' as const, name: 'New text', short: 'new words', text: neu },
      { side: 'old' as const, name: 'Old text', short: 'old words', text: old },
    ],
    [old, neu],
  )
  const passage = usePassage(text, drawing?.rows ?? noRows, drawing?.view === 'drafting')
  if (failure !== null) return <RedlineFailure message={failure} />
  if (drawing === null) return <LoadingState />
  const { summary } = opened
  return (
    <div className={classes.outer} aria-busy={pending || undefined}>
      <div className={`${classes.bars} no-print`}>
        <Toolbar
          view={view}
          onView={(value) => address.set({ view: value === 'redline' ? '' : value })}
          context={context}
          onContext={(value) => address.set({ context: value === 1 ? '' : String(value) })}
          counts={summary.natures}
          shown={shown.natures}
          onShown={(natures) => address.set({ hide: writeShown({ ...shown, natures }), change: '' })}
          current={current}
          count={count}
          onNext={next}
          onPrevious={previous}
          onFind={find.opened ? find.close : find.open}
          draftingText={() => session.ask('draftingCopy', { old: old.label, new: neu.label, warnings })}
          sides={sides}
        />
        <FindBar find={find} partly={view === 'changes'} />
      </div>
      <Text size="sm" className="quiet" mt={4}>
        {summary.changes === 0
          ? 'The two texts read the same.'
          : `${counted(summary.changes, 'change')}: ${summaryWords(summary)}.`}
      </Text>
      <HiddenNote
        hidden={drawing.hidden}
        hiddenKinds={drawing.hiddenKinds}
        onShow={() => address.set({ hide: '', change: '' })}
      />
      {opened.limit && (
        <Text size="sm" fw={600} role="status">
          Not searched to the end: {opened.limit}. The redline is exact, but a shorter one may exist.
        </Text>
      )}
      <VisuallyHidden aria-live="polite">
        {current >= 0 && spokenStop(drawing.stops[current], count)}
      </VisuallyHidden>
      <div className={classes.columns}>
        <SidePanel label={`List of changes (${count})`}>
          <ChangePanel
            drawing={drawing}
            opened={opened}
            current={current}
            onGo={go}
            kinds={shown.kinds}
            onKinds={(kinds) => address.set({ hide: writeShown({ ...shown, kinds }), change: '' })}
          />
        </SidePanel>
        <section className={classes.main} aria-label="Text" ref={text}>
          {drawing.view === 'side' && (
            <div className={classes.heads}>
              <Text size="sm" fw={600}>
                Old: {old.label}
              </Text>
              <Text size="sm" fw={600}>
                New: {neu.label}
              </Text>
            </div>
          )}
          <RedlineRows
            drawn={drawing}
            view={drawing.view}
            current={current}
            jump={jump}
            find={find}
            onOtherEnd={toOtherEnd}
            pinned={passage.pinned}
          />
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

/** The end of a move that "go to change" shows: the one that is drawn first. */
function firstEnd(
  drawing: { moveEnds: ReadonlyMap<number, { from?: number; to?: number }> } | null,
  change: number,
): 'moved-from' | 'moved-to' {
  const { from = Number.POSITIVE_INFINITY, to = Number.POSITIVE_INFINITY } =
    drawing?.moveEnds.get(change) ?? {}
  return from <= to ? 'moved-from' : 'moved-to'
}

function spokenStop(stop: Stop | undefined, count: number): string {
  if (!stop) return ''
  const where = stop.provisionAfter || stop.provisionBefore
  const nature = stop.nature === allNatures[0] ? '' : `, ${stop.nature}`
  return `Change ${stop.index + 1} of ${count}: ${stop.kind}${nature}${where ? ` in ${where}` : ''}`
}
