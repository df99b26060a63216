/** How documents, their sections and what was found about them are named on the screens. */
import type {
  BaselineVerdict,
  ConflictView,
  DocumentRow,
  DocumentSectionRow,
} from '#shared/contract/index.ts'
import type { DocumentKindWord, DraftedDocument } from '#shared/model/index.ts'
import { formatDate } from '../../components/dates.ts'

export const actionWords: Record<DocumentSectionRow['action'], string> = {
  amends: 'Amends',
  adds: 'Adds to',
  new: 'New law',
  repeals: 'Repeals',
  uncodified: 'Not codified',
}

export const underliningWords: Record<DraftedDocument['underlining'], string> = {
  carried: 'Underlining read from the document',
  none: 'Nothing is underlined in the document',
  lost: 'Underlining lost: the format keeps none',
}

export const formatWords: Record<DraftedDocument['format'], string> = {
  html: 'Web page',
  pdf: 'PDF',
  docx: 'Word document',
  text: 'Plain text',
}

/** Kinds that are another text than the bill itself: no version of it, so no link in the chain of redlines. */
export function isAmendment(kind: DocumentKindWord): boolean {
  return kind === 'amendment'
}

export function isAct(kind: DocumentKindWord): boolean {
  return kind === 'public act' || kind === 'special act'
}

/** "LCO No. 4567 · File No. 123"; '' where the document has neither. */
export function documentNumbers(row: Pick<DocumentRow, 'lcoNumber' | 'fileNumber'>): string {
  return [
    row.lcoNumber && `LCO\u00a0No.\u00a0${row.lcoNumber}`,
    row.fileNumber && `File\u00a0No.\u00a0${row.fileNumber}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** "Effective from passage" -> "from passage": the screens say the first word themselves. */
export function effectiveSaid(words: string): string {
  return words.replace(/^\s*effective\s+/i, '').trim()
}

/** When a section takes effect, in words: its date, or what the document says in place of one. */
export function effectiveText(of: { effective: string | null; effectiveWords: string }): string {
  if (of.effective) return formatDate(of.effective)
  return effectiveSaid(of.effectiveWords) || 'not said'
}

/** Why a date is called assumed. C.G.S. § 2-32: an act takes effect on October 1 where it says nothing else. */
export const assumedReason =
  'The document gives no date; C.G.S. §\u00a02-32 supplies October\u00a01 for acts that name none.'

interface Mark {
  readonly shape: string
  readonly word: string
  /** Of the theme. */
  readonly color: string
}

/** The verdict on the old text as a word with a shape. New and uncodified law has no old text to check. */
export function baselineMark(baseline: BaselineVerdict, action: DocumentSectionRow['action']): Mark {
  if (baseline.verdict === 'verified') return { shape: '✓', word: 'Matches', color: 'oak' }
  if (baseline.verdict === 'differs')
    return baseline.difference.whiteSpaceOnly
      ? { shape: '≈', word: 'White space only', color: 'oak' }
      : { shape: '≠', word: 'Differs', color: 'orange' }
  if (action === 'new' || action === 'uncodified') return { shape: '–', word: 'No old text', color: 'gray' }
  return { shape: '?', word: 'Not checked', color: 'gray' }
}

export const relationMarks: Record<ConflictView['relation'], Mark & { readonly sentence: string }> = {
  'different words': {
    shape: '≠',
    word: 'Different words',
    color: 'orange',
    sentence: 'Both change the same words, differently.',
  },
  'same change': {
    shape: '=',
    word: 'Same change',
    color: 'oak',
    sentence: 'Both make the same change to the same words.',
  },
  'other words': {
    shape: '∥',
    word: 'Other words',
    color: 'blue',
    sentence: 'Both change this provision, at different words of it.',
  },
  'not compared': {
    shape: '?',
    word: 'Not compared',
    color: 'gray',
    sentence: 'Both touch this provision; their words could not be compared.',
  },
}

/** "s. 5" with a no-break space. */
export function actSection(number: string): string {
  return `s.\u00a0${number}`
}

/**
 * A document as one cites it: "P.A. 26-98", "HB 5001 (2026 February), File No. 123".
 * @param section its section, "5": "P.A. 26-98, s. 5"
 */
export function documentCitation(
  of: {
    record: Pick<DraftedDocument, 'kind' | 'label'>
    bill: { number: string; session: string } | null
    act: { number: string } | null
  },
  section?: string,
): string {
  const own =
    isAct(of.record.kind) && of.act
      ? of.act.number
      : of.bill
        ? `${of.bill.number} (${of.bill.session}), ${of.record.label}`
        : of.record.label
  return section === undefined ? own : `${own}, ${actSection(section)}`
}
