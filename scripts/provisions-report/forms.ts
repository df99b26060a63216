import type { Irregular, Judgement, Tally } from './judge.ts'

/** A form of text that the parser does not put in order, and why not. */
interface Form {
  readonly name: string
  readonly explanation: string
  readonly matches: (irregular: Irregular) => boolean
}

const only =
  (...kinds: string[]) =>
  ({ problems }: Irregular): boolean =>
    problems.every(({ kind }) => kinds.includes(kind))

/** The first form that matches is the section's. */
const FORMS: readonly Form[] = [
  {
    name: 'A compact whose article headings are not in the text',
    explanation:
      'An interstate compact numbers its provisions afresh in each article. Where the headings were lost, `(a)` begins again and again, and its addresses are not unique. Where the headings are there, each article is a level of its own and all run in order.',
    matches: ({ isCompact, problems }) => isCompact && problems.some(({ kind }) => kind === 'restart'),
  },
  {
    name: 'A future version that is only a part of the section, between quotation marks',
    explanation:
      'After “*Note: On and after …” the page prints just the subsection to come, so its first label is not `(a)` and a quotation mark stands before it. The text in force of the same section runs in order.',
    matches: ({ problems }) => problems.every(({ inNote }) => inNote),
  },
  {
    name: 'A list that begins with its second label',
    explanation:
      'The first subsection carries no label on the page: the text begins without `(a)` and goes on with `(b)`.',
    matches: only('starts-late'),
  },
  {
    name: 'A reference without the word for its level',
    explanation:
      'A pattern such as “subdivision (1) … of section N or (5) (F) of said section”: the second reference has no level word before it. It is rightly not taken for a marker, but it is reported, because nothing near it says what it is.',
    matches: only('not-a-marker'),
  },
  {
    name: 'Labels that the statute itself uses out of order',
    explanation:
      'The section has levels in an order of its own (digits below `(I)`, a second list `(i)` in the same place). The nodes are kept where they stand and reported; a level out of order is given no level word.',
    matches: () => true,
  },
]

const percent = (part: number, of: number): string =>
  of === 0 ? 'none' : `${((100 * part) / of).toFixed(2)} %`

function formSection(form: Form, members: readonly Irregular[]): string {
  const rows = members.map(({ section, edition, problems }) => {
    const told = [...new Set(problems.map(({ kind, path }) => `${kind}${path ? ` at \`${path}\`` : ''}`))]
    const shown = told.length > 6 ? [...told.slice(0, 6), `${told.length - 6} more`] : told
    return `- § ${section} (${edition}): ${shown.join('; ')}`
  })
  return `### ${form.name} (${members.length})\n\n${form.explanation}\n\n${rows.join('\n')}\n`
}

function tally(name: string, { followed, of, lost }: Tally): string {
  const rest = [...new Set(lost)]
  const tail = rest.length > 0 ? ` Not found: ${rest.join('; ')}.` : ''
  return `- ${name}: ${followed} of ${of} (${percent(followed, of)}).${tail}`
}

/** The report as Markdown. It names forms and section numbers and copies no text of a statute. */
export function formsReport(judgement: Judgement): string {
  const { sections, inOrder, withProvisions, withProvisionsInOrder, irregular, levels, own, others } =
    judgement
  const formOf = (one: Irregular): Form => FORMS.find((form) => form.matches(one)) as Form
  const groups = FORMS.map((form) => ({ form, members: irregular.filter((one) => formOf(one) === form) }))
  return `# How far the provision parser gets

Written by \`npx node scripts/provisions-report.ts\`; do not edit. Judged on every section of 18 chapters of the General
Statutes (revision of 2025) and their 2026 supplement, which lie beside the project and are not part of it.

| | in order | of | share |
| --- | ---: | ---: | ---: |
| all sections, repealed and reserved ones included | ${inOrder} | ${sections} | ${percent(inOrder, sections)} |
| sections that have provisions | ${withProvisionsInOrder} | ${withProvisions} | ${percent(withProvisionsInOrder, withProvisions)} |

*In order*: every list runs from its first label without a gap, a repetition or a level out of place, every label
that looks like a marker was given a place, and this holds for each version that the section prints. In every section
the pieces of the tree joined again are the text, character by character.

Provisions by level: ${Object.entries(levels)
    .map(([level, number]) => `${level} ${number}`)
    .join(', ')}.

## Whether the trees are right

Labels in order do not prove that each hangs where it should. The statutes' own references do, because they name
provisions by their full address. How many lead to a provision of the tree:

${tally('references of a section to itself (“subdivision (2) of subsection (a) of this section”, “of this subsection”)', own)}
${tally('references to provisions of other sections that are in the data', others)}

Most of the references that were not found were read in their context in the editions of 2025 and 2026. Those name
provisions that the section has not or no longer has, which is the statute's own matter, with one exception:
§ 19a-490ii refers to the list (A) to (C) of a sentence that follows subdivision (4) as part of that subdivision, where
the parser hangs it on subsection (a). The rule behind that (a list inside a sentence ends with the sentence) was tested
against its opposite: it is what the references of §§ 7-576e, 17a-101g, 19a-550, 53a-28 and 53a-180 require.

## What does not run in order

${groups
  .filter(({ members }) => members.length > 0)
  .map(({ form, members }) => formSection(form, members))
  .join('\n')}
## What no figure shows

- An unmarked paragraph after a list is given to the provision around the list, unless that is a subsection's own. It
  may go on with the last item instead; the address of the wider provision is then true but less exact.
- The words after the last item of a list inside one sentence stay with that item up to the end of the sentence.
- Lists numbered “1.” without brackets, tables and forms are text of the provision that they stand in.
`
}
