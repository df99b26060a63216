/** The law's own forms: citations, provisions, drafting convention, source lines, dates and sessions. */
export * from './citation.ts'
export * from './dates.ts'
export * from './drafting.ts'
export * from './provisions.ts'
export * from './sessions.ts'
export * from './source-line.ts'
