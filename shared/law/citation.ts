/** Citations of Connecticut law: read what people type, find them in prose, print the forms that the field uses. */
export { type ActName, actKey } from './citation/act-name.ts'
export { findCitations } from './citation/find.ts'
export { LEVELS, type Level, levelsOfPath } from './citation/levels.ts'
export type * from './citation/model.ts'
export { parseCitation } from './citation/parse.ts'
export { type CitationForm, formatCitation, provisionAddress } from './citation/print.ts'
export { compareSections } from './citation/section-number.ts'
