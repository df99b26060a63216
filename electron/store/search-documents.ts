/** What search finds each record by. Edits must write the record's document again in the same transaction. */
import { amountInWords } from '#shared/council/amount.ts'
import type {
  Act,
  Activity,
  Bill,
  Claim,
  DraftedDocument,
  Figure,
  Obligation,
  Recommendation,
  ReportingRound,
  Seat,
  SectionVersion,
  Source,
  StatuteSection,
} from '#shared/model/index.ts'
import type { SearchDocument } from './search.ts'

const paragraphs = (...parts: (string | undefined)[]) => parts.filter((part) => part).join('\n')

const stanceWords = { supports: 'supported it', opposes: 'opposed it', abstains: 'abstained' } as const

export function recommendationDocument(record: Recommendation): SearchDocument {
  return {
    kind: 'recommendation',
    recordId: record.id,
    title: record.shortTitle,
    body: paragraphs(
      record.text,
      ...record.elements.map((element) => element.text),
      ...record.events.flatMap((event) => [event.what, event.note]),
      ...record.positions.flatMap((position) => [
        `${position.holder} ${stanceWords[position.stance]}`,
        position.reason,
      ]),
      ...record.notes,
    ),
    keywords: paragraphs(
      record.id,
      `${record.year} No. ${record.number} recommendation ${record.number}`,
      record.standing,
      ...record.sections.flatMap((section) => [section.sectionId, section.asNamed]),
      ...record.acts.map((act) => act.asNamed),
    ),
  }
}

/** The newest text comes first: where the words alone do not tell, its beginning is shown. */
export function sectionDocument(record: StatuteSection, versions: readonly SectionVersion[]): SearchDocument {
  return {
    kind: 'section',
    recordId: record.id,
    title: record.catchline,
    body: paragraphs(...versions.map((version) => version.text).reverse(), record.sourceLine),
    keywords: paragraphs(
      record.id,
      `Sec. ${record.id}`,
      `chapter ${record.chapter}`,
      record.area,
      record.status,
    ),
  }
}

export function actDocument(record: Act): SearchDocument {
  return {
    kind: 'act',
    recordId: record.id,
    title: record.title ?? record.number,
    body: paragraphs(...record.sections.map((section) => section.summary), record.note),
    keywords: paragraphs(record.number, ...record.sections.map((section) => section.sectionId)),
  }
}

export function billDocument(record: Bill): SearchDocument {
  return {
    kind: 'bill',
    recordId: record.id,
    title: record.title ?? record.number,
    body: paragraphs(
      ...record.provisions.map((provision) => provision.text),
      ...record.actions.map((action) => action.action),
      ...record.versions.flatMap((version) => [version.label, version.text]),
      record.note,
    ),
    keywords: paragraphs(
      record.number,
      record.number.replace(/(?<=[A-Z])(?=\d)/g, ' '),
      record.session,
      ...record.targets.map((target) => target.sectionId),
    ),
  }
}

/** How the index names a document among acts and bills. */
export const draftedRecordId = (documentId: string): string => `document/${documentId}`

/** The kind under which search finds a document: an act's among acts, every other among bills. */
export const draftedSearchKind = (kind: DraftedDocument['kind']): 'act' | 'bill' =>
  kind === 'public act' || kind === 'special act' ? 'act' : 'bill'

/** @param words the document's paragraphs, parted by "\n" */
export function draftedDocument(
  record: DraftedDocument,
  words: string,
  sectionIds: readonly string[],
): SearchDocument {
  return {
    kind: draftedSearchKind(record.kind),
    recordId: draftedRecordId(record.id),
    title: record.title ?? record.label,
    body: words,
    keywords: paragraphs(record.label, record.lcoNumber, record.fileNumber, ...sectionIds),
  }
}

export function sourceDocument(record: Source): SearchDocument {
  return {
    kind: 'source',
    recordId: record.id,
    title: record.title,
    body: paragraphs(record.reliabilityReason, record.note),
    keywords: paragraphs(record.publisher, record.kind),
  }
}

export function figureDocument(record: Figure): SearchDocument {
  return {
    kind: 'figure',
    recordId: record.id,
    title: record.label,
    body: paragraphs(
      `${amountInWords(record)}, ${record.period}`,
      record.caution,
      record.provenance[0]?.quotation,
    ),
    keywords: paragraphs(record.topic, String(record.year), record.organisation),
  }
}

export function obligationDocument(record: Obligation): SearchDocument {
  return {
    kind: 'obligation',
    recordId: record.id,
    title: `${record.obligor}: ${record.duty}`,
    body: paragraphs(record.duty, record.stateNote, ...record.outcome.map((outcome) => outcome.text)),
    keywords: paragraphs(record.actId.replaceAll('-', ' '), record.state),
  }
}

export function claimDocument(record: Claim): SearchDocument {
  return {
    kind: 'claim',
    recordId: record.id,
    // The quotation is no title: a claim that must not be repeated is not to outrank what is sound.
    title: record.verdict,
    body: paragraphs(record.quotation, record.note),
    keywords: 'claim',
  }
}

/** Records of the council share one kind; the part before the slash tells them apart. */
export function seatDocument(record: Seat): SearchDocument {
  return {
    kind: 'council',
    recordId: `seat/${record.id}`,
    title: record.label,
    body: paragraphs(...record.holders.map((holder) => `${holder.name}, ${holder.role}`)),
    keywords: paragraphs(record.organisation, record.group, record.isChair ? 'chair' : undefined),
  }
}

export function activityDocument(record: Activity): SearchDocument {
  return {
    kind: 'council',
    recordId: `activity/${record.id}`,
    title: record.organisation
      ? `${record.organisation} (${record.kind})`
      : `Council ${record.kind}, ${record.year}`,
    body: record.text,
    keywords: paragraphs(record.kind, String(record.year)),
  }
}

export function roundDocument(record: ReportingRound): SearchDocument {
  return {
    kind: 'council',
    recordId: `round/${record.id}`,
    title: `Law enforcement reports, ${record.year}`,
    body: paragraphs(
      ...record.requiredItems.map((item) => item.text),
      ...record.findings,
      ...record.barriers,
      ...record.discrepancies,
    ),
    keywords: paragraphs(record.basis, ...record.outstanding),
  }
}
