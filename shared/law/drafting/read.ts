import { segmentsOf, settleSpaces, textOf } from './assemble.ts'
import { inferFromBaseline } from './baseline.ts'
import { layOut, markDeletions, type Sheet } from './brackets.ts'
import type { DraftedText, DraftOp, DraftOptions, DraftRun, MarksState } from './model.ts'
import { applyRules, type Finding } from './rules.ts'

const NEW: ReadonlySet<DraftOp> = new Set(['kept', 'inserted', 'inserted-inferred', 'uncertain'])
const OLD: ReadonlySet<DraftOp> = new Set(['kept', 'deleted', 'uncertain'])

function markFindings({ ops }: Sheet, findings: readonly Finding[]): void {
  for (const { rule, range } of findings) {
    if (!range) continue
    const op = rule === 'unknown' ? 'uncertain' : 'inserted-inferred'
    for (let at = range.start; at < range.end; at++) if (ops[at] === 'kept') ops[at] = op
  }
}

function stateOf(findings: readonly Finding[]): MarksState {
  const known = findings.filter(({ rule }) => rule !== 'unknown').length
  if (known === 0) return 'lost'
  return known === findings.length ? 'inferred' : 'partly-inferred'
}

/** "[he], [him] and [or]": each bracket once, in the order of the text. */
function listed(text: string, findings: readonly Finding[]): string {
  const names = [
    ...new Set(findings.map(({ bracket }) => text.slice(bracket.start, bracket.end).replace(/\s+/g, ' '))),
  ]
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const EXPLAINED: Record<Exclude<Finding['rule'], 'unknown'>, string> = {
  renumbered: 'the label after it took its place',
  repeated: 'the words that follow every such deletion are taken for what was put in its place',
  'moved-conjunction': 'the word moved down the list, and nothing took its place',
  'nothing-follows': 'nothing follows, so nothing took its place',
}

function findingNotes(text: string, findings: readonly Finding[]): string[] {
  const notes: string[] = []
  for (const [rule, why] of Object.entries(EXPLAINED)) {
    const settled = findings.filter((finding) => finding.rule === rule)
    if (settled.length > 0) notes.push(`${listed(text, settled)}: ${why}.`)
  }
  const open = findings.filter(({ rule }) => rule === 'unknown')
  if (open.length > 0) {
    notes.push(`${listed(text, open)}: nothing here tells which of the words that follow were inserted.`)
  }
  return notes
}

/**
 * Reads a text printed in Connecticut's drafting convention.
 *
 * Runs (an array) say that the underlining came along: what no run marks as inserted was there before. A plain string
 * says that it was lost; insertions are then told by the baseline, if one is given and fits, or by the rules of
 * `rules.ts`. Never throws. `newText` is exact in every case; see `oldTextConfident` before using `oldText`.
 */
export function readDraftedText(
  source: string | readonly DraftRun[],
  options: DraftOptions = {},
): DraftedText {
  const isMarked = typeof source !== 'string'
  const sheet = layOut(isMarked ? source : [source])
  const { brackets, stray } = markDeletions(sheet)
  const notes: string[] = []
  let marks: MarksState = 'present'
  let baseline: DraftedText['baseline'] = 'not-given'
  if (stray > 0) notes.push('A bracket stands without its fellow. It was taken for text, not for a deletion.')
  if (!isMarked) {
    notes.push('The underlining of inserted words was lost.')
    if (options.baseline !== undefined) {
      baseline = inferFromBaseline(sheet, options.baseline) ? 'matches' : 'differs'
    }
    if (baseline === 'matches') {
      marks = 'inferred'
      notes.push(
        'The insertions were found by comparison with the law as it stood, which agrees word for word.',
      )
    } else {
      if (baseline === 'differs')
        notes.push('The law as it stood does not agree with this text; it was not used.')
      const findings = applyRules(sheet, brackets)
      markFindings(sheet, findings)
      marks = stateOf(findings)
      notes.push(...findingNotes(sheet.text, findings))
      notes.push('Words inserted where nothing was deleted do not show, so the old text is not certain.')
    }
  }
  settleSpaces(sheet)
  const segments = segmentsOf(sheet)
  const oldText = textOf(sheet.text, segments, OLD)
  if (isMarked && options.baseline !== undefined) {
    baseline = sameWords(oldText, options.baseline) ? 'matches' : 'differs'
    if (baseline === 'differs') notes.push('The old text that the marks give is not the law as it stood.')
  }
  return {
    printed: sheet.text,
    segments,
    newText: textOf(sheet.text, segments, NEW),
    oldText,
    oldTextConfident: (isMarked && stray === 0) || baseline === 'matches',
    marks,
    baseline,
    notes,
  }
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, '')
  return words(a) === words(b)
}
