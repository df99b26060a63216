/** Words of the oldest text: what the history note alone can tell of them, provision by provision. */
import type { TimelineStep } from '../history/timeline.ts'
import { authorOf } from './life.ts'
import type { Cause } from './model.ts'
import { mayTouch, namedAround, naming, type PlacedStep, placeSteps, relabels } from './placed-deeds.ts'
import { authorWords, listWords, placeWords, quoted } from './words.ts'

const nameOf = ({ step }: PlacedStep): string => authorWords(authorOf(step))

/** Reads a section's life once; the function returned tells of a provision of the oldest text. */
export interface OldestText {
  /** Steps that are in the text. */
  readonly life: readonly TimelineStep[]
  /** Steps that may be in it or not: of the last years before a print that may lag behind the law. */
  readonly doubtful: readonly TimelineStep[]
}

export function oldWords({ life, doubtful }: OldestText): (provision: string) => Cause {
  const told = placeSteps(life.filter((step) => step.kind !== 'transferred'))
  const open = placeSteps(doubtful.filter((step) => step.kind !== 'transferred'))
  const known = new Map<string, Cause>()
  return (provision) => {
    const before = known.get(provision)
    if (before) return before
    const cause = causeOfOld(told, open, provision)
    known.set(provision, cause)
    return cause
  }
}

/** Acts that do not say what they touched. */
function silent(steps: readonly PlacedStep[]): string {
  const names = steps.filter((one) => one.step.kind !== 'editorial' && !one.confined).map(nameOf)
  return names.length === 0 ? '' : ` It does not say which provisions ${listWords(names)} touched.`
}

function causeOfOld(told: readonly PlacedStep[], open: readonly PlacedStep[], provision: string): Cause {
  const [first, ...later] = told
  const place = placeWords(provision)
  if (!first) return { by: 'original', note: 'No source line is in Charter Oak, so no act can be named.' }
  const relabelling = open.filter((one) => relabels(one, provision)).map(nameOf)
  if (relabelling.length > 0)
    return {
      by: 'original',
      note: `The labels of this print may be those of before or of after ${listWords(relabelling)}, so no clause of the history note can be put to ${place}.`,
    }
  const maybe = open.filter((one) => mayTouch(one, provision)).map(nameOf)
  const mayBeIn =
    maybe.length === 0 ? '' : ` Whether the print has what ${listWords(maybe)} did is not known.`
  const at = later.findLastIndex((one) => naming(one, provision).length > 0)
  const outer = later.findLastIndex((one) => namedAround(one, provision) !== '')
  const namer = later[at]
  const around = outer > at ? aroundWords(later[outer] as PlacedStep, provision) : ''
  const rest = `${around}${silent(later.slice(at + 1))}${mayBeIn}`
  if (namer) {
    const deed = naming(namer, provision)[0]?.deed
    return {
      by: 'provision',
      author: authorOf(namer.step),
      note: `The history note says of ${nameOf(namer)}: ${quoted(deed?.printed ?? '')}. What it did to each word is not known.${rest}`,
    }
  }
  if (rest !== '')
    return { by: 'original', note: `The history note names no act for ${place} itself.${rest}` }
  const origin = authorOf(first.step)
  return {
    by: 'original',
    ...((origin.act || origin.revision) && { author: origin }),
    note:
      later.length === 0
        ? `The source line names no act before this text but ${nameOf(first)}.`
        : `By the history note no act after ${nameOf(first)} touched ${place}.`,
  }
}

function aroundWords(step: PlacedStep, provision: string): string {
  return ` For ${namedAround(step, provision)}, in which it stands, the note names ${nameOf(step)} last.`
}
