/** Facts read from the records of bills and acts, so that nobody has to enter them again. */
import { isAfterAdjournment, regularSession } from '../../law/sessions.ts'
import type { ActApproved, Fact, PassedChamber, ProvisionRepealed } from './facts.ts'

export interface BillRecord {
  readonly id: string
  /** "HB 5502" */
  readonly number: string
  readonly year: number
  /** "2020 February", "June Special Session, 2016". */
  readonly session: string
  readonly outcome: 'pending' | 'enacted' | 'not enacted' | 'vetoed'
  readonly actions: readonly { readonly date: string; readonly action: string }[]
}

// "Passed Temporarily" and "Passed Retaining" put a bill off; they pass nothing.
const CHAMBER_PASSED =
  /\b(House|Senate)\s+passed\b(?!\s+(?:temporarily|retaining))|\bpassed\s+(?:the\s+|in\s+)?(House|Senate)\b/i
const VETOED = /\bvetoed\b/i
const SPECIAL = /\bsp(?:ec(?:ial)?)?\b/i

function chamberOf(action: string): PassedChamber['chamber'] | undefined {
  const found = CHAMBER_PASSED.exec(action)
  const name = (found?.[1] ?? found?.[2])?.toLowerCase()
  return name === 'house' ? 'House' : name === 'senate' ? 'Senate' : undefined
}

/**
 * Passages, a veto and the death with the session, as a bill's record tells them. The day of adjournment is the last
 * one that the constitution allows (Article Third, section 2); for a special session no day can be told, so none is
 * said to have ended. A bill that became an act, or that both chambers passed, does not die.
 * @param today `YYYY-MM-DD`
 */
export function billFacts(bill: BillRecord, today: string): Fact[] {
  const name = `${bill.number} (${bill.year})`
  const common = { billId: bill.id, bill: name }
  const passages = new Map<string, PassedChamber>()
  for (const { date, action } of bill.actions.toSorted((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  )) {
    const chamber = chamberOf(action)
    if (chamber && !passages.has(chamber))
      passages.set(chamber, { kind: 'passed chamber', ...common, chamber, date })
  }
  const facts: Fact[] = [...passages.values()]
  const veto = bill.actions.find(({ action }) => VETOED.test(action))
  if (veto && bill.outcome !== 'enacted') facts.push({ kind: 'vetoed', ...common, date: veto.date })
  const session = SPECIAL.test(bill.session) ? undefined : regularSession(bill.year)
  const isOpen = bill.outcome === 'pending' || bill.outcome === 'not enacted'
  if (session && isOpen && passages.size < 2 && !veto && isAfterAdjournment(bill.year, today)) {
    facts.push({
      kind: 'adjourned without passage',
      ...common,
      session: `${bill.year} regular session`,
      date: session.adjourns,
    })
  }
  return facts
}

export interface ActRecord {
  readonly id: string
  /** "P.A. 21-103" */
  readonly number: string
  readonly year: number
  readonly billId?: string
  readonly approved?: string
  readonly effective?: string
  readonly sections: readonly {
    readonly number: string
    readonly action: 'amends' | 'adds' | 'repeals' | 'uncodified'
    readonly sectionId?: string
    readonly effective?: string
  }[]
}

/** That a section of an act does what elements ask, as a person confirmed. */
export interface EnactmentPin {
  readonly elementIds: readonly string[]
  readonly section: string
  readonly extent: 'whole' | 'part'
}

/**
 * The fact that an act enacted elements. Where the day of approval is not recorded the day of taking effect stands for
 * it, and where that is not known either the year of the act.
 */
export function actFact(act: ActRecord, { elementIds, section, extent }: EnactmentPin): ActApproved {
  const effective = act.sections.find(({ number }) => number === section)?.effective ?? act.effective
  return {
    kind: 'act approved',
    elementIds,
    actId: act.id,
    act: act.number,
    section,
    ...(act.billId !== undefined && { billId: act.billId }),
    extent,
    approved: act.approved ?? effective ?? String(act.year),
    ...(effective !== undefined && { effective }),
  }
}

/**
 * Repeals of whole sections that pinned act sections had amended or added. A repeal counts only if it takes effect after
 * the pinned section did and its own day is known; a repeal of a part is for a person to see.
 */
export function repealFacts(
  pinned: readonly { readonly actId: string; readonly section: string }[],
  acts: readonly ActRecord[],
): ProvisionRepealed[] {
  const byId = new Map(acts.map((act) => [act.id, act]))
  return pinned.flatMap(({ actId, section }) => {
    const act = byId.get(actId)
    const enacting =
      act?.sections.filter(({ number, action }) => number === section && action !== 'repeals') ?? []
    const laws = new Set(enacting.flatMap(({ sectionId }) => sectionId ?? []))
    const since = enacting[0]?.effective ?? act?.effective ?? act?.approved ?? (act ? String(act.year) : '')
    return acts.flatMap((other) =>
      other.sections.flatMap((one): ProvisionRepealed[] => {
        const effective = one.effective ?? other.effective
        const isRepeal = one.action === 'repeals' && one.sectionId !== undefined && laws.has(one.sectionId)
        if (!isRepeal || other.id === actId || effective === undefined || effective <= since) return []
        const by = `${other.number}, section ${one.number}`
        return [
          {
            kind: 'provision repealed',
            actId,
            section,
            byActId: other.id,
            bySection: one.number,
            by,
            effective,
          },
        ]
      }),
    )
  })
}
