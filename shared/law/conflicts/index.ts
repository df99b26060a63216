/** Two changes of one section of the statutes held against each other, word by word. */
export { editsOf, isSameEdit, meets, type WordEdit } from './edits.ts'
export { innermost, type Related, type Relation, relationOf } from './relation.ts'
