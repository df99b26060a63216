/** A comparison of two texts that are both at hand: warnings, toolbar, change list, text, map. */
import { Box, Progress, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useCallback, useDeferredValue, useMemo } from 'react'
import type { ChangeNature } from '#shared/redline/index.ts'
import type { AddressState } from '../../components/address-state.ts'
import { counted } from '../../components/labels.ts'
import { RedlineFailure, RedlineWarnings } from '../../components/redline/redline-view.tsx'
import { allNatures, type Stop, stopsOf } from '../../components/redline/stops.ts'
import { type RedlineState, useRedline } from '../../components/redline/use-redline.ts'
import { ChangeList } from './change-list.tsx'
import { ChangeMap } from './change-map.tsx'
import classes from './compare.module.css'
import { draftingCopy } from './drafting-copy.ts'
import { draw } from './drawn.ts'
import { Receipts, summaryWords } from './receipts.tsx'
import { RedlineRows } from './redline-rows.tsx'
import { Toolbar } from './toolbar.tsx'
import { useChangeKeys } from './use-change-keys.ts'
import type { SideState } from './use-side.ts'
import { readView } from './views.ts'
import { warningsOf } from './warnings.ts'

type ReadySide = Extract<SideState, { state: 'ready' }>

export interface ComparisonProps {
  old: ReadySide
  neu: ReadySide
  address: AddressState
}

export function Comparison({ old, neu, address }: ComparisonProps) {
  const state = useRedline(old.text, neu.text)
  return (
    <Stack gap="sm">
      <RedlineWarnings warnings={warningsOf(old, neu)} />
      {state?.state === 'working' && <Working />}
      {state?.state === 'failed' && <RedlineFailure message={state.message} />}
      {state?.state === 'done' && <Done done={state} old={old} neu={neu} address={address} />}
      <Receipts old={old} neu={neu} engine={state?.state === 'done' ? state.redline.engine : null} />
    </Stack>
  )
}

function Working() {
  return (
    <Box role="status" py="lg">
      <Text size="sm" mb={6}>
        Comparing…
      </Text>
      <Progress value={100} animated aria-label="Comparing" maw={320} />
    </Box>
  )
}

function shownNatures(hide: string): ReadonlySet<ChangeNature> {
  const hidden = hide.split(',')
  return new Set(allNatures.filter((nature) => !hidden.includes(nature)))
}

function Done({
  done,
  old,
  neu,
  address,
}: ComparisonProps & { done: Extract<RedlineState, { state: 'done' }> }) {
  const view = readView(address.get('view'))
  const hide = address.get('hide')
  const shown = useMemo(() => shownNatures(hide), [hide])
  const stops = useMemo(() => stopsOf(done.redline, done.before, done.after, shown), [done, shown])
  const drawn = useDeferredValue(useMemo(() => draw(view, done, stops), [view, done, stops]))
  const count = stops.stops.length
  const asked = Number.parseInt(address.get('change'), 10) - 1
  const current = Number.isInteger(asked) && asked >= 0 && asked < count ? asked : -1
  const go = useCallback((index: number) => address.set({ change: String(index + 1) }), [address.set])
  const next = useCallback(() => count > 0 && go((current + 1) % count), [count, current, go])
  const previous = useCallback(
    () => count > 0 && go(current <= 0 ? count - 1 : current - 1),
    [count, current, go],
  )
  useChangeKeys(next, previous)
  return (
    <div className={classes.outer}>
      <Toolbar
        view={view}
        onView={(value) => address.set({ view: value === 'redline' ? '' : value })}
        summary={done.summary}
        shown={shown}
        onShown={(natures) =>
          address.set({ hide: allNatures.filter((nature) => !natures.has(nature)).join(','), change: '' })
        }
        current={current}
        count={count}
        onNext={next}
        onPrevious={previous}
        draftingText={() => draftingCopy(done, { old: old.label, new: neu.label }, warningsOf(old, neu))}
      />
      <Text size="sm" className="quiet" mt={6}>
        {done.summary.changes === 0
          ? 'The two texts read the same.'
          : `${counted(done.summary.changes, 'change')}: ${summaryWords(done.summary)}.`}
      </Text>
      <HiddenNote hidden={stops.hidden} onShow={() => address.set({ hide: '', change: '' })} />
      {done.redline.limit && (
        <Text size="sm" fw={600} role="status">
          Not searched to the end: {done.redline.limit}. The redline is exact, but a shorter one may exist.
        </Text>
      )}
      <VisuallyHidden aria-live="polite">
        {current >= 0 && spokenStop(stops.stops[current], count)}
      </VisuallyHidden>
      <div className={classes.columns}>
        <div className={`${classes.list} no-print`}>
          <ChangeList stops={stops.stops} current={current} onGo={go} />
        </div>
        <section className={classes.main} aria-label="Text">
          {view === 'side' && (
            <div className={classes.heads}>
              <Text size="sm" fw={600}>
                Old: {old.label}
              </Text>
              <Text size="sm" fw={600}>
                New: {neu.label}
              </Text>
            </div>
          )}
          <RedlineRows drawn={drawn} view={view} current={current} />
        </section>
        <ChangeMap drawn={drawn} current={current} onGo={go} />
      </div>
    </div>
  )
}

function spokenStop(stop: Stop | undefined, count: number): string {
  if (!stop) return ''
  const where = stop.provisionAfter || stop.provisionBefore
  return `Change ${stop.index + 1} of ${count}: ${stop.kind}${where ? ` in ${where}` : ''}`
}

/** How many changes are not marked, so that nothing is hidden silently. */
function HiddenNote({ hidden, onShow }: { hidden: Record<ChangeNature, number>; onShow: () => void }) {
  const kinds = allNatures.filter((nature) => hidden[nature] > 0)
  if (kinds.length === 0) return null
  const words = kinds.map((nature) => `${hidden[nature]} ${nature}`).join(', ')
  return (
    <Text size="sm" role="status" fw={600}>
      Not marked: {words}. There the new text is shown as it reads.{' '}
      <button type="button" className={classes.showAll} onClick={onShow}>
        Mark them all
      </button>
    </Text>
  )
}
