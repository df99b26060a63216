/** What a reader must know before relying on a comparison: each side's warnings, with the side named. */
import { baselineWords, marksNeedCare, marksWords } from '../../components/law-text/trust-words.ts'
import type { SideState } from './use-side.ts'

type ReadySide = Extract<SideState, { state: 'ready' }>

function ofSide(name: string, side: ReadySide): string[] {
  if (!side.record) return []
  const { marks, baseline, warnings } = side.record
  return [
    ...(marksNeedCare(marks) ? [marksWords[marks]] : []),
    ...(baseline === 'differs' ? [baselineWords[baseline]] : []),
    ...warnings,
  ].map((warning) => `${name}: ${warning}`)
}

/** Warnings of both sides; one that holds for both is said once. */
export function warningsOf(old: ReadySide, neu: ReadySide): string[] {
  const left = ofSide('Old text', old)
  const right = ofSide('New text', neu)
  const bare = (warning: string) => warning.slice('Old text: '.length)
  const both = left.map(bare).filter((warning) => right.map(bare).includes(warning))
  return [
    ...both.map((warning) => `Both texts: ${warning}`),
    ...[...left, ...right].filter((warning) => !both.includes(bare(warning))),
  ]
}
