/** Elements pinned to places: traces that a person confirmed or rejected, and pins by hand. */
import { AppError } from '#shared/contract/errors.ts'
import { type ParsedInput, routes, type TraceView, type TrackingView } from '#shared/contract/index.ts'
import type { ElementPin } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import type { OwnedPin } from '../../store/tracking.ts'
import type { ServiceContext } from '../context.ts'
import { found } from '../found.ts'
import { sectionLabel } from '../labels.ts'
import { documentName } from './document-name.ts'
import { type Edited, editTracking, newId, recordOf } from './edit-tracking.ts'
import { traceViews } from './trace-views.ts'

function howOf({ match, isOnTarget }: TraceView): ElementPin['how'] {
  if (match === 'similarity') return 'similarity'
  if (match === 'repeal') return 'target'
  return isOnTarget ? 'target and phrase' : 'phrase'
}

/** The trace of a key: `<recommendation>/<element>/<document>/<section>`. @throws AppError NOT_FOUND */
function traceOf(store: Store, key: string): TraceView {
  const document = store.documents.get(key.split('/')[2] ?? '')
  return found(document && traceViews(store, document).find((one) => one.key === key), 'trace', key)
}

/** @throws AppError NOT_FOUND; INVALID_INPUT where nothing would change */
export function decideTrace(context: ServiceContext, input: ParsedInput<'tracking.decideTrace'>): Edited {
  const store = context.store()
  const trace = traceOf(store, input.key)
  const recommendationId = trace.recommendation.id
  const earlier = store.tracking.pins(recommendationId).find(({ key }) => key === input.key)
  const id = earlier?.id ?? newId(recommendationId, 'pin')
  const { elementId, documentId, number, provision, quotation } = trace
  const pin: ElementPin = {
    id,
    elementId,
    documentId,
    documentSection: number,
    provision,
    finding: input.finding ?? trace.finding,
    how: howOf(trace),
    state: input.state,
    key: input.key,
    ...(quotation !== null && { quotation: quotation.slice(0, 3000) }),
    ...(input.note !== '' && { note: input.note }),
    decidedAt: context.now().toISOString(),
  }
  return editTracking(
    context,
    recommendationId,
    input.state === 'confirmed' ? 'Confirmed where an element stands' : 'Rejected where an element was found',
    [{ table: 'element_pin', key: [recommendationId, id] }],
    (open) => {
      if (earlier) open.tracking.removePin(recommendationId, id)
      open.tracking.addPin(recommendationId, pin)
    },
  )
}

function checkPlace(
  store: Store,
  { documentId, documentSection, sectionId }: ParsedInput<'tracking.pin'>,
): void {
  const wrong = (where: string, message: string) => new AppError('INVALID_INPUT', message, { where })
  if (documentId === undefined && sectionId === undefined)
    throw wrong('documentId', 'Name the bill or act, or the section of the statutes, where it stands.')
  if (sectionId !== undefined && !store.sections.has(sectionId))
    throw wrong('sectionId', `${sectionLabel(sectionId)} is not in the store.`)
  if (documentId === undefined) return
  found(store.documents.get(documentId), 'document', documentId)
  const known = store.documents.targetsOf(documentId).some(({ number }) => number === documentSection)
  if (!known)
    throw wrong('documentSection', `The document has no section ${documentSection ?? '(none was named)'}.`)
}

/** @throws AppError NOT_FOUND, INVALID_INPUT (see the contract) */
export function pinByHand(context: ServiceContext, input: ParsedInput<'tracking.pin'>): Edited {
  const { recommendationId, note, ...place } = input
  const store = context.store()
  const record = recordOf(store, recommendationId)
  found(
    record.elements.find(({ id }) => id === input.elementId),
    'element',
    input.elementId,
  )
  checkPlace(store, input)
  const id = newId(recommendationId, 'pin')
  const pin: ElementPin = {
    ...place,
    id,
    how: 'by hand',
    state: 'confirmed',
    key: `${recommendationId}/${input.elementId}/${input.documentId ?? input.sectionId}/${input.documentSection ?? input.provision}/by-hand`,
    ...(note !== '' && { note }),
    decidedAt: context.now().toISOString(),
  }
  return editTracking(
    context,
    recommendationId,
    'Pinned an element',
    [{ table: 'element_pin', key: [recommendationId, id] }],
    (open) => open.tracking.addPin(recommendationId, pin),
  )
}

/** @throws AppError NOT_FOUND */
export function unpin(context: ServiceContext, input: ParsedInput<'tracking.unpin'>): Edited {
  const { recommendationId, pinId } = input
  found(
    context
      .store()
      .tracking.pins(recommendationId)
      .find(({ id }) => id === pinId),
    'pin',
    pinId,
  )
  return editTracking(
    context,
    recommendationId,
    'Took a pin out',
    [{ table: 'element_pin', key: [recommendationId, pinId] }],
    (store) => store.tracking.removePin(recommendationId, pinId),
  )
}

/** A pin with its place in words; `found` is false where that place is no longer in the store. */
export function pinView(store: Store, owned: OwnedPin): TrackingView['pins'][number] {
  const { recommendationId: _, ...pin } = owned
  if (pin.documentId !== undefined) {
    const record = store.documents.get(pin.documentId)
    const section = pin.documentSection
    return {
      ...pin,
      place: [
        record ? documentName(store, record) : pin.documentId,
        section && `section ${section}`,
        pin.provision,
      ]
        .filter(Boolean)
        .join(', '),
      route: routes.document(pin.documentId, section === undefined ? {} : { section }),
      found: record !== undefined,
    }
  }
  const sectionId = pin.sectionId ?? ''
  return {
    ...pin,
    place: sectionLabel(sectionId, pin.provision),
    route: routes.section(sectionId, { provision: pin.provision }),
    found: store.sections.has(sectionId),
  }
}
