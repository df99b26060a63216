import { AppError } from '#shared/contract/errors.ts'
import type { StatuteEdition } from '#shared/contract/index.ts'
import { savedFrom } from '../../importing/statutes/edition.ts'
import {
  type ChapterPage,
  type Edition,
  editionFromPath,
  editionFromWords,
  latestActYear,
  readStatutePage,
  type StatutePage,
} from '../../importing/statutes/index.ts'
import type { CollectedFile, CollectedFiles } from './collected.ts'
import { editionLabel, type PageEdition, pageEdition, type ReadPage } from './pages.ts'
import type { Slices } from './slices.ts'

/** How many bytes at the head of a file may hold the address that a browser noted when it saved the page. */
const HEAD_BYTES = 4096

const folderOf = (name: string): string => name.replace(/[^\\/]*$/, '')
const isListOfTitles = (name: string): boolean => /(?:^|[\\/])titles\.html?$/i.test(name)

/** Editions that lists of titles among the files name, by folder. */
function listedEditions(files: CollectedFiles): Map<string, Edition> {
  const found = new Map<string, Edition>()
  for (const name of files.names().filter(isListOfTitles)) {
    try {
      const page = readStatutePage(files.get(name).bytes, name)
      const edition = page.kind === 'titles' && page.edition ? editionFromWords(page.edition) : undefined
      if (edition) found.set(folderOf(name), edition)
    } catch {
      // What is wrong with the list is told when the files are read.
    }
  }
  return found
}

function addressOf(files: CollectedFiles, name: string): string | undefined {
  return savedFrom(Buffer.from(files.head(name, HEAD_BYTES)).toString('latin1'))
}

interface Told {
  readonly edition: PageEdition
  /** True where only the person said so. */
  readonly said: boolean
}

/**
 * The edition of each file: by the list of titles in its folder, its address or the folders of its name, and where
 * these do not tell by what the person says.
 * @throws AppError INVALID_INPUT, `where` "edition", naming files whose edition must be told
 */
export function editionsOfFiles(files: CollectedFiles, given: StatuteEdition | undefined): Map<string, Told> {
  const listed = listedEditions(files)
  const editions = new Map<string, Told>()
  const open: string[] = []
  for (const name of files.names()) {
    const address = addressOf(files, name)
    const byPath = editionFromPath(address ?? name) ?? editionFromPath(name)
    const byList =
      listed.get(folderOf(name)) ??
      [...listed.values()].find((one) => byPath && byPath.year === undefined && one.kind === byPath.kind)
    const told = byList ?? byPath
    const year = told?.year ?? (given && (!told || told.kind === given.kind) ? given.year : undefined)
    const kind = told?.kind ?? given?.kind
    if (year === undefined || kind === undefined) open.push(name)
    else
      editions.set(name, {
        edition: pageEdition(kind, year, told?.revisedTo),
        said: told?.year === undefined,
      })
  }
  if (open.length === 0) return editions
  const names = `${open.slice(0, 3).join(', ')}${open.length > 3 ? ` and ${open.length - 3} more` : ''}`
  throw new AppError(
    'INVALID_INPUT',
    `Say which revision or supplement these pages are of; the files do not tell: ${names}.`,
    { where: 'edition' },
  )
}

/** A list or a title without sections brings no law; a title that prints its sections itself does. */
function chapterIn(page: StatutePage): ChapterPage | undefined {
  if (page.kind === 'chapter') return page
  return page.kind === 'title' ? (page.sections ?? undefined) : undefined
}

function checkEdition(page: ChapterPage, { edition, said }: Told, name: string): void {
  const latest = said ? latestActYear(page.sections) : undefined
  if (latest === undefined || latest < edition.year) return
  throw new AppError(
    'INVALID_INPUT',
    `${name} names an act of ${latest} and so cannot be of the ${editionLabel(edition)}. Nothing was changed.`,
    { where: `${name}: edition` },
  )
}

/**
 * Reads the files one after the other. The same page twice counts once.
 * @throws PageError, AppError INVALID_INPUT naming the file
 */
export async function readFiles(
  files: CollectedFiles,
  editions: ReadonlyMap<string, Told>,
  retrieved: string,
  slices: Slices,
  onProgress: (done: number, name: string) => void,
): Promise<ReadPage[]> {
  const pages: ReadPage[] = []
  const seen = new Set<string>()
  const names = files.names()
  for (const [done, name] of names.entries()) {
    onProgress(done, name)
    await slices.rest()
    const file: CollectedFile = files.get(name)
    const read = readStatutePage(file.bytes, name)
    const page = chapterIn(read)
    const told = editions.get(name)
    if (!page || !told) continue
    checkEdition(page, told, name)
    const key = `${editionLabel(told.edition)} ${file.sha256}`
    if (seen.has(key)) continue
    seen.add(key)
    const url = read.savedFrom ?? null
    pages.push({ page, edition: told.edition, name, url, sha256: file.sha256, retrieved, origin: 'files' })
  }
  if (pages.length > 0) return pages
  const what = names.length === 1 ? `${names[0]} holds` : `The ${names.length} files hold`
  throw new AppError('INVALID_INPUT', `${what} no chapter of the General Statutes. Nothing was changed.`, {
    where: names[0] ?? 'files',
  })
}
