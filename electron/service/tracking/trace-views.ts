/** Where elements stand in documents: proposed by their words, or as a person decided. */
import { routes, type TraceView } from '#shared/contract/index.ts'
import {
  compareTraces,
  type ElementIndex,
  type TraceChange,
  type TracedSection,
  type TracePlace,
} from '#shared/council/traces/index.ts'
import type { DraftedDocument, Recommendation } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import type { OwnedPin } from '../../store/tracking.ts'
import { sectionLabel } from '../labels.ts'
import { recommendationMention } from '../recommendation-summary.ts'
import { documentSources, noText, receiptOfSection } from '../text-receipts.ts'
import { documentName } from './document-name.ts'
import { elementIndex, readTracedId, tracedSections, tracesIn, versionBefore } from './traced-documents.ts'

/** The same for the same element and section of a document. */
export const traceKey = (tracedElementId: string, documentId: string, number: string): string =>
  `${tracedElementId}/${documentId}/${number}`

interface Found {
  readonly change: TraceChange
  readonly place: TracePlace
}

/** The place shown: where it stands now, or, where it was dropped, where it stood. */
function placeOf(change: TraceChange): Found[] {
  const place = change.after ?? change.before
  return place ? [{ change, place }] : []
}

interface InDocument {
  readonly found: readonly Found[]
  readonly before: DraftedDocument | undefined
}

/** Worked out once for an index of elements; documents change by imports only. */
const inDocuments = new WeakMap<ElementIndex, Map<string, InDocument>>()

function changesIn(store: Store, index: ElementIndex, record: DraftedDocument): InDocument {
  const kept = inDocuments.get(index) ?? new Map<string, InDocument>()
  inDocuments.set(index, kept)
  const key = `${store.imports.stamp()} ${record.id}`
  const known = kept.get(key)
  if (known) return known
  const before = versionBefore(store, record)
  const none = { sections: [], traces: [] }
  const now = tracesIn(store, index, record.id)
  const changes = compareTraces(before ? tracesIn(store, index, before.id) : none, now)
  const made = { found: changes.flatMap(placeOf), before }
  kept.set(key, made)
  return made
}

function findingOf({ verdict }: TraceChange): TraceView['finding'] {
  return verdict === 'appeared' ? 'present' : verdict
}

