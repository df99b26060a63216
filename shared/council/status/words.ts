/** What a proposal says: the event in a sentence, why it is proposed, and what a person can open to check it. */
import { printDate } from '../../law/dates/partial.ts'
import type { Evidence, ImplementationStatus } from '../../model/recommendation.ts'
import type { Fact } from './facts.ts'
import { type RuleId, statusRule } from './rules.ts'
import type { Step } from './steps.ts'

export function whatOf({ fact, takesEffect }: Step, status: ImplementationStatus): string {
  switch (fact.kind) {
    case 'in bill version': {
      const section = fact.section === undefined ? '' : `, section ${fact.section}`
      return `In ${fact.bill}${section}${fact.version === undefined ? '' : ` (${fact.version})`}.`
    }
    case 'passed chamber':
      return `${fact.bill} passed the ${fact.chamber}.`
    case 'act approved': {
      const section = `${fact.act}, section ${fact.section}`
      if (takesEffect) return `${section}, took effect.`
      const ahead = fact.effective === undefined ? '' : `, effective ${printDate(fact.effective)}`
      return `${fact.extent === 'whole' ? 'Enacted' : 'Enacted in part'} by ${section}${ahead}.`
    }
    case 'adjourned without passage':
      return `${fact.bill} died when the ${fact.session} adjourned${leaves(status)}.`
    case 'vetoed':
      return `${fact.bill} was vetoed${leaves(status)}.`
    case 'provision repealed':
      return `What had been enacted was repealed by ${fact.by}${leaves(status)}.`
  }
}

/** Where something else still stands, the sentence says so, or the status would seem wrong. */
const leaves = (status: ImplementationStatus): string =>
  status === 'no action' ? '' : `; what else stands leaves it ${status}`

/** The rule in words, with the day on which its condition was met. */
export function reasonOf(ruleId: RuleId, date: string): string {
  const rule = statusRule(ruleId)
  return `${rule.condition} (${printDate(date)}) ${rule.consequence}`
}

/** The bill or act section itself first, then what the fact brought. */
export function evidenceOf({ fact }: Step): Evidence[] {
  return [...ownEvidence(fact), ...(fact.evidence ?? [])]
}

function ownEvidence(fact: Fact): Evidence[] {
  switch (fact.kind) {
    case 'in bill version': {
      const note = [fact.version, fact.section && `section ${fact.section}`].filter(Boolean).join(', ')
      return [
        {
          kind: 'bill',
          billId: fact.billId,
          ...(fact.versionId !== undefined && { versionId: fact.versionId }),
          ...(note !== '' && { note }),
        },
      ]
    }
    case 'passed chamber':
      return [{ kind: 'bill', billId: fact.billId, note: `Passed the ${fact.chamber}` }]
    case 'act approved': {
      const note = fact.effective === undefined ? undefined : `Effective ${printDate(fact.effective)}`
      return [{ kind: 'act section', actId: fact.actId, section: fact.section, ...(note && { note }) }]
    }
    case 'adjourned without passage':
      return [{ kind: 'bill', billId: fact.billId, note: `Not passed when the ${fact.session} adjourned` }]
    case 'vetoed':
      return [{ kind: 'bill', billId: fact.billId, note: 'Vetoed' }]
    case 'provision repealed':
      return [
        { kind: 'act section', actId: fact.byActId, section: fact.bySection, note: 'The repeal' },
        { kind: 'act section', actId: fact.actId, section: fact.section, note: 'What it repeals' },
      ]
  }
}
