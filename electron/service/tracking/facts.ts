/** Facts of the store from which a status follows: pinned elements, votes, ends of sessions, vetoes, repeals. */
import type { ActApproved, Fact, InBillVersion, ProvisionRepealed } from '#shared/council/status/index.ts'
import { isAfterAdjournment, regularSession } from '#shared/law/sessions.ts'
import type { Act, Bill, Evidence, Recommendation } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import type { OwnedPin } from '../../store/tracking.ts'
import { actIdOf, billIdOf } from '../documents/rows.ts'
import { baseSection } from '../evidence.ts'
import { actSectionLabel, billLabel } from '../labels.ts'

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
  const act = store.acts.get(actId)
  const section = pin.documentSection
  if (!act || section === undefined) return []
  const effective = effectiveOf(store, act, section, pin.documentId)
  return [
    {
      kind: 'act approved',
      elementIds: [pin.elementId],
      actId,
      act: act.number,
      section,
      ...(act.billId !== undefined && { billId: act.billId }),
      // A weakened element is there in part only, as the person who confirmed it judged.
      extent: pin.finding === 'weakened' ? 'part' : 'whole',
      approved: act.approved ?? String(act.year),
      ...(effective !== undefined && { effective }),
    },
  ]
}

function effectiveOf(store: Store, act: Act, section: string, documentId?: string): string | undefined {
  const targets = documentId === undefined ? [] : store.documents.targetsOf(documentId)
  const printed = targets.find(({ number }) => number === section)?.effective
  return printed ?? act.sections.find(({ number }) => number === section)?.effective ?? act.effective
}

function ofBillPin(store: Store, pin: OwnedPin, billId: string | undefined): InBillVersion[] {
  const bill = billId === undefined ? undefined : store.bills.get(billId)
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

/** "House Passed as Amended by House Amendment Schedule A", "Passed the Senate, 36 to 0"; no motion that failed. */
const PASSED = /^(?:(House|Senate)\s+(?:passed|adopted)\b|passed\s+(?:by\s+)?(?:the\s+)?(House|Senate)\b)/i
const NO_PASSAGE = /\b(?:failed|rejected|reconsider)/i

/** The chamber that an action says passed the bill: not an amendment to it, and not a motion that failed. */
export function passedBy(action: string): 'House' | 'Senate' | undefined {
  const found = PASSED.exec(action)
  if (!found || NO_PASSAGE.test(action)) return undefined
  const isOfAmendment = /\bamendment\b/i.test(action) && !/\bas\s+amended\b/i.test(action)
  return isOfAmendment ? undefined : /^h/i.test(found[1] ?? found[2] ?? '') ? 'House' : 'Senate'
}

/** What became of a bill that holds an element: votes, and how it ended. */
export function factsOfBill(bill: Bill, today: string): Fact[] {
  const common = { billId: bill.id, bill: billLabel(bill) }
  const votes = bill.actions.flatMap(({ date, action }): Fact[] => {
    const chamber = passedBy(action)
    if (!chamber) return []
    return [{ kind: 'passed chamber', ...common, chamber, date }]
  })
  return [...votes, ...endOf(bill, common, today)]
}

function endOf(bill: Bill, common: { billId: string; bill: string }, today: string): Fact[] {
  if (bill.outcome === 'enacted') return []
  if (bill.outcome === 'vetoed') {
    const told = bill.actions.find(({ action }) => /\bvetoed\b/i.test(action))
    return [{ kind: 'vetoed', ...common, date: told?.date ?? String(bill.year) }]
  }
  // The last day of a special session is set by its call: it does not follow from the calendar.
  const session = /special/i.test(bill.session) ? undefined : regularSession(bill.year)
  if (!session || !isAfterAdjournment(bill.year, today)) return []
  return [
    {
      kind: 'adjourned without passage',
      ...common,
      session: `${bill.year} regular session`,
      date: session.adjourns,
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

/** Repeals of the section that an act section had added or amended. */
function repealsOf(
  store: Store,
  { actId, section }: { actId: string; section: string },
): ProvisionRepealed[] {
  const act = store.acts.get(actId)
  const own = act?.sections.filter((row) => row.number === baseSection(section)) ?? []
  const statutes = new Set(own.flatMap((row) => (row.action === 'repeals' ? [] : (row.sectionId ?? []))))
  return [...statutes].flatMap((statute) =>
    store.acts.touching(statute).flatMap((row): ProvisionRepealed[] => {
      // Only a repeal of the whole section ends all that was enacted there.
      const isWhole = row.action === 'repeals' && (row.provisions ?? []).length === 0
      const by = store.acts.get(row.actId)
      if (!isWhole || !by || row.actId === actId || by.year < (act?.year ?? 0)) return []
      const effective = row.effective ?? by.effective
      if (effective === undefined) return []
      const evidence: Evidence[] = [{ kind: 'section', sectionId: statute }]
      const bySection = row.number
      return [
        {
          kind: 'provision repealed',
          actId,
          section,
          byActId: by.id,
          bySection,
          by: actSectionLabel(by.number, bySection),
          effective,
          evidence,
        },
      ]
    }),
  )
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
    const bill = store.bills.get(id)
    return bill ? factsOfBill(bill, today) : []
  })
  const repeals = enactingSections(record, pinned).flatMap((place) => repealsOf(store, place))
  return [...pinned, ...ofBills, ...repeals]
}
