import { AppError } from '#shared/contract/errors.ts'
import type { StatuteEdition } from '#shared/contract/index.ts'
import { savedFrom } from '../../importing/statutes/edition.ts'
import {
  type Edition,
  editionFromPath,
  editionFromWords,
  pageFault,
  readStatutePage,
} from '../../importing/statutes/index.ts'
import type { CollectedFiles } from './collected.ts'
import { kindOfFile } from './file-kinds.ts'
import { type PageEdition, pageEdition } from './pages.ts'

/** How many bytes at the head of a file may hold the address that a browser noted when it saved the page. */
const HEAD_BYTES = 4096

const folderOf = (name: string): string => name.replace(/[^\\/]*$/, '')
const isListOfTitles = (name: string): boolean => /(?:^|[\\/])titles\.html?$/i.test(name)

/** Editions that lists of titles among the files name, by folder. */
function listedEditions(files: CollectedFiles): Map<string, Edition> {
  const found = new Map<string, Edition>()
  for (const name of files.names().filter(isListOfTitles)) {
    try {
      const page = readStatutePage(files.bytes(name), name)
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

/** The edition of a file, and how it is known. */
export interface Told {
  readonly edition: PageEdition
  /** True where only the person said so, or the folder that the file lies in. */
  readonly said: boolean
}

/**
 * The edition of each page of the statutes among the files: by the list of titles in its folder, its address or the folders of its name, and where
 * these do not tell by what the person says.
 * @throws AppError INVALID_INPUT, `where` "edition", naming files whose edition must be told
 */
export function editionsOfFiles(files: CollectedFiles, given: StatuteEdition | undefined): Map<string, Told> {
  const pages = files.names().filter((name) => kindOfFile(files.bytes(name), name) === 'statutes')
  const listed = listedEditions(files)
  const editions = new Map<string, Told>()
  const open: string[] = []
  for (const name of pages) {
    const address = addressOf(files, name)
    const byAddress = address === undefined ? undefined : editionFromPath(address)
    const byPath = byAddress ?? editionFromPath(name)
    const byList =
      listed.get(folderOf(name)) ??
      [...listed.values()].find((one) => byPath && byPath.year === undefined && one.kind === byPath.kind)
    const told = byList ?? byPath
    const year = told?.year ?? (given && (!told || told.kind === given.kind) ? given.year : undefined)
    const kind = told?.kind ?? given?.kind
    if (year === undefined || kind === undefined) {
      // What is wrong with a page is told when it is read; its edition need not be asked for.
      if (!pageFault(files.bytes(name), name)) open.push(name)
    } else
      editions.set(name, {
        edition: pageEdition(kind, year, told?.revisedTo),
        said: (byList ?? byAddress)?.year === undefined,
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
