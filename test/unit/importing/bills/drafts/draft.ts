/** Random drafts on the text of a section: what is deleted and inserted, and what both versions then read. */
import type { Random } from './random.ts'

export type Op = 'equal' | 'delete' | 'insert'

/** A word or part of one. `spaced`: white space stands before it in print. */
export interface Piece {
  readonly text: string
  readonly op: Op
  readonly spaced: boolean
}

export interface Draft {
  readonly paragraphs: readonly (readonly Piece[])[]
  readonly before: string
  readonly after: string
}

const WORDS = [
  'kennel',
  'dogs',
  'which the',
  'keeper',
  'without delay',
  'of such',
  '(as counted)',
  'forty',
  'two-thirds',
  'each',
]

const insertedWords = (random: Random): string[] =>
  Array.from({ length: 1 + random.below(6) }, () => random.pick(WORDS)).flatMap((words) => words.split(' '))

const plain = (word: string): Piece => ({ text: word, op: 'equal', spaced: true })
const inserted = (words: readonly string[]): Piece[] =>
  words.map((text) => ({ text, op: 'insert', spaced: true }))
const deleted = (words: readonly string[]): Piece[] =>
  words.map((text) => ({ text, op: 'delete', spaced: true }))

/** One edit at the start of some words of a paragraph: its pieces, and how many words it used up. */
function edit(words: readonly string[], isFirst: boolean, random: Random): { pieces: Piece[]; used: number } {
  const [first = ''] = words
  const many = Math.min(words.length, 1 + random.below(9))
  const label = /^\(([0-9]{1,2})\)$/.exec(first)?.[1]
  if (label !== undefined && random.chance(0.7))
    return { pieces: [...deleted([first]), ...inserted([`(${Number(label) + 1})`])], used: 1 }
  const stop = /^(.*[\p{L}\d)])([,;])$/u.exec(first)
  if (stop && !isFirst && random.chance(0.5)) {
    const [, stem = '', mark = ''] = stop
    // As acts print it: "college<u>,</u> [;] (B)".
    const other = mark === ';' ? ',' : ';'
    const swap: Piece[] = [
      { text: stem, op: 'equal', spaced: true },
      { text: other, op: 'insert', spaced: false },
      { text: mark, op: 'delete', spaced: true },
    ]
    const drop: Piece[] = [
      { text: stem, op: 'equal', spaced: true },
      { text: mark, op: 'delete', spaced: true },
      ...deleted(words.slice(1, many)),
    ]
    return random.chance(0.5) ? { pieces: swap, used: 1 } : { pieces: drop, used: Math.max(1, many) }
  }
  if (isFirst) return { pieces: [plain(first)], used: 1 }
  if (/\p{L}$/u.test(first) && random.chance(0.15))
    return {
      pieces: [plain(first), { text: random.pick(['s', ',', 's,']), op: 'insert', spaced: false }],
      used: 1,
    }
  if (first.length > 4 && /^\p{L}+$/u.test(first) && random.chance(0.15)) {
    const tail: Piece = { text: first.slice(-1), op: 'delete', spaced: false }
    return { pieces: [plain(first.slice(0, -1)), tail], used: 1 }
  }
  const kind = random.below(3)
  if (kind === 0) return { pieces: inserted(insertedWords(random)), used: 0 }
  const gone = deleted(words.slice(0, many))
  return { pieces: kind === 1 ? gone : [...gone, ...inserted(insertedWords(random))], used: many }
}

function draftParagraph(text: string, random: Random): Piece[] {
  const words = text.split(' ')
  const pieces: Piece[] = []
  const share = random.pick([0, 0.02, 0.05, 0.12])
  for (let at = 0; at < words.length; ) {
    const word = words[at] as string
    // Two edits side by side would be one.
    const isFree = pieces.length === 0 || pieces.at(-1)?.op === 'equal'
    const { pieces: some, used } =
      isFree && random.chance(share)
        ? edit(words.slice(at), at === 0, random)
        : { pieces: [plain(word)], used: 1 }
    pieces.push(...some)
    at += used
    if (used === 0) {
      pieces.push(plain(word))
      at++
    }
  }
  return pieces
}

const TIGHT = /^[,;:]|^\.(?![.\d])/

/** One version of a draft: words with single spaces, none before a stop. */
function version(paragraphs: readonly (readonly Piece[])[], left: Op): string {
  return paragraphs
    .map((pieces) => {
      let text = ''
      let isWaiting = false
      for (const piece of pieces) {
        isWaiting ||= piece.spaced
        if (piece.op === left) continue
        text += `${isWaiting && text !== '' && !TIGHT.test(piece.text) ? ' ' : ''}${piece.text}`
        isWaiting = false
      }
      return text
    })
    .filter((text) => text !== '')
    .join('\n')
}

/** Drafts on a section's paragraphs: words, labels and stops changed, whole paragraphs added and deleted. */
export function draftOn(body: readonly string[], random: Random): Draft {
  let isGone = false
  const paragraphs = body.flatMap((text) => {
    isGone = body.length > 1 && random.chance(isGone ? 0.5 : 0.06)
    const own = isGone ? deleted(text.split(' ')) : draftParagraph(text, random)
    const added =
      !isGone && random.chance(0.12)
        ? [inserted([`(${random.pick(['A', '9', 'z'])})`, 'The', ...insertedWords(random)])]
        : []
    const last = added[0]?.at(-1)
    if (last) added[0]?.splice(-1, 1, { ...last, text: `${last.text}.` })
    return [own, ...added]
  })
  return { paragraphs, before: version(paragraphs, 'insert'), after: version(paragraphs, 'delete') }
}

/** What is deleted and inserted, in order, without white space: equal for two readings of one draft. */
export function changesOf(marks: readonly { readonly op: Op; readonly text: string }[]): string[] {
  const runs: { op: Op; text: string }[] = []
  for (const { op, text } of marks) {
    const bare = text.replace(/\s+/g, '')
    if (bare === '') continue
    const last = runs.at(-1)
    if (last?.op === op) last.text += bare
    else runs.push({ op, text: bare })
  }
  return runs.filter(({ op }) => op !== 'equal').map(({ op, text }) => `${op} ${text}`)
}
