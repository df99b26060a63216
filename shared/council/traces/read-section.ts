/** A section made ready to be searched: its words, which of them are new, its provisions. */
import type { ProvisionTree } from '../../law/provisions/model.ts'
import { provisionNodeAt } from '../../law/provisions/navigate.ts'
import { parseProvisions } from '../../law/provisions/parse.ts'
import type { TracedSection, TraceGround } from './model.ts'
import { distinctiveStem, type Words, wordsOf } from './words.ts'

export interface ReadSection {
  readonly section: TracedSection
  readonly after: Words
  /** For each word its distinctive stem, or undefined. */
  readonly stems: readonly (string | undefined)[]
  /** For each word 1 if it was inserted; undefined where the marks are not known. */
  readonly inserted: Uint8Array | undefined
}

/** @param stemCache shared by the sections of one document: most of their words are the same */
export function readSection(section: TracedSection, stemCache: Map<string, string | undefined>): ReadSection {
  const after = wordsOf(section.after)
  const stems = after.words.map((word) => {
    if (stemCache.has(word)) return stemCache.get(word)
    const stem = distinctiveStem(word)
    stemCache.set(word, stem)
    return stem
  })
  return { section, after, stems, inserted: insertedWords(section, after) }
}

/** A word is inserted if any letter of it is. */
function insertedWords({ isNew, marks, after: text }: TracedSection, after: Words): Uint8Array | undefined {
  if (isNew) return new Uint8Array(after.words.length).fill(1)
  if (!marks) return undefined
  const inserted = new Uint8Array(after.words.length)
  let offset = 0
  let at = 0
  for (const { op, text: words } of marks) {
    if (op === 'delete') continue
    const end = offset + words.length
    if (op === 'insert') {
      while (at < inserted.length && after.ends[at]! <= offset) at++
      for (let next = at; next < inserted.length && after.starts[next]! < end; next++) inserted[next] = 1
    }
    offset = end
  }
  // Marks that do not give the text cannot say what is new in it.
  return offset === text.length ? inserted : undefined
}

/** Where the words from one place to another (the last not included) stand: half of them new makes them new. */
export function groundOf({ inserted }: ReadSection, from: number, to: number): TraceGround {
  if (!inserted) return 'unmarked'
  let count = 0
  for (let at = from; at < to; at++) count += inserted[at]!
  return count * 2 >= to - from ? 'inserted' : 'unchanged'
}

const trees = new WeakMap<TracedSection, ProvisionTree>()

function treeOf(section: TracedSection): ProvisionTree {
  const known = trees.get(section) ?? parseProvisions(section.after)
  trees.set(section, known)
  return known
}

/** The provision around an offset of the new text: its address, and its words for a redline. */
export function provisionAround(section: TracedSection, offset: number): { path: string; text: string } {
  const node = provisionNodeAt(treeOf(section), offset)
  if (node) return { path: node.path, text: section.after.slice(node.start, node.end).trim() }
  const start = section.after.lastIndexOf('\n', offset - 1) + 1
  const end = section.after.indexOf('\n', offset)
  return { path: '', text: section.after.slice(start, end < 0 ? undefined : end).trim() }
}
