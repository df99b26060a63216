/** A section's source line, "(1969, P.A. 828, S. 84; P.A. 13-166, S. 4; … 21-103, S. 4.)". */
export type * from './source-line/model.ts'
export { readSourceLine } from './source-line/parse.ts'
export { expandSections } from './source-line/read-sections.ts'
