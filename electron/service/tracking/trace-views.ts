/** Where elements stand in documents: proposed by their words, or as a person decided. */
import { routes, type TraceView } from '#shared/contract/index.ts'
import { compareTraces, type TraceChange, type TracePlace } from '#shared/council/traces/index.ts'
import type { DraftedDocument, Recommendation } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import type { OwnedPin } from '../../store/tracking.ts'
import { sectionLabel } from '../labels.ts'
import { recommendationMention } from '../recommendation-summary.ts'
import { documentName } from './document-name.ts'
import { elementIndex, readTracedId, tracesIn, versionBefore } from './traced-documents.ts'

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

function changesIn(
  store: Store,
  record: DraftedDocument,
): { found: Found[]; before: DraftedDocument | undefined } {
  const index = elementIndex(store)
  const before = versionBefore(store, record)
  const none = { sections: [], traces: [] }
  const now = tracesIn(store, index, record.id)
  const changes = compareTraces(before ? tracesIn(store, index, before.id) : none, now)
  return { found: changes.flatMap(placeOf), before }
}

function findingOf({ verdict }: TraceChange): TraceView['finding'] {
  return verdict === 'appeared' ? 'present' : verdict
}

function placeWords({ address, sectionNumber }: TracePlace): string {
  const law = /^([^(]+)(.*)$/.exec(address)
  return law?.[1] ? sectionLabel(law[1], law[2]) : `Section ${sectionNumber}`
}

function redlineOf(
  { change }: Found,
  record: DraftedDocument,
  before: DraftedDocument | undefined,
): TraceView['redline'] {
  if (!change.before || !before) return null
  return {
    before: change.before.text,
    after: change.after?.text ?? '',
    beforeLabel: before.label,
    afterLabel: record.label,
  }
}

function view(
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
    recommendation: recommendationMention(recommendation),
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
    redline: redlineOf(found, record, before),
  }
}

/** Words that the document only repeats as law that stands, or does not mark, are no news: not proposed by themselves. */
const isNews = ({ change, place }: Found): boolean =>
  change.verdict === 'dropped' || place.trace.ground !== 'unchanged'

/** The traces in a document; those that only repeat the law are left out unless a person decided on them. */
export function traceViews(store: Store, record: DraftedDocument): TraceView[] {
  const { found, before } = changesIn(store, record)
  const name = documentName(store, record)
  const pins = new Map(store.tracking.pins().map((pin) => [pin.key, pin]))
  return found.flatMap((one) => {
    const { recommendationId } = readTracedId(one.change.elementId)
    const pin = pins.get(traceKey(one.change.elementId, record.id, one.place.sectionNumber))
    if (!pin && !isNews(one)) return []
    const recommendation = store.recommendations.get(recommendationId)
    return recommendation ? [view(name, record, before, one, recommendation, pin)] : []
  })
}
