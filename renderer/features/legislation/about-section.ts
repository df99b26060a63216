/** What an act's own record says of one of its sections, beside the text that was read. */
import type { ActView } from '#shared/contract/index.ts'
import type { AboutSection } from '../documents/section-opened.tsx'

/** @returns the summaries in one, each recommendation once; undefined where the record has no such section */
export function aboutSection(view: ActView, number: string): AboutSection | undefined {
  const rows = view.sections.filter((row) => row.number === number)
  if (rows.length === 0) return undefined
  const summaries = [...new Set(rows.flatMap((row) => row.summary ?? []))]
  const mentions = new Map(rows.flatMap((row) => row.recommendations).map((each) => [each.id, each]))
  return {
    summary: summaries.length === 0 ? null : summaries.join(' '),
    recommendations: [...mentions.values()],
  }
}
