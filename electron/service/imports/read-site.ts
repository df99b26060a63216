import path from 'node:path'
import { AppError } from '#shared/contract/errors.ts'
import {
  checkAddress,
  type FetchedChapter,
  type FetcherOptions,
  fetchStatutes,
  OFFICIAL_SITE,
  PageCache,
  type WantedChapter,
} from '../../importing/site/index.ts'
import { editionFromWords } from '../../importing/statutes/index.ts'
import type { Store } from '../../store/store.ts'
import { editionLabel, pageEdition, type ReadPage } from './pages.ts'

/** Names another site for tests, which must be on this very machine; see `checkAddress`. */
const siteVariable = 'CHARTER_OAK_STATUTES_SITE'

/** How pages are fetched; tests set times. */
export type SiteOptions = Pick<
  FetcherOptions,
  'base' | 'pauseMs' | 'retryMs' | 'retries' | 'stallMs' | 'maxAgeMs'
>

function siteBase(options: SiteOptions): string {
  const base = options.base ?? (process.env[siteVariable] || OFFICIAL_SITE)
  return checkAddress(base, base).href
}

/**
 * Chapters with their titles, which the site's lists go by. None named: the chapters of the inventory.
 * @throws AppError INVALID_INPUT for a chapter whose title neither the address nor the store tells
 */
export function wantedChapters(store: Store, named: readonly string[]): WantedChapter[] {
  const known = named.length === 0 ? store.sections.inventory() : store.sections.all()
  const titles = new Map(known.map(({ chapter, title }) => [chapter, title]))
  const addresses = named.length === 0 ? [...titles].map(([chapter, title]) => `${title}/${chapter}`) : named
  return [...new Set(addresses)].map((address) => {
    const [first = '', second] = address.split('/')
    const chapter = second ?? first
    const title = second === undefined ? titles.get(chapter) : first
    if (title !== undefined) return { title, chapter }
    throw new AppError(
      'INVALID_INPUT',
      `Charter Oak does not know which title chapter ${chapter} belongs to. Write it with its title, such as 53a/952.`,
      { where: 'from.chapters' },
    )
  })
}

const pageName = (address: string): string => address.split('/').at(-1) ?? address

function toPage({ page, edition, editionWords, source }: FetchedChapter): ReadPage {
  const told = editionFromWords(editionWords)
  if (told?.year === undefined)
    throw new AppError(
      'SITE_UNAVAILABLE',
      `The site’s list of titles does not say to which day it is revised (“${editionWords.slice(0, 80)}”), so that ${source.address} cannot be placed. Nothing was changed.`,
      { where: source.address },
    )
  const kind = edition === 'supplement' ? 'supplement' : 'revision'
  return {
    page,
    edition: pageEdition(kind, told.year, told.revisedTo),
    name: source.address,
    url: source.address,
    sha256: source.sha256,
    retrieved: source.retrieved.slice(0, 10),
    origin: 'site',
  }
}

export interface SiteRequest {
  readonly wanted: readonly WantedChapter[]
  readonly supplements: boolean
  readonly dataFolder: string
  readonly options: SiteOptions
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number, what: string) => void
}

/**
 * Gets the wanted chapters from the legislature's site, and reads them. Pages got stay in the data folder's cache, so
 * that a run that was stopped goes on.
 * @throws SiteError, PageError, AppError
 */
export async function readSite(request: SiteRequest): Promise<{ pages: ReadPage[]; warnings: string[] }> {
  const base = siteBase(request.options)
  const isOfficial = base === OFFICIAL_SITE
  const fetched = await fetchStatutes({
    // Politeness is owed to the public site, not to a test's server on this machine.
    ...(isOfficial ? {} : { pauseMs: 0 }),
    ...request.options,
    base,
    cache: new PageCache(path.join(request.dataFolder, 'page-cache')),
    signal: request.signal,
    wanted: request.wanted,
    supplements: request.supplements,
    onProgress: ({ done, total, address }) => request.onProgress(done, total, `Got ${pageName(address)}`),
    onRetry: ({ done, total, address, attempt, attempts, what }) =>
      request.onProgress(
        done,
        total,
        `${pageName(address)}: ${what} Trying again (${attempt} of ${attempts})`,
      ),
  })
  const pages = fetched.chapters.map(toPage)
  const label = pages.find((read) => read.edition.kind === 'revision')
  const missing = fetched.absent.filter((one) => one.edition === 'base')
  const warnings = missing.map(
    ({ title, chapter }) =>
      `Chapter ${chapter} of title ${title} is not on the site’s list${label ? ` of the ${editionLabel(label.edition)}` : ''}.`,
  )
  return { pages, warnings }
}
