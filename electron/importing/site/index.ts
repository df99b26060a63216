/** The legislature's site: pages got politely, checked, and kept so that a stopped run can go on. */
export { checkAddress, OFFICIAL_SITE } from './address.ts'
export { PageCache, type StoredPage } from './cache.ts'
export { SiteError, type SiteFault } from './errors.ts'
export {
  type FetchedChapter,
  type FetchedStatutes,
  type FetchProgress,
  type FetchStatutesOptions,
  fetchStatutes,
  type WantedChapter,
} from './fetch-statutes.ts'
export { type FetchedPage, Fetcher, type FetcherOptions } from './fetcher.ts'
