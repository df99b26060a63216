/** Text that follows a list without a label and belongs to the provision around it: flush text, as drafters call it. */
import { phraseEndWithin } from '../law/provisions/sentences.ts'
import type { ProvisionMark } from './provisions.ts'

const firstLabels = ['(a)', '(1)', '(A)', '(i)', '(I)']

/** For each mark the index of the provision around it, or -1. */
function parentsOf(marks: readonly ProvisionMark[]): Int32Array {
  const parents = new Int32Array(marks.length)
  const open: number[] = []
  marks.forEach((mark, at) => {
    while (open.length > 0 && marks[open.at(-1)!]!.level >= mark.level) open.pop()
    // A heading is no provision around its subsections: words outside them have the section's address all the same.
    parents[at] = open.length > 0 && mark.level > 0 ? open.at(-1)! : -1
    if (mark.level < 0) open.length = 0
    else open.push(at)
  })
  return parents
}

/**
 * Tells which provision holds an offset, the rule of the provision parser (`buildNodes` in shared/law/provisions) read
 * for single places of a text of any length. What follows the last item of a list is given back to the provision around
 * the list: an unmarked paragraph, where the item begins one and ends with a mark of punctuation; and what follows the
 * end of the item's sentence, where the item begins with a small letter. Subsections keep their unmarked paragraphs.
 * @returns a function of a mark's index, -1 before the first one, and an offset from that mark to the next; it gives the
 * index of the mark that holds the offset, or -1 where none does
 */
export function flushTextIndex(
  text: string,
  marks: readonly ProvisionMark[],
): (last: number, offset: number) => number {
  let parents: Int32Array | undefined
  /** By the index of a list's last item: where its words end. */
  const ends = new Map<number, number>()

  const endsList = (item: number, last: number) => {
    const next = marks[last + 1]
    if (!next || next.level < marks[item]!.level) return true
    return next.level === marks[item]!.level && next.label === firstLabels[next.level]
  }
  /** Where the words end of an item that ends its list, in which `last` is the last mark. */
  const endOf = (item: number, last: number) => {
    const known = ends.get(item)
    if (known !== undefined) return known
    const { start, label } = marks[item]!
    const after = marks[last]!.start
    const sentence = phraseEndWithin(text, start + label.length, marks[last + 1]?.start ?? text.length)
    let end = sentence > after ? sentence : Number.POSITIVE_INFINITY
    if (start === 0 || text[start - 1] === '\n') {
      const line = text.indexOf('\n', after)
      // A line that breaks off in the middle of a sentence goes on in the next one.
      if (line > 0 && line < end && /[.,;:”")\]]$/.test(text.slice(after, line).trimEnd())) end = line + 1
    }
    ends.set(item, end)
    return end
  }

  return (last, offset) => {
    if (last < 0 || marks[last]!.level <= 0 || offset === marks[last]!.start) return last
    parents ??= parentsOf(marks)
    let holder = last
    for (let item = last; item >= 0 && marks[item]!.level > 0 && endsList(item, last); item = parents[item]!)
      if (offset >= endOf(item, last)) holder = parents[item]!
    return holder
  }
}
