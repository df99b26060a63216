/** The law as a bill or act would make it read, or why that cannot be shown. */
export {
  addedWords,
  amendSection,
  provisionsNamed,
  readAgainstLaw,
  type SectionReading,
} from './amend-section.ts'
export type { Amended, AmendedSection, Refused, Repealed } from './model.ts'
export { pathOf } from './model.ts'
export { marksOntoLaw, wordsAlone } from './onto-law.ts'
