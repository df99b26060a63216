/** On which days a status event may stand: what has not happened yet is no status (design.md: "Never misstate the law"). */
import { daysOf } from '../law/dates.ts'
import type { ImplementationStatus } from '../model/recommendation.ts'
import { claimsEnactment } from './vocabulary.ts'

/**
 * Whether an event's date cannot be right. An act is passed before it takes effect, so that an enactment (and what one
 * supersedes) may stand at a day to come; anything else is a slip of the keyboard.
 * @param date the event's partial date
 * @param today ISO date
 */
export function isYetToHappen(status: ImplementationStatus, date: string, today: string): boolean {
  return !claimsEnactment(status) && status !== 'superseded' && daysOf(date).first > today
}
