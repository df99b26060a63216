/** Reads a drafted act back and says what differs. */
import { type BillDocument, readBill, readSectionMarks } from '#shared/law/bills/index.ts'
import type { DraftedAct } from './act.ts'
import { changesOf } from './draft.ts'

const around = (text: string, at: number): string => JSON.stringify(text.slice(Math.max(0, at - 50), at + 40))

function firstDifference(what: string, read: string, expected: string): string[] {
  if (read === expected) return []
  let at = 0
  while (at < read.length && read[at] === expected[at]) at++
  return [`${what}: read ${around(read, at)}, printed ${around(expected, at)}`]
}

/**
 * Every section's number, target, both texts and marks, against the draft.
 * @param isPlain true for a form that keeps no underlining: then the law is given, and marks may be set otherwise where
 *   two ways of setting them give the same two texts
 */
export function differencesOf(document: BillDocument, act: DraftedAct, isPlain = false): string[] {
  const { sections } = readBill(document)
  const numbers = sections.map(({ number }) => number).join(' ')
  const expected = act.sections.map(({ number }) => number).join(' ')
  if (numbers !== expected) return [`sections ${numbers} were read, ${expected} were printed`]
  return act.sections.flatMap(({ number, statute, subsection, law, draft }, at) => {
    const section = sections[at]
    const target = section?.clause.targets[0]?.citation
    const body = section?.body ?? []
    const read = isPlain
      ? readSectionMarks(body, { underlining: 'lost', baseline: law })
      : readSectionMarks(body, { underlining: 'carried' })
    const found = [
      ...(target?.kind === 'section' &&
      target.section === statute &&
      target.provision.join() === (subsection ?? '')
        ? []
        : ['another target was read']),
      ...(section?.clause.effectiveWords === 'Effective October 1, 2026'
        ? []
        : ['another effective date was read']),
    ]
    if (read.state === 'refused')
      return [...found, `refused: ${read.notes.join(' ')}`].map((one) => `${number} (${statute}): ${one}`)
    // Where a page of pasted text ends, nothing may tell whether its paragraph does.
    const shown = (text: string): string => (isPlain ? text.replaceAll('\n', ' ') : text)
    const both = [
      ...firstDifference('before', shown(read.before), shown(draft.before)),
      ...firstDifference('after', shown(read.after), shown(draft.after)),
    ]
    const marks = changesOf(read.marks).join('\n')
    const own = changesOf(draft.paragraphs.flat()).join('\n')
    const differs = isPlain || both.length > 0 ? [] : firstDifference('marks', marks, own)
    return [...found, ...both, ...differs].map((one) => `${number} (${statute}): ${one}`)
  })
}
