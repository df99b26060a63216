/** What names a proposal for ever, so that a decision about it is found again. */
import { actSectionKey, type Step } from './steps.ts'

/** The same for the same rule and the same bill or act section, at whatever date and for whichever elements. */
export function keyOf(subjectId: string, { fact, takesEffect }: Step): string {
  const of = (rule: string, ...parts: string[]) => [subjectId, rule, ...parts].join('/')
  switch (fact.kind) {
    case 'in bill version':
      return of('in-bill', fact.billId)
    case 'passed chamber':
      return of('passed', fact.billId, fact.chamber)
    case 'act approved': {
      const rule = takesEffect ? 'effective' : fact.extent === 'whole' ? 'enacted' : 'enacted-in-part'
      return of(rule, actSectionKey(fact.actId, fact.section))
    }
    case 'adjourned without passage':
      return of('adjourned', fact.billId)
    case 'vetoed':
      return of('vetoed', fact.billId)
    case 'provision repealed':
      return of(
        'repealed',
        actSectionKey(fact.actId, fact.section),
        actSectionKey(fact.byActId, fact.bySection),
      )
  }
}
