/** Evidence as a report prints it: words, addresses, and the sources that it rests on. */
import type { ReportEvidence } from '#shared/council/annual-report/model.ts'
import type { Evidence, Provenance } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { resolveEvidence } from '../evidence.ts'

/** Where the record that evidence names comes from. */
export function provenanceOf(store: Store, evidence: Evidence): readonly Provenance[] {
  switch (evidence.kind) {
    case 'act section':
      return store.acts.get(evidence.actId)?.provenance ?? []
    case 'bill':
      return store.bills.get(evidence.billId)?.provenance ?? []
    case 'version':
      return store.sections.version(evidence.versionId)?.provenance ?? []
    case 'section':
      return store.sections.get(evidence.sectionId)?.provenance ?? []
    case 'document':
      return [{ sourceId: evidence.sourceId, locator: evidence.locator }]
  }
}

function quotationOf(evidence: Evidence): string | null {
  return 'quotation' in evidence ? (evidence.quotation ?? null) : null
}

/** Reads evidence for one report; what many events name is looked up once. */
export function evidenceReader(store: Store) {
  const known = new Map<string, { readonly view: ReportEvidence; readonly sourceIds: readonly string[] }>()
  return (evidence: Evidence) => {
    const key = JSON.stringify(evidence)
    const before = known.get(key)
    if (before) return before
    const { label, route, found } = resolveEvidence(store, evidence)
    const sourceIds = [...new Set(provenanceOf(store, evidence).map(({ sourceId }) => sourceId))]
    const url = sourceIds.flatMap((id) => store.sources.get(id)?.url ?? [])[0] ?? null
    const read = { view: { label, route, url, quotation: quotationOf(evidence), found }, sourceIds }
    known.set(key, read)
    return read
  }
}
