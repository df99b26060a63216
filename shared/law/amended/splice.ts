import type { DraftMark } from '../bills/mark-writer.ts'
import type { TextSpan } from '../provisions/model.ts'
import { type Refused, refused } from './model.ts'

type Marks = { op: DraftMark['op']; text: string }[]

/** Marks cut at offsets of the old text. What is inserted at a cut stays with the part before it. */
function cut(marks: readonly DraftMark[], at: number): [Marks, Marks] {
  const left: Marks = []
  const right: Marks = []
  let offset = 0
  for (const { op, text } of marks) {
    if (op === 'insert') (offset <= at ? left : right).push({ op, text })
    else {
      const room = Math.max(0, Math.min(text.length, at - offset))
      if (room > 0) left.push({ op, text: text.slice(0, room) })
      if (room < text.length) right.push({ op, text: text.slice(room) })
      offset += text.length
    }
  }
  return [left, right]
}

/** The words of the places, as one text: parted by line breaks where other words of the law stand between them. */
export function wordsAt(law: string, spans: readonly TextSpan[]): string {
  return spans.map(({ start, end }) => law.slice(start, end)).join('\n')
}

/**
 * Sets marks over `wordsAt(law, spans)` into the marks of the whole section.
 * Refused where a change runs over the gap between two places.
 */
export function spliced(
  law: string,
  spans: readonly TextSpan[],
  marks: readonly DraftMark[],
): readonly DraftMark[] | Refused {
  const parts: Marks[] = []
  let rest: readonly DraftMark[] = marks
  for (const { start, end } of spans.slice(0, -1)) {
    const [part, after] = cut(rest, end - start)
    const [gap, ...others] = after
    if (gap?.op !== 'equal' || !gap.text.startsWith('\n'))
      return refused(
        'A change runs from one of the amended provisions into the next, which stands apart from it.',
      )
    parts.push(part)
    rest = [{ op: 'equal', text: gap.text.slice(1) }, ...others]
  }
  parts.push([...rest])
  const whole: Marks = []
  let at = 0
  spans.forEach(({ start, end }, i) => {
    if (start < at) return
    whole.push({ op: 'equal', text: law.slice(at, start) }, ...(parts[i] as Marks))
    at = end
  })
  if (spans.some(({ start }, i) => i > 0 && start < (spans[i - 1] as TextSpan).end))
    return refused('The amended provisions do not stand in the order of the law.')
  whole.push({ op: 'equal', text: law.slice(at) })
  return tidied(whole)
}

/** Neighbours of one kind made one, empty marks left out. */
export function tidied(marks: readonly DraftMark[]): readonly DraftMark[] {
  const found: Marks = []
  for (const { op, text } of marks) {
    const last = found.at(-1)
    if (text === '') continue
    if (last?.op === op) last.text += text
    else found.push({ op, text })
  }
  return found
}
