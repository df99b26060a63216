/** What a status must be able to show: it is never stated stronger than its evidence (design.md: "Never misstate the law"). */
import type { Evidence, ImplementationStatus } from '../model/recommendation.ts'
import { claimsEnactment } from './vocabulary.ts'

/**
 * What the evidence of a status lacks. "Enacted", whole or in part, must name what made or holds the law, or a document
 * that says so; a bill proves no more than that it was raised. "In a bill" must name the bill, or what speaks of it.
 * @returns a sentence for the person who enters the event; null where nothing is lacking
 */
export function evidenceProblem(
  status: ImplementationStatus,
  evidence: readonly Pick<Evidence, 'kind'>[],
): string | null {
  if (status === 'in a bill')
    return evidence.length > 0 ? null : '“in a bill” must name the bill, or the document that speaks of it'
  if (!claimsEnactment(status)) return null
  if (evidence.length === 0) return `“${status}” must name what proves it: the act section or the provision`
  return evidence.every(({ kind }) => kind === 'bill')
    ? `A bill is not law, so it does not prove “${status}”: name the act section or the provision`
    : null
}
