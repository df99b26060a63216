/** An act or bill drafted on real sections, as words with their marks. */
import { type Draft, draftOn, type Piece } from './draft.ts'
import { type Random, randomOf } from './random.ts'

/** Words as printed: deletions in brackets, insertions underlined. */
export interface PrintedRun {
  readonly text: string
  readonly underlined: boolean
}
export type PrintedParagraph = readonly PrintedRun[]

export interface DraftedSection {
  readonly number: string
  readonly statute: string
  readonly law: string
  readonly draft: Draft
}

export interface DraftedAct {
  readonly head: readonly string[]
  /** Clause and text of each section. */
  readonly paragraphs: readonly PrintedParagraph[]
  readonly sections: readonly DraftedSection[]
  readonly table: readonly (readonly [string, string, string])[]
}

export interface StatuteSection {
  readonly number: string
  readonly body: readonly string[]
}

/** A paragraph's runs: brackets around each deletion, spaces where the print has them. */
export function printedRuns(pieces: readonly Piece[]): PrintedParagraph {
  const runs: PrintedRun[] = []
  const add = (text: string, underlined: boolean): void => {
    const last = runs.at(-1)
    if (last?.underlined === underlined) runs[runs.length - 1] = { text: last.text + text, underlined }
    else if (text !== '') runs.push({ text, underlined })
  }
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1]
    const after = pieces[at + 1]
    const opens = piece.op === 'delete' && before?.op !== 'delete'
    const closes = piece.op === 'delete' && after?.op !== 'delete'
    const isInside = piece.op === 'insert' && before?.op === 'insert'
    if (piece.spaced && at > 0) add(' ', isInside)
    add(`${opens ? '[' : ''}${piece.text}${closes ? ']' : ''}`, piece.op === 'insert')
  })
  return runs
}

/** Acts print straight quotation marks and apostrophes. */
const straight = (text: string): string =>
  text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim()

/** Sections that can be drafted on: one version, no brackets of their own, words as acts print them. */
export function canBeDrafted({ body }: StatuteSection): boolean {
  const text = body.join('\n')
  return (
    text.length > 200 &&
    text.length < 6000 &&
    !/[[\]*_]|\s[,.;:]|\*|\bNote:|\t/.test(text) &&
    body.every((paragraph) => /^[A-Z("“0-9]/.test(paragraph) && /[.;:,”]$|(?:and|or)$/.test(paragraph))
  )
}

/** A draft on `count` of the sections, the same for the same seed. */
export function draftAct(all: readonly StatuteSection[], count: number, seed: number): DraftedAct {
  const random: Random = randomOf(seed)
  const usable = all.filter(canBeDrafted)
  const sections = Array.from({ length: count }, (_, i): DraftedSection => {
    const { number, body } = random.pick(usable)
    const paragraphs = body.map(straight)
    return {
      number: String(i + 1),
      statute: number,
      law: paragraphs.join('\n'),
      draft: draftOn(paragraphs, random),
    }
  })
  const paragraphs = sections.flatMap(({ number, statute, draft }) => [
    [
      {
        text: `${number === '1' ? 'Section' : 'Sec.'} ${number}. Section ${statute} of the ${statute.length % 2 ? '2026 supplement to the ' : ''}general statutes is repealed and the following is substituted in lieu thereof (Effective October 1, 2026):`,
        underlined: false,
      },
    ],
    ...draft.paragraphs.map(printedRuns),
  ])
  return {
    head: [
      'Raised Bill No. 6001',
      'January Session, 2027',
      'LCO No. 5622',
      'AN ACT CONCERNING KENNELS AND TRAFFICKING.',
    ],
    paragraphs: [
      [
        {
          text: 'Be it enacted by the Senate and House of Representatives in General Assembly convened:',
          underlined: false,
        },
      ],
      ...paragraphs,
    ],
    sections,
    table: sections.map(({ number, statute }) => [
      `${number === '1' ? 'Section' : 'Sec.'} ${number}`,
      'October 1, 2026',
      statute,
    ]),
  }
}
