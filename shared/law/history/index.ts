/** Source lines and history notes as data: which act did what to which provision, and when it took effect. */
export { type ActName, actKey } from '../citation/act-name.ts'
export type { ActSectionRef, SourceEntry, SourceLine } from '../source-line/model.ts'
export { readSourceLine } from '../source-line/parse.ts'
export { type ActMap, type ActMapRow, actMaps, type HistoryOfSection } from './act-map.ts'
export {
  type AmendedVersionNote,
  type ConcurrentVersion,
  concurrentVersions,
  type PrintedVersion,
  readVersionNote,
  versionOn,
} from './concurrent.ts'
export { defaultEffectiveDate } from './default-date.ts'
export { type Cited, type CombinedEntry, combineEditions } from './editions.ts'
export { readHistoryNote } from './history-note.ts'
export { type DayText, type LawDays, type LawOfDay, lawOfDay } from './law-of-day.ts'
export { printedClauses } from './masked.ts'
export type * from './model.ts'
export { type SectionTimeline, sectionTimeline, type TimelineStep } from './timeline.ts'
