import fc from 'fast-check'

/** A drawn provision: its label, its words, and what hangs below it. */
export interface Drawn {
  readonly label: string
  readonly words: string
  readonly children: readonly Drawn[]
  /** Whether the items of its list begin paragraphs. */
  readonly paragraphs: boolean
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
const letters = [...'abcdefghijklmnopqrstuvwxyz', 'aa', 'bb']
const LABELS = [
  letters,
  Array.from({ length: 30 }, (_, i) => String(i + 1)),
  letters.map((letter) => letter.toUpperCase()),
  ROMAN,
  ROMAN.map((numeral) => numeral.toUpperCase()),
]

/** Words that begin with a small letter, some with references that are no markers. */
const phrases = fc.constantFrom(
  'pays a fee to another person',
  'a person, as defined in section 53a-65,',
  'any act described in subdivision (2) of subsection (b) of this section',
  'conduct under section 53a-86(a) or 53a-87',
  'a duty under subparagraph (A) or (B) of this subdivision',
  'subdivisions (1) to (3), inclusive, of subsection (a) of section 46a-170',
  'an organization under Section 501(c)(3) of the code',
  'the parent(s) of the child',
)
const sentences = phrases.map((phrase) => `The commissioner shall consider ${phrase} and report.`)

function items(depth: number): fc.Arbitrary<Drawn[]> {
  const most = depth === 0 ? 11 : 3
  return fc
    .array(
      fc.record({
        sentence: sentences,
        phrase: phrases,
        children: depth < 4 ? fc.option(fc.boolean(), { nil: undefined, freq: 1 }) : fc.constant(undefined),
        seed: fc.boolean(),
      }),
      { minLength: 2, maxLength: most },
    )
    .chain((drawn) =>
      fc.tuple(
        ...drawn.map((one, i) =>
          (one.children === undefined ? fc.constant<Drawn[]>([]) : items(depth + 1)).map((children) => ({
            label: LABELS[depth]?.[i] as string,
            words: depth === 0 ? one.sentence : one.phrase,
            children,
            paragraphs: one.seed,
          })),
        ),
      ),
    )
}

/** The top list of a section: subsections with anything below them. */
export const drawnSections = items(0)

function printList(list: readonly Drawn[], paragraphs: boolean): string {
  return list
    .map(
      (one) =>
        `(${one.label}) ${one.words}${one.children.length > 0 ? ` that is ${printList(one.children, one.paragraphs)}` : ''}`,
    )
    .join(paragraphs ? ';\n' : ', ')
}

/** The text of a drawn section as a statute would set it: subsections as paragraphs, other lists as drawn. */
export function printDrawn(list: readonly Drawn[]): string {
  return list
    .map((one) => {
      const below =
        one.children.length > 0 ? ` It applies to ${printList(one.children, one.paragraphs)}.` : ''
      return `(${one.label}) ${one.words}${below}`
    })
    .join('\n')
}

/** The addresses that the printed text must have, in order. */
export function drawnPaths(list: readonly Drawn[], prefix = ''): string[] {
  return list.flatMap((one) => [
    `${prefix}(${one.label})`,
    ...drawnPaths(one.children, `${prefix}(${one.label})`),
  ])
}
