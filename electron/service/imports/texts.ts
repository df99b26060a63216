import { concurrentVersions } from '#shared/law/history/index.ts'
import type { PageSection } from '../../importing/statutes/index.ts'

/** One text of a section as an edition prints it. */
export interface PrintedText {
  /** '' for the text that stands first; ", from July 1, 2026"; ", pending" for one that waits for an event. */
  readonly suffix: string
  /** '' or the part of the version's id that tells it from the first: "-from-2026-07-01", "-pending-1". */
  readonly idSuffix: string
  readonly text: string
  readonly from?: string
  readonly until?: string
  readonly condition?: string
}

/** A text that is printed but cannot be told safely. */
export interface UnreadText {
  readonly suffix: string
  readonly reason: string
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

/** "2026-07-01" -> "July 1, 2026" */
export function dayInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${MONTHS[(month ?? 1) - 1]} ${day}, ${year}`
}

/**
 * The texts that a page prints of a section, each with the days on which it is law; paragraphs parted by "\n". A
 * section without words (reserved numbers) has none.
 */
export function printedTexts(section: PageSection): { texts: PrintedText[]; unread: UnreadText[] } {
  const texts: PrintedText[] = []
  const unread: UnreadText[] = []
  const versions = section.texts.map((one) => ({
    ...(one.note === undefined ? {} : { note: one.note }),
    paragraphs: one.paragraphs.map((paragraph) => paragraph.text),
  }))
  // The asterisks that concurrent versions are freed of are the law's own where there is but one.
  const [only] = versions
  const found =
    versions.length === 1 && only?.note === undefined
      ? [{ text: only?.paragraphs, by: [] }]
      : concurrentVersions(versions, section.catchline)
  let pending = 0
  for (const one of found) {
    const { from, until, condition } = one as (typeof found)[number] & {
      from?: string
      until?: string
      condition?: string
      reason?: string
    }
    if (condition !== undefined) pending++
    const suffix = from ? `, from ${dayInWords(from)}` : condition === undefined ? '' : ', pending'
    const numbered = suffix === ', pending' && pending > 1 ? `${suffix} (${pending})` : suffix
    const text = one.text?.join('\n').trim()
    if (text === undefined) {
      const reason = 'reason' in one ? one.reason : undefined
      unread.push({ suffix: numbered, reason: reason ?? 'This text could not be told.' })
      continue
    }
    if (text === '') continue
    texts.push({
      suffix: numbered,
      idSuffix: from ? `-from-${from}` : condition === undefined ? '' : `-pending-${pending}`,
      text,
      ...(from && { from }),
      ...(until && { until }),
      ...(condition !== undefined && { condition }),
    })
  }
  return { texts, unread }
}
