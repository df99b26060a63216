import { type EffectivePhrase, parseEffective } from '../dates/effective.ts'
import { type BillDocument, type DocumentParagraph, paragraphText } from './document.ts'

/** A row of the closing table: "Section 1 | July 1, 2018 | 53a-192a". */
export interface EffectRow {
  /** "1" for "Section 1" or "Sec. 1". */
  readonly section: string
  readonly effective: EffectivePhrase
  readonly effectiveWords: string
  /** "53a-192a(b)", "New section", "Repealer section", as printed. */
  readonly amends: string
}

export interface BillTail {
  readonly effects: readonly EffectRow[]
  /** The words of "Statement of Purpose:". */
  readonly purpose?: string
  /** "Approved May 7, 2026", "Vetoed …", as printed. */
  readonly governor?: string
  /** "JUD / Joint Favorable Subst.": the committees' reports under a file copy. */
  readonly reports: readonly string[]
}

const TABLE = /^\s*This act shall take effect as follows/i
const PURPOSE = /^\s*Statement of Purpose\s*:?\s*/i
const DAY = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2},\s+\d{4}`
/** With the day or the governor and nothing else: "Approved programs shall …" may be a paragraph of the law itself. */
const GOVERNOR = new RegExp(
  String.raw`^\s*(?:(?:Approved|Signed|Vetoed)(?:\s+by\s+(?:the\s+)?Governor)?\s*[,:]?\s*(?:on\s+)?${DAY}|(?:Approved|Signed|Vetoed)\s+by\s+(?:the\s+)?Governor|Became\s+law\s+without\b.{0,80})\s*\.?\s*$`,
  'i',
)
const CONVENTION = /^\s*\[?\s*Proposed deletions are enclosed in brackets/i
const REPORT = /^\s*([A-Z&]{2,4})\s+((?:Joint\s+)?(?:Favorable|Unfavorable)\b.*)$/i
const GOVERNOR_HEADING = /^\s*Governor[’']s\s+Action\s*:?\s*$/i
const NOT_LAW =
  /^\s*(?:The\s+following\s+(?:Office\s+of\s+)?Fiscal\s+(?:Impact|Note)|OFA\s+Fiscal\s+Note|OLR\s+(?:Bill|Amended)\s|Sponsors?\s*:|Co-Sponsors?\s*:|Statement\s+of\s+Legislative\s+Commissioners)/i
const ROW =
  /^\s*(?:Section|Sec\.)\s+(\d+[a-z]?)\s*[\t|]?\s*((?:from|upon)\s+passage|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2},\s+\d{4})(\s*,?\s*and\s+applicable.*?)?(?:\s|\|)\s*((?:New|Repealer)\s+section|\d[\dA-Za-z()\- ,.]*?(?:\s+to\s+[\dA-Za-z()-]+)?|P(?:ublic\s+Act|A)\b.*|S(?:pecial\s+Act|A)\b.*)\s*$/i

function effectRow(paragraph: DocumentParagraph): EffectRow | undefined {
  const text = paragraphText(paragraph)
  const cells = paragraph.kind === 'row' ? text.split('\t').map((cell) => cell.trim()) : []
  const number = /^(?:Section|Sec\.)\s+(\d+[a-z]?)\.?$/i.exec(cells[0] ?? '')?.[1]
  if (number !== undefined && cells.length >= 3) {
    const words = (cells[1] as string).replace(/[\s*]+/g, ' ').trim()
    return { section: number, effective: phrase(words), effectiveWords: words, amends: cells[2] as string }
  }
  const found = ROW.exec(text.replace(/\s+/g, ' '))
  if (!found) return undefined
  const words = `${found[2]}${found[3] ?? ''}`
  return {
    section: found[1] as string,
    effective: phrase(words),
    effectiveWords: words,
    amends: (found[4] as string).trim(),
  }
}

const phrase = (words: string): EffectivePhrase => parseEffective(`Effective ${words}`)

/** Enough to tell the closing matter by how it begins; a governor's action is shorter. */
const BEGINNING = 400

function startsTail(paragraph: DocumentParagraph): boolean {
  const text = paragraphText(paragraph).slice(0, BEGINNING).replace(/\s+/g, ' ')
  return [TABLE, PURPOSE, GOVERNOR, GOVERNOR_HEADING, CONVENTION, REPORT, NOT_LAW].some((pattern) =>
    pattern.test(text),
  )
}

/**
 * Parts a document's closing matter (table of effects, statement of purpose, governor's action, committee reports,
 * fiscal note and analysis) from its text. `length` is the number of paragraphs before it.
 */
export function readTail(paragraphs: BillDocument['paragraphs']): { length: number; tail: BillTail } {
  const found = paragraphs.findIndex(startsTail)
  const length = found < 0 ? paragraphs.length : found
  const effects: EffectRow[] = []
  const purpose: string[] = []
  const reports: string[] = []
  let governor: string | undefined
  let inPurpose = false
  let inTable = false
  for (const paragraph of paragraphs.slice(length)) {
    const text = paragraphText(paragraph).replace(/\s+/g, ' ').trim()
    const row = inTable ? effectRow(paragraph) : undefined
    if (row) effects.push(row)
    else if (TABLE.test(text)) inTable = true
    else if (PURPOSE.test(text)) {
      inPurpose = true
      purpose.push(text.replace(PURPOSE, '').trim())
    } else if (CONVENTION.test(text) || NOT_LAW.test(text) || /^\s*\[?Co-Sponsors/i.test(text)) {
      inPurpose = false
      inTable = false
      if (NOT_LAW.test(text)) break
    } else if (GOVERNOR.test(text)) governor = text
    else if (REPORT.test(text)) {
      const [, code, what] = REPORT.exec(text) as RegExpExecArray
      reports.push(`${code} / ${what}`)
    } else if (inPurpose) purpose.push(text)
  }
  const words = purpose.filter((text) => text !== '').join('\n')
  return {
    length,
    tail: {
      effects,
      reports,
      ...(words !== '' && { purpose: words }),
      ...(governor !== undefined && { governor }),
    },
  }
}
