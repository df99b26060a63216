import { PageError } from '../statutes/errors.ts'
import type { ChapterLink, ChapterPage, StatutePage, TitlePage, TitlesPage } from '../statutes/model.ts'
import { readStatutePage } from '../statutes/read-page.ts'
import type { StoredPage } from './cache.ts'
import { SiteError } from './errors.ts'
import { type FetchedPage, Fetcher, type FetcherOptions, type Retry } from './fetcher.ts'

export interface WantedChapter {
  /** "53a" */
  readonly title: string
  /** "952"; in title 42a the number of the article. */
  readonly chapter: string
}

export interface FetchProgress {
  readonly done: number
  /** Grows while the lists of chapters are read. */
  readonly total: number
  readonly address: string
  readonly fromCache: boolean
}

export interface FetchedChapter {
  readonly edition: 'base' | 'supplement'
  /** As the list of titles words it: "Revised to January 1, 2025". */
  readonly editionWords: string
  readonly page: ChapterPage
  readonly source: Omit<FetchedPage, 'bytes'>
}

export interface FetchedStatutes {
  readonly chapters: readonly FetchedChapter[]
  /** Chapters wanted that the edition does not have: usual for a supplement, worth a word for the base. */
  readonly absent: readonly (WantedChapter & { readonly edition: 'base' | 'supplement' })[]
}

export interface FetchStatutesOptions extends Omit<FetcherOptions, 'onRetry'> {
  readonly wanted: readonly WantedChapter[]
  /** Whether the supplement is fetched with the base revision; true unless given. */
  readonly supplements?: boolean
  readonly onProgress?: (progress: FetchProgress) => void
  /** Told when the site gives no answer and is asked again. */
  readonly onRetry?: (retry: Retry & Pick<FetchProgress, 'done' | 'total'>) => void
}

const BASE_ROOT = 'current/pub/'

class StatuteFetch {
  private readonly fetcher: Fetcher
  private readonly report: FetchStatutesOptions['onProgress']
  private done = 0
  total = 0

  constructor(options: FetchStatutesOptions) {
    const { onRetry, ...rest } = options
    this.fetcher = new Fetcher({
      ...rest,
      ...(onRetry && {
        onRetry: (retry) => onRetry({ ...retry, done: this.done, total: Math.max(this.total, this.done) }),
      }),
    })
    this.report = options.onProgress
  }

  async get<K extends StatutePage['kind']>(
    path: string,
    kind: K,
  ): Promise<{ page: Extract<StatutePage, { kind: K }>; source: FetchedPage }> {
    const address = new URL(path, this.fetcher.base).href
    const isWanted = (read: StatutePage): read is Extract<StatutePage, { kind: K }> => read.kind === kind
    let page: Extract<StatutePage, { kind: K }> | undefined
    const source = await this.fetcher.get(address, (stored: StoredPage) => {
      const read = readStatutePage(stored.bytes, address, stored.charset)
      if (!isWanted(read))
        throw new PageError('OTHER_PAGE', address, 'the heading', `a ${kind} page was expected here.`)
      page = read
    })
    this.done++
    this.report?.({
      done: this.done,
      total: Math.max(this.total, this.done),
      address,
      fromCache: source.fromCache,
    })
    // `check` ran, or `get` would have thrown.
    return { page: page as Extract<StatutePage, { kind: K }>, source }
  }
}

interface Edition {
  readonly edition: 'base' | 'supplement'
  readonly root: string
  readonly titles: TitlesPage
}

async function editions(run: StatuteFetch, supplements: boolean): Promise<Edition[]> {
  const base = await run.get(`${BASE_ROOT}titles.htm`, 'titles')
  const found: Edition[] = [{ edition: 'base', root: BASE_ROOT, titles: base.page }]
  const { supplement } = base.page
  if (!supplement || !supplements) return found
  const root = supplement.replace(/^\//, '').replace(/[^/]*$/, '')
  const titles = await run.get(`${root}titles.htm`, 'titles')
  return [...found, { edition: 'supplement', root, titles: titles.page }]
}

const sameNumber = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

async function fetchEdition(run: StatuteFetch, one: Edition, wanted: readonly WantedChapter[]) {
  const chapters: FetchedChapter[] = []
  const absent: (WantedChapter & { edition: 'base' | 'supplement' })[] = []
  const pages = new Map<string, TitlePage>()
  const links: ChapterLink[] = []
  for (const want of wanted) {
    const title = one.titles.titles.find((each) => sameNumber(each.number, want.title))
    if (title?.file && !pages.has(title.file))
      pages.set(title.file, (await run.get(one.root + title.file, 'title')).page)
    const page = title?.file ? pages.get(title.file) : undefined
    const link = page?.chapters.find((each) => sameNumber(each.number, want.chapter))
    if (link?.file) links.push(link)
    else absent.push({ ...want, edition: one.edition })
  }
  run.total += links.length
  for (const link of links) {
    const { page, source } = await run.get(one.root + link.file, 'chapter')
    const { bytes: _, ...rest } = source
    chapters.push({ edition: one.edition, editionWords: one.titles.edition ?? '', page, source: rest })
  }
  return { chapters, absent }
}

/**
 * Gets chapters of the General Statutes from the legislature's site, of the base revision and of the supplement that
 * its list of titles points to: lists first, then chapter by chapter. What was got stays in the cache, so that a run
 * that was cancelled or failed goes on where it stopped. Nothing is returned unless everything wanted was got.
 * @throws SiteError, PageError naming address and place
 */
export async function fetchStatutes(options: FetchStatutesOptions): Promise<FetchedStatutes> {
  if (options.wanted.length === 0) return { chapters: [], absent: [] }
  const run = new StatuteFetch(options)
  const found = await editions(run, options.supplements ?? true)
  const chapters: FetchedChapter[] = []
  const absent: FetchedStatutes['absent'][number][] = []
  for (const one of found) {
    const got = await fetchEdition(run, one, options.wanted)
    chapters.push(...got.chapters)
    absent.push(...got.absent)
  }
  if (chapters.length === 0) {
    const address = new URL(BASE_ROOT, options.base ?? 'https://www.cga.ct.gov/').href
    throw new SiteError('NOT_FOUND', address, 'the site lists none of the chapters that were asked for.')
  }
  return { chapters, absent }
}
