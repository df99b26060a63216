import type { AmendedSection } from '../amended/model.ts'
import { editsOf, isSameEdit, meets, type WordEdit } from './edits.ts'

/**
 * How two changes of one section stand to each other.
 * - `same change`: every change that either makes, the other makes too. - `different words`: both take hold of the same
 *   words and make different ones of them. - `other words`: both change the provision, at different words.
 * - `not compared`: one of them cannot be set upon the law safely.
 */
export type Relation = 'same change' | 'different words' | 'other words' | 'not compared'

export interface Related {
  readonly relation: Relation
  /** What it is that they do, in a sentence. */
  readonly note: string
}

/** Labels from the outermost. */
type Path = readonly string[]

const begins = (path: Path, with_: Path): boolean => with_.every((label, i) => path[i] === label)

/** The inner one of two provisions where one holds the other (a provision holds itself); undefined where neither does. */
export function innermost(a: Path, b: Path): Path | undefined {
  if (begins(a, b)) return a
  return begins(b, a) ? b : undefined
}

const SHOWN = 90

function shortened(words: string): string {
  const single = words.replace(/\s+/g, ' ').trim()
  return single.length <= SHOWN ? single : `${single.slice(0, SHOWN).replace(/\s\S*$/, '')} …`
}

function inWords({ out, in: put }: WordEdit): string {
  if (put.trim() === '') return `strikes “${shortened(out)}”`
  return out.trim() === ''
    ? `inserts “${shortened(put)}”`
    : `makes “${shortened(put)}” of “${shortened(out)}”`
}

/**
 * Compares what two changes make of the same text of the law.
 * @param mine and `other`: both set upon the same text
 */
export function relationOf(mine: AmendedSection, other: AmendedSection): Related {
  if (mine.state === 'refused' || other.state === 'refused') {
    const reason = mine.state === 'refused' ? mine.reason : other.state === 'refused' ? other.reason : ''
    const whose = mine.state === 'refused' ? 'This section' : 'The other'
    return {
      relation: 'not compared',
      note: `${whose} cannot be set upon the same text of the law: ${reason}`,
    }
  }
  if (mine.state === 'repealed' || other.state === 'repealed') {
    if (mine.state === other.state) return { relation: 'same change', note: 'Both repeal the section.' }
    const note =
      mine.state === 'repealed'
        ? 'This one repeals what the other amends.'
        : 'The other repeals what this one amends.'
    return { relation: 'different words', note }
  }
  const own = editsOf(mine.marks)
  const theirs = editsOf(other.marks)
  for (const edit of own) {
    const met = theirs.find((one) => meets(edit, one) && !isSameEdit(edit, one))
    if (met)
      return { relation: 'different words', note: `This one ${inWords(edit)}; the other ${inWords(met)}.` }
  }
  const shared = own.filter((edit) => theirs.some((one) => isSameEdit(edit, one)))
  if (shared.length === own.length && shared.length === theirs.length)
    return { relation: 'same change', note: 'Both make the same words of it.' }
  const also = shared.length > 0 ? ` They agree in ${shared.length} of their changes.` : ''
  const [first] = own.filter((edit) => !shared.includes(edit))
  const [second] = theirs.filter((edit) => !own.some((one) => isSameEdit(one, edit)))
  const each = first && second ? ` This one ${inWords(first)}; the other ${inWords(second)}.` : ''
  return { relation: 'other words', note: `They change different words of it.${each}${also}` }
}
