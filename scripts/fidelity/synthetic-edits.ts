/** One place of a text that an amendment changes: what stood there goes, what is typed comes in its place. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly typed: string
}

type Random = () => number
/** Makes the edits of one kind somewhere in a text, or none where the text has no place for them. */
export type EditKind = (text: string, random: Random) => readonly Edit[]

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)]

/** Replaces one of the places where a pattern stands by another text of its kind. */
function replacing(pattern: RegExp, others: readonly string[]): EditKind {
  return (text, random) => {
    const found = pick([...text.matchAll(pattern)], random)
    if (!found) return []
    const typed = pick(
      others.filter((other) => other !== found[0]),
      random,
    )!
    return [{ start: found.index, end: found.index + found[0].length, typed }]
  }
}

const MONTHS = 'January|March|April|June|July|September|October|December'
const DATE = new RegExp(`(?:${MONTHS}) \\d{1,2}, \\d{4}`, 'g')

/** Phrases as drafters put them in, without and with a conjunction. */
const ADDED = [
  'in writing',
  'or the designee of such person',
  'and the Commissioner of Public Health',
  'or section 12 of this act',
  'not later than ninety days after receipt of the application',
  'on a form prescribed by the Secretary of the Office of Policy and Management',
  'within available appropriations',
]
const NEW_PHRASES = [
  'each licensed health care institution',
  'any municipality with a population of fifty thousand or more',
  'a nonprofit organization registered under chapter 419b',
  'electronic notice',
  'an order of protection issued by another state',
]
const NEW_PROVISIONS = [
  'Establish a program to train employees in recognizing potential victims',
  'Any report received during the preceding fiscal year',
  'Maintain records of all inspections conducted under this chapter',
]
const NEW_SENTENCES = [
  'The commissioner may adopt regulations, in accordance with the provisions of chapter 54, to implement this section.',
  'Nothing in this section shall be construed to limit any other remedy available by law.',
]

interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Runs of plain words, without a mark of punctuation between them. */
function phraseOf(text: string, least: number, most: number, random: Random): Word[] {
  for (let attempt = 0; attempt < 20; attempt++) {
    const from = Math.floor(random() * text.length)
    const clause = /[a-z]{2,}(?: [a-z]{2,}){4,}/.exec(text.slice(from, from + 400))
    if (!clause) continue
    const words = [...clause[0].matchAll(/[a-z]+/g)].map((word) => ({
      start: from + clause.index + word.index,
      end: from + clause.index + word.index + word[0].length,
      text: word[0],
    }))
    const length = least + Math.floor(random() * (most - least + 1))
    // The first word may be cut; one is left on each side, so that the phrase stands within its clause.
    const at = 2 + Math.floor(random() * Math.max(0, words.length - length - 3))
    if (at + length < words.length) return words.slice(at - 1, at + length + 1)
  }
  return []
}

/** Strikes a few words in a clause; which of two equal words was struck must be plain. */
const striking: EditKind = (text, random) => {
  const words = phraseOf(text, 1, 6, random)
  const [before, first, last, after] = [words[0], words[1], words.at(-2), words.at(-1)]
  if (!before || !first || !last || !after) return []
  if (first.text === after.text || last.text === before.text) return []
  return [{ start: first.start, end: after.start, typed: '' }]
}

const inserting: EditKind = (text, random) => {
  const next = phraseOf(text, 1, 1, random)[1]
  return next ? [{ start: next.start, end: next.start, typed: `${pick(ADDED, random)!} ` }] : []
}

const rephrasing: EditKind = (text, random) => {
  const words = phraseOf(text, 2, 5, random)
  const [first, last] = [words[1], words.at(-2)]
  return first && last ? [{ start: first.start, end: last.end, typed: pick(NEW_PHRASES, random)! }] : []
}

const appending: EditKind = (text, random) => {
  const end = pick([...text.matchAll(/\.(?=\n|$)/g)], random)
  return end ? [{ start: end.index + 1, end: end.index + 1, typed: ` ${pick(NEW_SENTENCES, random)!}` }] : []
}

/** Paragraphs labelled (1), (2), … that follow each other. */
function numberedRun(text: string, random: Random): RegExpMatchArray[] {
  const labels = [...text.matchAll(/(?<=\n)\((\d+)\) /g)]
  const starts = labels.flatMap((label, at) => (label[1] === '1' ? [at] : []))
  const from = pick(starts, random)
  if (from === undefined) return []
  let to = from + 1
  while (to < labels.length && Number(labels[to]![1]) === to - from + 1) to++
  return labels.slice(from, to)
}

const renumbered = (labels: readonly RegExpMatchArray[], by: number): Edit[] =>
  labels.map((label) => ({
    start: label.index!,
    end: label.index! + label[0].length - 1,
    typed: `(${Number(label[1]) + by})`,
  }))

/** Puts a new provision into a numbered list, and renumbers those after it. */
const addingProvision: EditKind = (text, random) => {
  const run = numberedRun(text, random)
  if (run.length < 3) return []
  const at = 1 + Math.floor(random() * (run.length - 1))
  const place = run[at]!.index!
  const added = `(${at + 1}) ${pick(NEW_PROVISIONS, random)!};\n`
  const [first, ...rest] = renumbered(run.slice(at), 1)
  return [{ start: place, end: place, typed: added }, first!, ...rest]
}

/** Strikes a provision of a numbered list, and renumbers those after it. */
const strikingProvision: EditKind = (text, random) => {
  const run = numberedRun(text, random)
  if (run.length < 4) return []
  const at = 1 + Math.floor(random() * (run.length - 2))
  return [
    { start: run[at]!.index!, end: run[at + 1]!.index!, typed: '' },
    ...renumbered(run.slice(at + 1), -1),
  ]
}

/** The kinds of edits that most acts are made of. */
export const EDIT_KINDS: Readonly<Record<string, EditKind>> = {
  sum: replacing(/\$\d[\d,]*\d/g, ['$1,500', '$10,000', '$750', '$25,000']),
  'sum in words': replacing(
    /\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|twenty-five|fifty|hundred|thousand) )+(?=dollars)/g,
    ['two hundred fifty ', 'seven thousand five hundred ', 'eleven hundred '],
  ),
  period: replacing(/\b(?:ten|fifteen|thirty|sixty|ninety)(?= (?:business )?days)/g, [
    'forty-five',
    'one hundred twenty',
    'thirty',
  ]),
  verb: replacing(/\b(?:shall|may)\b(?! not)/g, ['shall', 'may']),
  date: replacing(DATE, ['February 1, 2031', 'November 15, 2032']),
  reference: replacing(/(?<=\bsection )\d+[a-z]*-\d+[a-z]*\b/g, ['17b-261v', '46b-129c']),
  striking,
  inserting,
  rephrasing,
  appending,
  addingProvision,
  strikingProvision,
}
