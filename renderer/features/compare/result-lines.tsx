/** What a redline comes to, in a few lines above it: how much changed, what is not marked, what was not searched. */
import { Text, VisuallyHidden } from '@mantine/core'
import { placeOfChange, placeWords } from '#shared/redline/index.ts'
import { counted } from '../../components/labels.ts'
import { allNatures, type Stop } from '../../components/redline/stops.ts'
import { HiddenNote } from './hidden-note.tsx'
import { summaryWords } from './receipts.tsx'
import type { Drawing, Opened } from './session/model.ts'

export interface ResultLinesProps {
  opened: Opened
  drawing: Drawing
  /** Number of the change gone to; -1 for none. */
  current: number
  onShowAll: () => void
}

export function ResultLines({ opened: { summary, limit }, drawing, current, onShowAll }: ResultLinesProps) {
  return (
    <>
      <Text size="sm" className="quiet" mt={4}>
        {summary.changes === 0
          ? 'The two texts read the same.'
          : `${counted(summary.changes, 'change')}: ${summaryWords(summary)}.`}
      </Text>
      <HiddenNote hidden={drawing.hidden} hiddenKinds={drawing.hiddenKinds} onShow={onShowAll} />
      {limit && (
        <Text size="sm" fw={600} role="status">
          Not searched to the end: {limit}. The redline is exact, but a shorter one may exist.
        </Text>
      )}
      <VisuallyHidden aria-live="polite">
        {current >= 0 && spokenStop(drawing.stops[current], drawing.stops.length)}
      </VisuallyHidden>
    </>
  )
}

function spokenStop(stop: Stop | undefined, count: number): string {
  if (!stop) return ''
  const place = placeOfChange(stop)
  const nature = stop.nature === allNatures[0] ? '' : `, ${stop.nature}`
  return `Change ${stop.index + 1} of ${count}: ${stop.kind}${nature}${place.provision === '' ? '' : ` in ${placeWords(place)}`}`
}
