/** Lineage: which act each word of a section is owed to, as far as texts and history notes show. */

export { sectionLineage } from './lineage.ts'
export type * from './model.ts'
export { authorWords } from './words.ts'
