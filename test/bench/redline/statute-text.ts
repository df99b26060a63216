/** Seeded pseudo-random numbers in [0, 1) (mulberry32): the same seed gives the same texts everywhere. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const COMMON = (
  'the of to in and or for a any by such shall section subsection on be this not with as that is from state person ' +
  'department commissioner provided under pursuant has general may court provisions each an which if board other it'
).split(' ')
const SYLLABLES =
  'ad ben cor dis en for gra hol im ju kin lor mas nor op per quar res sub tra ur ver wes yel zon'.split(' ')
const PHRASES = [
  'in accordance with the provisions of section 11-4a',
  'the joint standing committee of the General Assembly having cognizance of matters relating to',
  'not later than January 1, 2027, and annually thereafter',
  'for purposes of this section',
  'within available appropriations',
  'including, but not limited to,',
  'pursuant to the provisions of this subsection',
].map((phrase) => phrase.split(' '))

/** Makes words of a statute-like text: common words as often as English has them, the others by Zipf's law. */
export class StatuteWriter {
  readonly #random: () => number
  readonly #rare: string[] = []

  constructor(random: () => number) {
    this.#random = random
    const pick = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]!
    for (let i = 0; i < 6000; i++) this.#rare.push(pick() + pick() + (i % 3 === 0 ? pick() : ''))
  }

  word(): string {
    const random = this.#random
    if (random() < 0.45) return COMMON[Math.floor(random() ** 2 * COMMON.length)]!
    if (random() < 0.02) return `${Math.floor(random() * 54) + 1}a-${Math.floor(random() * 300) + 1}`
    return this.#rare[Math.floor(random() ** 3 * this.#rare.length)]!
  }

  /** Words for a phrase of about this length, boilerplate now and then. */
  phrase(length: number): string[] {
    const words: string[] = []
    while (words.length < length) {
      if (this.#random() < 0.02) words.push(...PHRASES[Math.floor(this.#random() * PHRASES.length)]!)
      else words.push(this.word())
    }
    return words
  }

  /** A paragraph's words, with commas and full stops on them. */
  paragraph(): string[] {
    const words = this.phrase(20 + Math.floor(this.#random() * 100))
    return words.map((word, at) => {
      if (at === words.length - 1) return `${word.replace(/[,.]$/, '')}.`
      const mark = this.#random()
      return /[,.]$/.test(word) || mark > 0.09 ? word : mark > 0.03 ? `${word},` : `${word}.`
    })
  }
}

/** A text as labelled paragraphs, each a list of words. */
export interface Provision {
  readonly label: string
  readonly words: readonly string[]
}

/** Writes provisions (a), (1), (2), … of about `words` words in all. */
export function writeProvisions(writer: StatuteWriter, words: number): Provision[] {
  const provisions: Provision[] = []
  for (let written = 0, at = 0; written < words; at++) {
    const paragraph = writer.paragraph().slice(0, Math.max(5, words - written))
    const letter = String.fromCharCode(97 + (Math.floor(at / 12) % 26))
    provisions.push({ label: at % 12 === 0 ? `(${letter})` : `(${at % 12})`, words: paragraph })
    written += paragraph.length
  }
  return provisions
}

export function printProvisions(provisions: readonly Provision[]): string {
  return provisions.map(({ label, words }) => `${label} ${words.join(' ')}`).join('\n')
}
