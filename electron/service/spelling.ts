/** Words that no record holds, and the word that was probably meant. */
import lettersApart from 'damerau-levenshtein'
import { wordsOf } from './match-expression.ts'

/** A word of the index, without accents and in small letters, and how many records hold it. */
export interface IndexedWord {
  readonly word: string
  readonly records: number
}

/** Shorter words are too like one another. */
const SHORTEST = 4

/** How many letters may differ. */
const farthest = (word: string): number => (word.length < 7 ? 1 : 2)

/** As the index keeps words: small letters without accents. */
const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function nearest(vocabulary: readonly IndexedWord[], typed: string): string | null {
  const most = farthest(typed)
  let best: { readonly apart: number; readonly records: number; readonly word: string } | null = null
  for (const { word, records } of vocabulary) {
    if (word[0] !== typed[0] || Math.abs(word.length - typed.length) > most || /\d/.test(word)) continue
    const apart = lettersApart(word, typed).steps
    if (apart > most || (best && (apart > best.apart || (apart === best.apart && records <= best.records))))
      continue
    best = { apart, records, word }
  }
  return best?.word ?? null
}

/**
 * @param readVocabulary every word of the index; read only where there is a word to look up
 * @param text what was typed
 * @returns the text with each word that is in no record replaced by the nearest one that is; null where there is none
 */
export function betterSpelling(readVocabulary: () => readonly IndexedWord[], text: string): string | null {
  const words = wordsOf(text).filter((word) => word.length >= SHORTEST && /^\p{L}+$/u.test(word))
  if (words.length === 0) return null
  const vocabulary = readVocabulary()
  const known = new Set(vocabulary.map(({ word }) => word))
  const better = words
    .filter((word) => !known.has(folded(word)))
    .reduce((better, word) => {
      const near = nearest(vocabulary, folded(word))
      return near === null ? better : better.replace(word, near)
    }, text)
  return better === text ? null : better
}
