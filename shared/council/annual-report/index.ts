/** The council's status report: its model, and what every form of it shares. */
export { countsOn, isVagueOn, recordAsOf } from './as-of.ts'
export * from './formats.ts'
export * from './model.ts'
export { type PrintedRedline, printedRedline } from './redline-pieces.ts'
export { statusOrder, summaryOf } from './summary.ts'
export { type ReportCell, type ReportTable, recommendationTable, reportTables } from './tables.ts'
export * from './words.ts'
