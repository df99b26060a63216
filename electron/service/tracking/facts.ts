/** Facts of the store from which a status follows: pinned elements, votes, ends of sessions, vetoes, repeals. */
import {
  type ActApproved,
  actFact,
  billFacts,
  type Fact,
  type InBillVersion,
  repealFacts,
} from '#shared/council/status/index.ts'
import { regularSession } from '#shared/law/sessions.ts'
import type { Act, Recommendation } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import type { OwnedPin } from '../../store/tracking.ts'
import { actIdOf, billIdOf } from '../documents/rows.ts'
import { baseSection } from '../evidence.ts'
import { knownAct, knownBill } from '../known-legislation.ts'
import { billLabel } from '../labels.ts'
import { stampedCache } from '../stamped-cache.ts'

const touching = stampedCache<readonly { actId: string }[]>(5000)

const actsTouching = (store: Store, sectionId: string) =>
  touching(store, sectionId, () => store.acts.touching(sectionId))

/** What a pin says was found there; a dropped element stands in that document no more. */
const holds = ({ state, finding }: OwnedPin): boolean => state === 'confirmed' && finding !== 'dropped'

function ofPin(store: Store, pin: OwnedPin): Fact[] {
  if (!holds(pin) || pin.documentId === undefined) return []
  const record = store.documents.get(pin.documentId)
  if (!record) return []
  const actId = actIdOf(store, record)
  const isAct = record.kind.endsWith(' act') && actId !== undefined
  return isAct ? ofActPin(store, pin, actId) : ofBillPin(store, pin, billIdOf(store, record))
}

function ofActPin(store: Store, pin: OwnedPin, actId: string): ActApproved[] {
  const act = knownAct(store, actId)
  const section = pin.documentSection
  if (!act || section === undefined) return []
  // A weakened element is there in part only, as the person who confirmed it judged.
  const extent = pin.finding === 'weakened' ? 'part' : 'whole'
  const fact = actFact(act, { elementIds: [pin.elementId], section, extent })
  const targets = pin.documentId === undefined ? [] : store.documents.targetsOf(pin.documentId)
  const printed = targets.find(({ number }) => number === section)?.effective
  return [printed === undefined ? fact : { ...fact, effective: printed }]
}

function ofBillPin(store: Store, pin: OwnedPin, billId: string | undefined): InBillVersion[] {
  const bill = billId === undefined ? undefined : knownBill(store, billId)
  const record = pin.documentId === undefined ? undefined : store.documents.get(pin.documentId)
  if (!bill || !record) return []
  const date = record.date ?? regularSession(bill.year)?.convenes ?? String(bill.year)
  return [
    {
      kind: 'in bill version',
      elementIds: [pin.elementId],
      billId: bill.id,
      bill: billLabel(bill),
      version: record.label,
      ...(pin.documentSection !== undefined && { section: pin.documentSection }),
      date,
    },
  ]
}

/** Act sections that stand as evidence of an enactment, from events and pins. */
function enactingSections(
  record: Recommendation,
  pins: readonly Fact[],
): { actId: string; section: string }[] {
  const isEnactment = (status: string) => status === 'enacted' || status === 'enacted in part'
  const ofEvents = record.events
    .filter(({ status }) => isEnactment(status))
    .flatMap(({ evidence }) => evidence)
    .flatMap((item) => (item.kind === 'act section' ? [{ actId: item.actId, section: item.section }] : []))
  const ofPins = pins.flatMap((fact) =>
    fact.kind === 'act approved' ? [{ actId: fact.actId, section: fact.section }] : [],
  )
  return [...ofEvents, ...ofPins]
}

/** Acts that touch a statute of one of the act sections, with their repeals of whole sections only. */
function actsAround(store: Store, places: readonly { actId: string; section: string }[]): Act[] {
  const own = places.flatMap(({ actId }) => knownAct(store, actId) ?? [])
  const statutes = new Set(own.flatMap((act) => act.sections.flatMap(({ sectionId }) => sectionId ?? [])))
  const touching = [...statutes].flatMap((id) => actsTouching(store, id).map(({ actId }) => actId))
  const ids = new Set([...own.map(({ id }) => id), ...touching])
  return [...ids].flatMap((id) => knownAct(store, id) ?? []).map(withWholeRepeals)
}

/** A repeal of a part does not end all that was enacted there: that is for a person to see. */
function withWholeRepeals(act: Act): Act {
  const isWhole = ({ action, provisions = [] }: Act['sections'][number]) =>
    action !== 'repeals' || provisions.length === 0
  return { ...act, sections: act.sections.filter(isWhole) }
}

/** All facts that bear on a recommendation. @param today `YYYY-MM-DD` */
export function factsOf(
  store: Store,
  record: Recommendation,
  pins: readonly OwnedPin[],
  today: string,
): Fact[] {
  const pinned = pins.flatMap((pin) => ofPin(store, pin))
  const ofEvidence = record.events
    .flatMap(({ evidence }) => evidence)
    .flatMap((item) => (item.kind === 'bill' ? [item.billId] : []))
  const billIds = new Set([
    ...ofEvidence,
    ...pinned.flatMap((fact) => ('billId' in fact && fact.billId !== undefined ? [fact.billId] : [])),
  ])
  const ofBills = [...billIds].flatMap((id) => {
    const bill = knownBill(store, id)
    return bill ? billFacts(bill, today) : []
  })
  const places = enactingSections(record, pinned).map(({ actId, section }) => ({
    actId,
    section: baseSection(section),
  }))
  const repeals = places.length === 0 ? [] : repealFacts(places, actsAround(store, places))
  return [...pinned, ...ofBills, ...repeals]
}
