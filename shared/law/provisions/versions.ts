/** One of the texts that a section prints when an amendment is already enacted but not yet in force. */
export interface NotedVersion {
  readonly paragraphs: readonly string[]
  /** The Revisor's note that introduces it ("*Note: On and after July 1, 2026, …"); absent for the text in force. */
  readonly note?: string
}

const NOTE = /^\*+\s?Note:\s*(?:On and after\b|.*:$)/s

/**
 * True for the Revisor's note over a later text: "*Note: On and after July 1, 2026, this section … is to read as
 * follows:". A note that announces nothing opens no text: "*Note: Section 1 of public act 09-206 is special in nature
 * and therefore has not been codified …".
 */
export const opensLaterVersion = (paragraph: string): boolean => NOTE.test(paragraph.trim())

/**
 * Parts a section's paragraphs at "*Note: On and after …" (formats.md: 38 sections print a future version so). The
 * first part is the text in force; most sections have no other. A later part may hold some subsections only.
 */
export function partNotedVersions(paragraphs: readonly string[]): NotedVersion[] {
  const parts: { paragraphs: string[]; note?: string }[] = [{ paragraphs: [] }]
  for (const paragraph of paragraphs) {
    if (opensLaterVersion(paragraph)) parts.push({ note: paragraph, paragraphs: [] })
    else parts.at(-1)?.paragraphs.push(paragraph)
  }
  return parts
}
