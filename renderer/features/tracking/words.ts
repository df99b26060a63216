/** What was found of an element, and how, in the words of the screens. Nothing is claimed beyond what was found. */
import type { TraceView } from '#shared/contract/index.ts'
import type { PinFinding } from '#shared/model/index.ts'

interface Look {
  readonly shape: string
  readonly word: string
  readonly color: string
  /** In a sentence, for the person who chooses. */
  readonly means: string
}

export const findings: Record<PinFinding, Look> = {
  present: {
    shape: '+',
    word: 'Stands here',
    color: 'teal',
    means: 'It stands here; no version before to compare',
  },
  kept: { shape: '=', word: 'Kept', color: 'oak', means: 'It stands here as in the version before' },
  weakened: { shape: '◑', word: 'Weakened', color: 'yellow', means: 'It does only part of what is asked' },
  moved: { shape: '⇄', word: 'Moved', color: 'grape', means: 'It stands at another place than before' },
  dropped: {
    shape: '✕',
    word: 'Dropped',
    color: 'red',
    means: 'It stood in the version before and no longer does',
  },
}

export const findingNames = Object.keys(findings) as PinFinding[]

/** 0.645 -> "64 %": rounded down, so that no more is claimed than was found. */
export function percent(share: number): string {
  return `${Math.floor(share * 100)}\u00a0%`
}

/** Where a trace was found: "HB 5999 (2025), File No. 321, section 1". */
export const traceName = ({ documentLabel, number }: Pick<TraceView, 'documentLabel' | 'number'>): string =>
  `${documentLabel}, section ${number}`

/** How a trace was found. */
export function matchWords(trace: Pick<TraceView, 'match' | 'share' | 'isGone'>): string {
  if (trace.isGone) return 'Not found any more.'
  if (trace.match === 'repeal') return 'It repeals what the element asks to repeal.'
  if (trace.match === 'phrase') return 'Found word for word.'
  return `Similar words, ${percent(trace.share)}: nothing is claimed beyond it.`
}

/** How a pin came about, as it is recorded. */
export const howWords = {
  'target and phrase': 'the words, in the law that is named',
  phrase: 'the words',
  target: 'the law that is named',
  similarity: 'similar words',
  'by hand': 'pinned by hand',
} as const
