/** Where words stand in a text: under which heading, and in which provision of it. */
import { eachProvision, type ProvisionTree, parseProvisions, provisionAt } from '#shared/law/provisions.ts'
import { sectionHeadings } from '#shared/redline/text/section-headings.ts'
import type { Location } from './model.ts'

/** A stretch of a text, in UTF-16 code units. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** A section of a bill, or what stands before the first heading: all of a text that has none. */
interface Part extends Extent {
  readonly heading: string
  /** Where its words begin, after the heading. */
  readonly words: number
  /** The tree of its words; its offsets count from `words`. */
  readonly tree: () => ProvisionTree
}

function partOf(text: string, start: number, words: number, end: number, heading: string): Part {
  let tree: ProvisionTree | undefined
  return {
    start,
    end,
    heading,
    words,
    tree: () => {
      tree ??= parseProvisions(text.slice(words, end))
      return tree
    },
  }
}

function partsOf(text: string): Part[] {
  const headings = sectionHeadings(text)
  const endOf = (index: number) => headings[index]?.start ?? text.length
  return [
    partOf(text, 0, 0, endOf(0), ''),
    ...headings.map(({ start, end, number }, index) =>
      partOf(text, start, end, endOf(index + 1), `Sec.\u00a0${number}`),
    ),
  ]
}

const read: { readonly text: string; readonly parts: readonly Part[] }[] = []

/** The parts of a text; each text is read once, each part when it is first asked about. */
function knownParts(text: string): readonly Part[] {
  const known = read.find((each) => each.text === text)
  if (known) return known.parts
  const parts = partsOf(text)
  read.push({ text, parts })
  // Three texts at most are compared at once.
  if (read.length > 3) read.shift()
  return parts
}

const partAt = (text: string, offset: number): Part | undefined =>
  knownParts(text).findLast(({ start }) => start <= offset)

/**
 * The heading and the provision that hold an offset of a text. Words that follow a list and belong to all of it stand in
 * the provision around the list, as on a section's page: a citation of the list's last item would be wrong.
 */
export function locate(text: string, offset: number): Location {
  const part = partAt(text, offset)
  if (!part || offset < part.words) return { path: '', heading: part?.heading ?? '' }
  return { path: provisionAt(part.tree(), offset - part.words), heading: part.heading }
}

/** All that holds an offset: provisions, the section of a bill, the whole text. */
export function extentsAt(text: string, offset: number): Extent[] {
  const whole = { start: 0, end: text.length }
  const part = partAt(text, offset)
  if (!part) return [whole]
  const holding = [...eachProvision(part.tree())]
    .map(({ start, end }) => ({ start: start + part.words, end: end + part.words }))
    .filter(({ start, end }) => start <= offset && offset < end)
  return [...holding, part, whole]
}
