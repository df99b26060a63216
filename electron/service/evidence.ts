/** Evidence as addresses with words: resolving what events name, and the picker's search. */
import { type ResolvedEvidence, routes } from '#shared/contract/index.ts'
import type { Evidence } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { actSectionLabel, billLabel, sectionLabel } from './labels.ts'

type Words = Omit<ResolvedEvidence, 'evidence'>

/** The number of an act's section without its subsection: "2" for "2(a)". */
export function baseSection(section: string): string {
  return section.replace(/\(.*$/, '').trim()
}

function ofActSection(store: Store, evidence: Extract<Evidence, { kind: 'act section' }>): Words {
  const act = store.acts.get(evidence.actId)
  const known = act?.sections.some((section) => section.number === baseSection(evidence.section)) ?? false
  const route = routes.act(evidence.actId, { section: baseSection(evidence.section) })
  return { label: actSectionLabel(act?.number ?? evidence.actId, evidence.section), route, found: known }
}

function ofVersion(store: Store, evidence: Extract<Evidence, { kind: 'version' }>): Words {
  const version = store.sections.version(evidence.versionId)
  const provision = evidence.provision ?? ''
  if (!version)
    return { label: `${evidence.versionId} ${provision}`.trim(), route: routes.statutes(), found: false }
  return {
    label: `${sectionLabel(version.sectionId, provision)}, ${version.label}`,
    route: routes.section(version.sectionId, { provision, version: version.id }),
    found: true,
  }
}

function ofBill(store: Store, evidence: Extract<Evidence, { kind: 'bill' }>): Words {
  const bill = store.bills.get(evidence.billId)
  const version = bill?.versions.find((item) => item.id === evidence.versionId)
  const label = bill ? billLabel(bill) : evidence.billId
  return {
    label: version ? `${label}, ${version.label}` : label,
    route: routes.bill(evidence.billId, { version: evidence.versionId }),
    found: bill !== undefined && (evidence.versionId === undefined || version !== undefined),
  }
}

function wordsFor(store: Store, evidence: Evidence): Words {
  switch (evidence.kind) {
    case 'act section':
      return ofActSection(store, evidence)
    case 'version':
      return ofVersion(store, evidence)
    case 'bill':
      return ofBill(store, evidence)
    case 'section':
      return {
        label: sectionLabel(evidence.sectionId, evidence.provision),
        route: routes.section(evidence.sectionId, { provision: evidence.provision }),
        found: store.sections.has(evidence.sectionId),
      }
    case 'document': {
      const source = store.sources.get(evidence.sourceId)
      return {
        label: `${source?.title ?? evidence.sourceId}, ${evidence.locator}`,
        route: routes.source(evidence.sourceId, { quote: evidence.quotation ?? evidence.locator }),
        found: source !== undefined,
      }
    }
  }
}

export function resolveEvidence(store: Store, evidence: Evidence): ResolvedEvidence {
  return { evidence, ...wordsFor(store, evidence) }
}
