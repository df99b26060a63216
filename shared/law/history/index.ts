/** Source lines and history notes as data: which act did what to which provision, and when it took effect. */
export { type ActMap, type ActMapRow, actMaps, type HistoryOfSection } from './act-map.ts'
export { actKey, defaultEffectiveDate } from './act-name.ts'
export {
  type AmendedVersionNote,
  type ConcurrentVersion,
  concurrentVersions,
  type PrintedVersion,
  readVersionNote,
  versionOn,
} from './concurrent.ts'
export { type Cited, type CombinedEntry, combineEditions } from './editions.ts'
export { readHistoryNote } from './history-note.ts'
export type * from './model.ts'
export { readSourceLine } from './source-line.ts'
export { type SectionTimeline, sectionTimeline, type TimelineStep } from './timeline.ts'
