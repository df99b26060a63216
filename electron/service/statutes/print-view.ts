import type { SectionPrintView } from '#shared/contract/index.ts'
import type { StoredPrint } from '../../store/section-prints.ts'
import type { Store } from '../../store/store.ts'

/** The page that a section stands on, at the section where the page's address is known. */
function addressOf(url: string | undefined, sectionId: string): string | null {
  if (!url) return null
  return url.includes('#') ? url : `${url}#sec_${sectionId}`
}

/** What an edition prints about a section beside its words, with where it was taken from. */
export function printView(store: Store, print: StoredPrint): SectionPrintView {
  const source = store.sources.get(print.sourceId)
  const { edition, heading, status, sourceLines, history, crossRefs, annotations, sourceId } = print
  return {
    edition,
    heading,
    status,
    sourceLines: [...sourceLines],
    history: [...history],
    crossRefs: [...crossRefs],
    annotations: [...annotations],
    sourceId,
    retrieved: source?.retrieved ?? null,
    url: addressOf(source?.url, print.sectionId),
  }
}
