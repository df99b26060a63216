/** Words of a text as they are compared: case, quotation marks, hyphens and white space folded; punctuation left out. */

export interface Words {
  /** Folded words in order. */
  readonly words: readonly string[]
  /** Where each begins and ends in the text, in UTF-16 code units. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[-\u00ad\u2010\u2011'\u2019.][\p{L}\p{N}\p{M}]+)*/gu
const ODD = /[^a-z0-9]/

/** A word as it is compared. */
function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (!ODD.test(lower)) return lower
  return lower
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\u2019/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
}

/** The folded words of a text with their places. */
export function wordsOf(text: string): Words {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const found of text.matchAll(WORD)) {
    words.push(foldWord(found[0]))
    starts.push(found.index)
    ends.push(found.index + found[0].length)
  }
  return { words, starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

/** Words that say nothing of what is asked: those of any sentence, of drafting, and of recommending. */
const COMMON = new Set(
  `a about above after against all also an and any are as at be been before being below between both but by can
  could do does each for from further had has have if in include includes including into is it its may more no nor not
  of on only or other out over own same shall should so some such than that the their them then there these they this
  those through to under until up upon was were what when where which while who whom whose will with within would
  act acts chapter clause effective general hereby law laws pursuant public recommend recommendation recommendations
  recommended recommends revise revising section sections sec statute statutes subdivision subparagraph subsection
  amend amended amending add added adding change changes ensure one two three`.split(/\s+/),
)

/** A word reduced for similarity: possessive and plural ends are taken off. Not a claim that the words are the same. */
function stemOf(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`
  return bare.length > 3 && bare.endsWith('s') && !/(?:ss|us|is)$/.test(bare) ? bare.slice(0, -1) : bare
}

/** The stem by which a word is told apart, or undefined for one that any text may hold. */
export function distinctiveStem(word: string): string | undefined {
  if (COMMON.has(word) || (word.length < 3 && !/\d/.test(word))) return undefined
  // A bare label or a small number, as in "(1)", tells nothing; 53a-192a does.
  if (/^\d{1,2}$/.test(word)) return undefined
  return stemOf(word)
}
