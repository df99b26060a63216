/** Pages of the General Statutes as the legislature publishes them: bytes in, typed records out. */
export { type Edition, editionFromPath, editionFromWords, latestActYear } from './edition.ts'
export { PAGE_LIMIT_BYTES, PageError, type PageFault } from './errors.ts'
export { countedRange, readSectionHeading, type SectionHeading } from './heading.ts'
export type * from './model.ts'
export { pageFault, readStatutePage } from './read-page.ts'
