/** Dates of the law: whole and partial days, and the phrases that say when an act takes effect. */
export {
  type ActDates,
  type EffectivePhrase,
  effectiveDate,
  octoberAfter,
  parseEffective,
} from './dates/effective.ts'
export {
  compareDates,
  dateOf,
  daysInMonth,
  daysOf,
  isFullDate,
  isPartialDate,
  type MalformedDate,
  type ParsedDate,
  type PartialDate,
  parseDate,
  printDate,
} from './dates/partial.ts'
