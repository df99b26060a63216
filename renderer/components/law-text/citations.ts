/** Citations and quotations as they are copied. */
import { formatCitation, parseCitation } from '#shared/law/citation.ts'

/** "C.G.S. § 53a-192a(a)(1)" with its no-break spaces. @param path `(a)(1)`; '' for the whole section */
export function citationOf(sectionId: string, path: string): string {
  const parsed = parseCitation(`${sectionId}${path}`)
  return parsed.ok ? formatCitation(parsed.citation, 'cgs') : `C.G.S.\u00a0§\u00a0${sectionId}${path}`
}

/**
 * A quotation that says where it comes from and which version it is of, so that it cannot pass for the law of today.
 * @param citation null where the text must not be cited as a provision (drafted text under a wrong heading)
 */
export function quotationOf(text: string, citation: string | null, versionLabel?: string): string {
  const from = [citation, versionLabel && `(${versionLabel})`].filter(Boolean).join(' ')
  return `“${text.trim()}” ${from}`.trim()
}
