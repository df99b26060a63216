import { printProvisions, StatuteWriter, seededRandom, writeProvisions } from './statute-text.ts'

/** Texts that are hard for a comparison: each a name and a way to make the pair, for about so many words. */
export const ADVERSARIAL: Readonly<Record<string, (words: number) => readonly [string, string]>> = {
  'one text empty': (words) => ['', text(words, 1)],
  'all tokens equal': (words) => ['and '.repeat(words), 'and '.repeat(Math.floor(words * 0.9))],
  'all tokens different': (words) => [numbered(words, 'a'), numbered(words, 'b')],
  'repeated boilerplate': (words) => [boilerplate(words, 7), boilerplate(words, 11)],
  'one long paragraph': (words) => [
    text(words, 1).replaceAll('\n', ' '),
    text(words, 1).replaceAll('\n', ' ').replaceAll('shall', 'may'),
  ],
  'two letters': (words) => [letters(words, 5), letters(words, 6)],
  'paragraphs in reverse': (words) => [text(words, 1), text(words, 1).split('\n').reverse().join('\n')],
  'words in reverse': (words) => [text(words, 1), text(words, 1).split(/\s+/).reverse().join(' ')],
  unrelated: (words) => [text(words, 1), text(words, 2)],
}

function text(words: number, seed: number): string {
  return printProvisions(writeProvisions(new StatuteWriter(seededRandom(seed)), words))
}

function numbered(words: number, prefix: string): string {
  return Array.from({ length: words }, (_, at) => `${prefix}${at}`).join(' ')
}

/** The same sentence again and again, with another word in every so manieth of them. */
function boilerplate(words: number, every: number): string {
  const sentence = 'in accordance with the provisions of section 11-4a of the general statutes'
  const lines = Math.ceil(words / 12)
  return Array.from({ length: lines }, (_, at) =>
    at % every === 0 ? `${sentence} as amended.` : `${sentence}.`,
  ).join('\n')
}

function letters(words: number, seed: number): string {
  const random = seededRandom(seed)
  return Array.from({ length: words }, () => (random() < 0.5 ? 'a' : 'b')).join(' ')
}
