/** The redline of two texts: toolbar, find, the changes beside the text, the text, the map. */
import { Text } from '@mantine/core'
import { useMemo, useRef } from 'react'
import type { AddressState } from '../../components/address-state.ts'
import { RedlineFailure } from '../../components/redline/redline-view.tsx'
import { LoadingState } from '../../components/states.tsx'
import { AfterText } from './after-text.tsx'
import { ChangeMap } from './change-map.tsx'
import { ChangePanel } from './change-panel.tsx'
import { CopyPassage } from './cite/copy-passage.tsx'
import classes from './compare.module.css'
import { contextOf } from './context.ts'
import type { DrawnRow } from './drawn.ts'
import { FindBar } from './find/find-bar.tsx'
import { useFind } from './find/use-find.ts'
import { usePassage } from './passage/use-passage.ts'
import { PrintingNote } from './printing-note.tsx'
import { RedlineRows } from './redline-rows.tsx'
import { ResultLines } from './result-lines.tsx'
import type { Opened } from './session/model.ts'
import type { Session } from './session/session.ts'
import { useAnswer } from './session/use-session.ts'
import { readShown, writeShown } from './shown.ts'
import { SidePanel } from './side-panel.tsx'
import { Toolbar } from './toolbar.tsx'
import { useNamedProvision } from './use-named-provision.ts'
import type { ReadySide } from './use-side.ts'
import { useWalk } from './use-walk.ts'
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
  const { current, count, jump, go, next, previous, toOtherEnd } = useWalk(address, drawing)
  const unchanged = useNamedProvision(address, drawing?.stops ?? null)
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
  return (
    <div className={classes.outer} aria-busy={pending || undefined}>
      <div className={`${classes.bars} no-print`}>
        <Toolbar
          view={view}
          onView={(value) => address.set({ view: value === 'redline' ? '' : value })}
          context={context}
          onContext={(value) => address.set({ context: value === 1 ? '' : String(value) })}
          counts={opened.summary.natures}
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
      <ResultLines
        opened={opened}
        drawing={drawing}
        current={current}
        onShowAll={() => address.set({ hide: '', change: '' })}
      />
      {unchanged !== null && (
        <Text size="sm" role="status">
          {unchanged}
        </Text>
      )}
      <div className={classes.columns}>
        <SidePanel label={`List of changes (${count})`}>
          <AfterText>
            <ChangePanel
              session={session}
              drawing={drawing}
              opened={opened}
              current={current}
              onGo={go}
              kinds={shown.kinds}
              onKinds={(kinds) => address.set({ hide: writeShown({ ...shown, kinds }), change: '' })}
            />
          </AfterText>
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
