/** Where a section of a bill or an act begins, "Sec. 2." or "Section 12." at the start of a line. */
export interface SectionHeading {
  readonly start: number
  /** Its number as printed; that of a statute may hold a hyphen and letters. */
  readonly number: string
  /**
   * Where its words begin: after the number, the notes that a drafter sets in brackets before them, "(NEW)" and
   * "(Effective October 1, 2018)", and the white space between.
   */
  readonly end: number
}

const HEADING =
  /(?:Sec\.|Section)[ \t\u00a0]+(\d[\w-]*)\.(?:[ \t\u00a0]+|\((?:NEW|Effective[^()\n]{1,120}|\*[^()\n]{1,120})\))*/y

/** Whether only blanks stand between the start of the line and an offset. */
function opensLine(text: string, offset: number): boolean {
  for (let at = offset - 1; at >= 0; at--) {
    const unit = text[at]
    if (unit === '\n' || unit === '\r') return true
    if (unit !== ' ' && unit !== '\t' && unit !== '\u00a0') return false
  }
  return true
}

/** The headings of a text in order. The time is proportional to the text. */
export function sectionHeadings(text: string): SectionHeading[] {
  const found: SectionHeading[] = []
  for (let start = text.indexOf('Sec'); start >= 0; start = text.indexOf('Sec', start + 3)) {
    HEADING.lastIndex = start
    const match = HEADING.exec(text)
    if (match && opensLine(text, start))
      found.push({ start, number: match[1] as string, end: start + match[0].length })
  }
  return found
}
