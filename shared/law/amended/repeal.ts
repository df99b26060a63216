import type { TextSpan } from '../provisions/model.ts'
import { parseProvisions } from '../provisions/parse.ts'
import { latestEnd, theProvision, trimmed } from './locate.ts'
import { type AmendedSection, pathOf, refused } from './model.ts'
import { tidied } from './splice.ts'

/**
 * Takes repealed provisions out of a section; a repeal of the whole section ends it. Refused where a provision does
 * not stand in paragraphs of its own, or where words after it may belong to it or to what holds it.
 * @param labels of each repealed provision; an empty path is the whole section
 */
export function repealProvisions(law: string, labels: readonly (readonly string[])[]): AmendedSection {
  if (labels.some((path) => path.length === 0)) return { state: 'repealed', notes: [] }
  const tree = parseProvisions(law)
  const spans: TextSpan[] = []
  for (const path of labels) {
    const node = theProvision(tree, path)
    if ('state' in node) return node
    const span = trimmed(law, node)
    const begins = span.start === 0 || law[span.start - 1] === '\n'
    if (!begins || !/^[^\S\n]*(?:\n|$)/.test(law.slice(span.end)))
      return refused(`${pathOf(path)} does not stand in a paragraph of its own in the law.`)
    if (law.slice(span.end, latestEnd(tree, node)).trim() !== '')
      return refused(`After ${pathOf(path)} the law has words that may belong to it or to what holds it.`)
    // The break before it goes with it; at the beginning, the break after it.
    spans.push(
      span.start > 0
        ? { start: span.start - 1, end: span.end }
        : { start: 0, end: Math.min(span.end + 1, law.length) },
    )
  }
  spans.sort((a, b) => a.start - b.start)
  let at = 0
  const marks = tidied([
    ...spans.flatMap(({ start, end }) => {
      const kept = law.slice(at, start)
      const gone = law.slice(Math.max(at, start), Math.max(at, end))
      at = Math.max(at, end)
      return [
        { op: 'equal', text: kept },
        { op: 'delete', text: gone },
      ] as const
    }),
    { op: 'equal', text: law.slice(at) },
  ])
  const text = marks
    .filter(({ op }) => op === 'equal')
    .map((mark) => mark.text)
    .join('')
  return {
    state: 'amended',
    text,
    marks,
    notes: [
      'The Revisors may print a note in the place of the repealed provision; its words only are left out here.',
    ],
  }
}
