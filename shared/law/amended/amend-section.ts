import { checkBaseline } from '../bills/baseline.ts'
import { type DocumentParagraph, paragraphText, type Underlining } from '../bills/document.ts'
import { readSectionMarks, type SectionMarks } from '../bills/marks.ts'
import type { BillSection } from '../bills/sections.ts'
import { compareSections } from '../citation/section-number.ts'
import { addProvisions } from './add.ts'
import { locate } from './locate.ts'
import { type AmendedSection, refused, sideOf } from './model.ts'
import { marksOntoLaw } from './onto-law.ts'
import { repealProvisions } from './repeal.ts'
import { spliced, wordsAt } from './splice.ts'

/** Labels of the provisions of one section of the statutes that a section of a document names; [[]] is the whole. */
export function provisionsNamed(section: BillSection, statute: string): string[][] {
  return section.clause.targets.flatMap(({ citation }) => {
    if (citation.kind === 'section') return citation.section === statute ? [[...citation.provision]] : []
    if (citation.kind !== 'section-range') return []
    const { from, to } = citation
    return compareSections(from, statute) <= 0 && compareSections(statute, to) <= 0 ? [[]] : []
  })
}

/** The words of provisions that a section adds: its paragraphs without "(NEW)", white space made single. */
export function addedWords(body: readonly DocumentParagraph[]): string {
  return body
    .map((paragraph) =>
      paragraphText(paragraph)
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^\(\s*NEW\s*\)\s*/, ''),
    )
    .filter((text) => text !== '')
    .join('\n')
}

/** The law's words that an amending section must repeat, with the drafter's marks; or why they cannot be told. */
export interface SectionReading {
  readonly marks: SectionMarks
  /** The words of the provisions that it names; undefined where the law has none such. */
  readonly law?: string
  readonly reason?: string
}

const printedMarks = new WeakMap<BillSection['body'], Map<Underlining, SectionMarks>>()

/** The marks of a section read by themselves; read once, since each text of the law is held against the same marks. */
function marksAlone({ body }: BillSection, underlining: Underlining): SectionMarks {
  const kept = printedMarks.get(body) ?? new Map<Underlining, SectionMarks>()
  printedMarks.set(body, kept)
  const marks = kept.get(underlining) ?? readSectionMarks(body, { underlining })
  kept.set(underlining, marks)
  return marks
}

/** The drafter's marks of an amending section, read with the law at hand, and the law's own words of its place. */
export function readAgainstLaw(
  section: BillSection,
  statute: string,
  law: string | undefined,
  underlining: Underlining,
): SectionReading {
  const alone = marksAlone(section, underlining)
  if (law === undefined) return { marks: alone }
  const oldText = alone.state === 'refused' ? undefined : alone.before
  const place = locate(law, provisionsNamed(section, statute), oldText)
  if ('state' in place) return { marks: alone, reason: place.reason }
  const words = wordsAt(law, place.spans)
  // The law's words change the reading of marks only where underlining was lost or the law itself prints brackets.
  const isSettled = alone.state === 'printed' && !words.includes('[')
  const marks = isSettled ? alone : readSectionMarks(section.body, { underlining, baseline: words })
  return { marks, law: words }
}

/**
 * A whole section of the statutes as one section of a bill or act would make it read.
 *
 * The old text of the amending section must be the law, white space and the shape of quotation marks aside; the
 * drafter's marks are then set onto the law's own characters, so that whatever they leave alone stays as the statute
 * prints it. What is not beyond doubt is refused, with the reason. Never throws.
 * @param section of the document; @param statute the section of the General Statutes, "46a-170"
 * @param law its whole text, paragraphs parted by "\n"
 */
export function amendSection(
  section: BillSection,
  statute: string,
  law: string,
  underlining: Underlining,
): AmendedSection {
  const { action, targets, added, unread } = section.clause
  if (action === 'new' || action === 'uncodified') return refused('It amends no section of the statutes.')
  // "Section 8-30g, except subsection (b), is repealed": words not understood may change what all the others mean.
  if (unread !== '') return refused(`Words of its clause were not understood: “${unread}”.`)
  const labels = provisionsNamed(section, statute)
  if (labels.length === 0) return refused(`It does not name section ${statute}.`)
  if (action === 'repeals') return repealProvisions(law, labels)
  if (targets.some(({ citation }) => citation.kind !== 'section' || citation.section !== statute))
    return refused('It amends several sections in one; which words belong to which cannot be told.')
  if (action === 'adds') return addProvisions(law, added, addedWords(section.body))
  const { marks } = readAgainstLaw(section, statute, law, underlining)
  if (marks.state === 'refused')
    return refused(marks.notes.at(-1) ?? 'Its insertions cannot be told.', {
      remedy: 'Read the document from a file that keeps the underlining (HTML, PDF or Word).',
    })
  const place = locate(law, labels, marks.before)
  if ('state' in place) return place
  const words = wordsAt(law, place.spans)
  const onLaw = marksOntoLaw(marks.marks, words)
  if (!onLaw) {
    const check = checkBaseline(marks.before, words)
    return refused('Its old text is not the law that it would amend.', {
      ...(check.verdict === 'differs' && { difference: check.difference }),
    })
  }
  const whole = spliced(law, place.spans, onLaw)
  if ('state' in whole) return whole
  const stray = marks.notes.filter((note) => note !== '')
  return { state: 'amended', text: sideOf(whole, 'after'), marks: whole, notes: stray }
}
