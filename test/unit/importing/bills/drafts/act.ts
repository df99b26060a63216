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
  /** "b" where only subsection (b) is amended. */
  readonly subsection?: string
  readonly law: string
  readonly draft: Draft
}

export interface DraftedAct {
  readonly head: readonly string[]
  /** What stands at the foot of each page before "1 of 17", and whether the first line of the head stands at its top. */
  readonly foot: string
  readonly hasRunningHead: boolean
  /** Clause and text of each section. */
  readonly paragraphs: readonly PrintedParagraph[]
  readonly sections: readonly DraftedSection[]
  readonly table: readonly (readonly [string, string, string])[]
}

export interface StatuteSection {
  readonly number: string
  readonly body: readonly string[]
}

const isGone = (pieces: readonly Piece[] | undefined): boolean =>
  pieces?.every(({ op }) => op === 'delete') ?? false

/**
 * A paragraph's runs: brackets around each deletion, spaces where the print has them. One pair of brackets holds
 * deleted paragraphs that follow on each other.
 */
export function printedRuns(
  pieces: readonly Piece[],
  index = 0,
  all: readonly (readonly Piece[])[] = [],
): PrintedParagraph {
  const goesOn = isGone(pieces) && isGone(all[index + 1])
  const wentOn = isGone(pieces) && isGone(all[index - 1])
  const runs: PrintedRun[] = []
  const add = (text: string, underlined: boolean): void => {
    const last = runs.at(-1)
    if (last?.underlined === underlined) runs[runs.length - 1] = { text: last.text + text, underlined }
    else if (text !== '') runs.push({ text, underlined })
  }
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1]
    const after = pieces[at + 1]
    const opens = piece.op === 'delete' && before?.op !== 'delete' && !(at === 0 && wentOn)
    const closes = piece.op === 'delete' && after?.op !== 'delete' && !(after === undefined && goesOn)
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
function canBeDrafted({ body }: StatuteSection): boolean {
  const text = body.join('\n')
  return (
    text.length > 200 &&
    text.length < 6000 &&
    !/[[\]*_]|\s[,.;:]|\*|\bNote:|\t/.test(text) &&
    body.every((paragraph) => /^[A-Z("“0-9]/.test(paragraph) && /[.;:,”]$|(?:and|or)$/.test(paragraph))
  )
}

/** The paragraphs of one subsection, and its letter; the whole section where it has none. */
function partOf(body: readonly string[], random: Random): { part: readonly string[]; subsection?: string } {
  const starts: number[] = []
  body.forEach((paragraph, at) => {
    if (paragraph.startsWith(`(${String.fromCharCode(97 + starts.length)}) `)) starts.push(at)
  })
  if (starts[0] !== 0 || starts.length < 2 || random.chance(0.6)) return { part: body }
  const index = random.below(starts.length)
  return { part: body.slice(starts[index], starts[index + 1]), subsection: String.fromCharCode(97 + index) }
}

/** "Sec. 2. Subsection (b) of section … (Effective …):" */
export function clauseOf({ number, statute, subsection }: DraftedSection): PrintedParagraph {
  const sec = `${number === '1' ? 'Section' : 'Sec.'} ${number}.`
  const target = subsection ? `Subsection (${subsection}) of section ${statute}` : `Section ${statute}`
  const law = statute.length % 2 ? 'the 2026 supplement to the general statutes' : 'the general statutes'
  const text = `${sec} ${target} of ${law} is repealed and the following is substituted in lieu thereof (Effective October 1, 2026):`
  return [{ text, underlined: false }]
}

const TITLE = 'AN ACT CONCERNING KENNELS AND TRAFFICKING.'
const FORMS = {
  bill: {
    head: ['Raised Bill No. 6001', 'January Session, 2027', 'LCO No. 5622', TITLE],
    foot: 'LCO No. 5622',
    hasRunningHead: true,
  },
  act: {
    head: ['Substitute House Bill No. 6001', 'Public Act No. 27-68', TITLE],
    foot: 'Public Act No. 27-68',
    hasRunningHead: false,
  },
}
const ENACTING = 'Be it enacted by the Senate and House of Representatives in General Assembly convened:'

/** A draft on `count` of the sections, the same for the same seed. */
export function draftAct(
  all: readonly StatuteSection[],
  count: number,
  seed: number,
  form: keyof typeof FORMS = 'bill',
): DraftedAct {
  const random: Random = randomOf(seed)
  const usable = all.filter(canBeDrafted)
  const sections = Array.from({ length: count }, (_, i): DraftedSection => {
    const { number, body } = random.pick(usable)
    const { part, subsection } = partOf(body, random)
    const paragraphs = part.map(straight)
    return {
      number: String(i + 1),
      statute: number,
      ...(subsection && { subsection }),
      law: paragraphs.join('\n'),
      draft: draftOn(paragraphs, random),
    }
  })
  return {
    ...FORMS[form],
    paragraphs: [
      [{ text: ENACTING, underlined: false }],
      ...sections.flatMap((section) => [clauseOf(section), ...section.draft.paragraphs.map(printedRuns)]),
    ],
    sections,
    table: sections.map(({ number, statute, subsection }) => [
      `${number === '1' ? 'Section' : 'Sec.'} ${number}`,
      'October 1, 2026',
      `${statute}${subsection ? `(${subsection})` : ''}`,
    ]),
  }
}
