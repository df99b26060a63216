/** What is known of one element at a moment: the bills that hold it and the act sections that enacted it. */
import type { ImplementationStatus } from '../../model/recommendation.ts'
import type { ActApproved, RecordedEvent } from './facts.ts'
import { actSectionKey, cited } from './steps.ts'

interface Enactment {
  readonly acts: ReadonlySet<string>
  readonly isWhole: boolean
}

export class ElementState {
  /** Live bills that hold the element, each with the chambers that passed it. */
  readonly bills = new Map<string, Set<string>>()
  readonly #enactments = new Map<string, Enactment>()

  /** What follows from the bills and act sections alone. */
  get status(): ImplementationStatus {
    const enactments = [...this.#enactments.values()]
    if (enactments.some((one) => one.isWhole)) return 'enacted'
    if (enactments.length > 0) return 'enacted in part'
    return this.bills.size > 0 ? 'in a bill' : 'no action'
  }

  enact(fact: ActApproved): void {
    const key = actSectionKey(fact.actId, fact.section)
    this.#enactments.set(key, { acts: new Set([key]), isWhole: fact.extent === 'whole' })
    if (fact.billId !== undefined) this.bills.delete(fact.billId)
  }

  /** True if that act section is among those that stand for the element. */
  isEnactedBy(actSection: string): boolean {
    return [...this.#enactments.values()].some((one) => one.acts.has(actSection))
  }

  /** Takes out every enactment that rests on an act section, also on that one among others. */
  repeal(actSection: string): void {
    for (const [key, one] of this.#enactments) if (one.acts.has(actSection)) this.#enactments.delete(key)
  }

  /** An event of the record counts as it stands: what a person said last is where the facts go on from. */
  record(event: RecordedEvent): void {
    const { bills, acts } = cited(event.evidence)
    if (event.status === 'in a bill') {
      for (const bill of bills.size > 0 ? bills : [`event:${event.id}`])
        this.bills.set(bill, this.bills.get(bill) ?? new Set())
    } else if (event.status === 'enacted' || event.status === 'enacted in part') {
      // Of the whole, "enacted in part" does not say which element.
      if (event.status === 'enacted in part' && event.elementIds.length === 0) return
      this.#enactments.set(`event:${event.id}`, { acts, isWhole: event.status === 'enacted' })
    } else {
      this.bills.clear()
      this.#enactments.clear()
    }
  }
}
