/** The evidence picker's search: what is typed, as citations first, then as words, over what can be evidence. */
import type { Output } from '#shared/contract/index.ts'
import { actKey, parseCitation } from '#shared/law/citation.ts'
import type { Act, Evidence } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { actIndex, billsCited } from './act-index.ts'
import { actSectionLabel, billLabel, sectionLabel } from './labels.ts'
import { matchExpression } from './match-expression.ts'

type Result = Output<'evidence.search'>['results'][number]

function actSections(act: Act, section?: string): Result[] {
  const rows = act.sections.filter((row) => section === undefined || row.number === section)
  return rows.map((row) => ({
    evidence: { kind: 'act section', actId: act.id, section: row.number },
    label: actSectionLabel(act.number, row.number),
    detail: [row.action, row.sectionId && sectionLabel(row.sectionId), act.title].filter(Boolean).join(' · '),
  }))
}

function ofSection(store: Store, id: string, provision?: string): Result[] {
  const section = store.sections.get(id)
  if (!section) return []
  const at = provision ? { provision } : {}
  const versions = store.sections.versionsOf(id).map(
    (version): Result => ({
      evidence: { kind: 'version', versionId: version.id, ...at },
      label: `${sectionLabel(id, provision)}, ${version.label}`,
      detail: section.catchline,
    }),
  )
  return [
    {
      evidence: { kind: 'section', sectionId: id, ...at },
      label: sectionLabel(id, provision),
      detail: section.catchline,
    },
    ...versions,
  ]
}

function ofBill(store: Store, id: string): Result[] {
  const bill = store.bills.get(id)
  if (!bill) return []
  const detail = [bill.title, bill.outcome].filter(Boolean).join(' · ')
  const versions = bill.versions.map(
    (version): Result => ({
      evidence: { kind: 'bill', billId: id, versionId: version.id },
      label: `${billLabel(bill)}, ${version.label}`,
      detail,
    }),
  )
  return [{ evidence: { kind: 'bill', billId: id }, label: billLabel(bill), detail }, ...versions]
}

function ofSource(store: Store, id: string): Result[] {
  const source = store.sources.get(id)
  if (!source) return []
  const evidence: Evidence = { kind: 'document', sourceId: id, locator: 'the document' }
  return [{ evidence, label: source.title, detail: `${source.kind} · ${source.reliability}` }]
}

function cited(store: Store, text: string): Result[] {
  const parsed = parseCitation(text)
  if (!parsed.ok) return []
  const { citation } = parsed
  if (citation.kind === 'section') {
    return ofSection(store, citation.section, citation.provision.map((label) => `(${label})`).join(''))
  }
  if (citation.kind === 'act') {
    const act = actIndex(store.acts.all()).get(actKey(citation))
    return act ? actSections(act, citation.section) : []
  }
  return citation.kind === 'bill'
    ? billsCited(store.bills.all(), citation).flatMap((bill) => ofBill(store, bill.id))
    : []
}

/** @returns at most `limit` pieces of evidence, each once */
export function searchEvidence(store: Store, text: string, limit: number): Result[] {
  const match = matchExpression(text)
  const rows =
    match === null
      ? []
      : store.search.find({ match, start: text, limit }, ['section', 'act', 'bill', 'source'])
  const byWords = rows.flatMap(({ kind, recordId }) => {
    if (kind === 'section') return ofSection(store, recordId)
    if (kind === 'bill') return ofBill(store, recordId)
    if (kind === 'source') return ofSource(store, recordId)
    const act = store.acts.get(recordId)
    return act ? actSections(act) : []
  })
  const unique = new Map(
    [...cited(store, text), ...byWords].map((item) => [JSON.stringify(item.evidence), item]),
  )
  return [...unique.values()].slice(0, limit)
}
