/** Whether the record already says what a step would propose. */
import { daysOf } from '../../law/dates/partial.ts'
import type { RecordedEvent } from './facts.ts'
import { actSectionKey, cited, type Step } from './steps.ts'

const isEnactment = ({ status }: RecordedEvent) => status === 'enacted' || status === 'enacted in part'
const isInBill = ({ status }: RecordedEvent) => status === 'in a bill'

/** An event known to the year alone may stand for any day of that year. */
const reaches = (event: RecordedEvent, date: string) => daysOf(event.date).last >= date

/**
 * True if one of an element's recorded events says the same of the same bill or act section. What a person recorded
 * is not put to them again in other words: an act section recorded as enacting in part is not proposed as enacting all.
 */
export function isRecorded(step: Step, events: readonly RecordedEvent[]): boolean {
  return events.some((event) => saysTheSame(step, event))
}

function saysTheSame({ fact, date, takesEffect }: Step, event: RecordedEvent): boolean {
  const { bills, acts } = cited(event.evidence)
  switch (fact.kind) {
    case 'in bill version':
      return bills.has(fact.billId) && isInBill(event)
    case 'passed chamber':
      return bills.has(fact.billId) && isInBill(event) && event.date === date
    case 'act approved':
      return (
        acts.has(actSectionKey(fact.actId, fact.section)) &&
        isEnactment(event) &&
        (!takesEffect || reaches(event, date))
      )
    case 'adjourned without passage':
    case 'vetoed':
      return bills.has(fact.billId) && !isInBill(event) && reaches(event, date)
    case 'provision repealed':
      return acts.has(actSectionKey(fact.byActId, fact.bySection)) && reaches(event, date)
  }
}