function placeWords({ address, sectionNumber }: TracePlace): string {
  const law = /^([^(]+)(.*)$/.exec(address)
  return law?.[1] ? sectionLabel(law[1], law[2]) : `Section ${sectionNumber}`
}

/** The section that takes the place of one of the version before: of the same laws, or else of the same number. */
function successor(section: TracedSection, now: readonly TracedSection[]): TracedSection | undefined {
  const laws = new Set(section.targets.map(({ sectionId }) => sectionId))
  const ofLaws = now.filter(({ targets }) => targets.some(({ sectionId }) => laws.has(sectionId)))
  const ofNumber = now.find(({ number }) => number === section.number)
  return ofLaws.length === 1 ? ofLaws[0] : ofNumber
}

/** Compare has whole sections; the words of one provision are a part of its section. */
function receiptOfPlace(store: Store, { sectionNumber, text }: TracePlace, record: DraftedDocument) {
  const section = tracedSections(store, record.id).find(({ number }) => number === sectionNumber)
  const isPart = section?.after !== text
  return receiptOfSection(store, record, { number: sectionNumber, part: 'new', isPart }, text)
}

/** What the section became: a redline to nothing would say that all of it is gone. */
function redlineOfGone(
  store: Store,
  place: TracePlace,
  record: DraftedDocument,
  before: DraftedDocument,
): TraceView['redline'] {
  const section = tracedSections(store, before.id).find(({ number }) => number === place.sectionNumber)
  if (!section) return null
  const now = successor(section, tracedSections(store, record.id))
  return {
    before: section.after,
    after: now?.after ?? '',
    beforeLabel: `${before.label}, section ${section.number}`,
    afterLabel: now
      ? `${record.label}, section ${now.number}`
      : `${record.label}, in which no section takes its place`,
    receipts: {
      before: receiptOfSection(store, before, { number: section.number, part: 'new' }, section.after),
      after: now
        ? receiptOfSection(store, record, { number: now.number, part: 'new' }, now.after)
        : noText(documentSources(store, record)),
    },
  }
}

function redlineOf(
  store: Store,
  { change }: Found,
  record: DraftedDocument,
  before: DraftedDocument | undefined,
): TraceView['redline'] {
  if (!change.before || !before) return null
  if (!change.after) return redlineOfGone(store, change.before, record, before)
  return {
    before: change.before.text,
    after: change.after.text,
    beforeLabel: before.label,
    afterLabel: record.label,
    receipts: {
      before: receiptOfPlace(store, change.before, before),
      after: receiptOfPlace(store, change.after, record),
    },
  }
}

function view(
  store: Store,
  name: string,
  record: DraftedDocument,
  before: DraftedDocument | undefined,
  found: Found,
  recommendation: Recommendation,
  pin: OwnedPin | undefined,
): TraceView {
  const { change, place } = found
  const { elementId } = readTracedId(change.elementId)
  const { trace } = place
  return {
    key: traceKey(change.elementId, record.id, place.sectionNumber),
    recommendation: recommendationMention(store, recommendation),
    elementId,
    elementText: recommendation.elements.find(({ id }) => id === elementId)?.text ?? elementId,
    documentId: record.id,
    documentLabel: name,
    number: place.sectionNumber,
    provision: trace.provision,
    place: placeWords(place),
    route: routes.document(record.id, { section: place.sectionNumber }),
    finding: pin?.finding ?? findingOf(change),
    match: trace.match,
    isOnTarget: trace.isOnTarget,
    ground: trace.ground,
    quotation: trace.quotation ?? null,
    share: trace.share,
    // "Not found in the version before" would claim that there is one.
    reason: before || !change.after ? change.reason : change.after.trace.reason,
    state: pin?.state ?? 'proposed',
    note: pin?.note ?? '',
    isGone: change.after === undefined,
    redline: redlineOf(store, found, record, before),
  }
}

/** Words that the document only repeats as law that stands, or does not mark, are no news: not proposed by themselves. */
const isNews = ({ change, place }: Found): boolean =>
  change.verdict === 'dropped' || place.trace.ground !== 'unchanged'

/** What is wanted of the traces; absent: all. */
export interface TraceFilter {
  readonly recommendationId?: string | undefined
  readonly state?: TraceView['state'] | undefined
}

/** What the traces in every document are looked up with, read once for all of them. */
export interface TraceReader {
  readonly index: ElementIndex
  readonly pins: ReadonlyMap<string, OwnedPin>
}

export const traceReader = (store: Store): TraceReader => ({
  index: elementIndex(store),
  pins: new Map(store.tracking.pins().map((pin) => [pin.key, pin])),
})

/**
 * The traces in a document; those that only repeat the law are left out unless a person decided on them.
 * @returns how many there are, and a way to draw up each: a list of thousands is not drawn up to be counted
 */
export function tracesOf(
  store: Store,
  { index, pins }: TraceReader,
  record: DraftedDocument,
  filter: TraceFilter = {},
): (() => TraceView[])[] {
  const { found, before } = changesIn(store, index, record)
  return found.flatMap((one) => {
    const { recommendationId } = readTracedId(one.change.elementId)
    if (filter.recommendationId !== undefined && filter.recommendationId !== recommendationId) return []
    const pin = pins.get(traceKey(one.change.elementId, record.id, one.place.sectionNumber))
    if (!pin && !isNews(one)) return []
    if (filter.state !== undefined && filter.state !== (pin?.state ?? 'proposed')) return []
    return [
      () => {
        const recommendation = store.recommendations.get(recommendationId)
        if (!recommendation) return []
        return [view(store, documentName(store, record), record, before, one, recommendation, pin)]
      },
    ]
  })
}

/** See `tracesOf`. */
export function traceViews(store: Store, record: DraftedDocument, filter: TraceFilter = {}): TraceView[] {
  return tracesOf(store, traceReader(store), record, filter).flatMap((draw) => draw())
}
