import { AppError } from '#shared/contract/errors.ts'
import type { ImportFileFault } from '#shared/contract/index.ts'
import { readDataSet } from '../../importing/datasets/index.ts'
import {
  type ChapterPage,
  latestActYear,
  readStatutePage,
  type StatutePage,
} from '../../importing/statutes/index.ts'
import type { DataSetFile } from './bill-records/plan.ts'
import type { CollectedFile } from './collected.ts'
import { type DocumentFile, readDocumentFile } from './documents/read-file.ts'
import { fidelityOf } from './documents/record.ts'
import type { Told } from './editions-of-files.ts'
import { kindOfFile } from './file-kinds.ts'
import { editionLabel, type ReadPage } from './pages.ts'

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

/** The files of a job as they are read, one after the other. */
export class FileReading {
  readonly pages: ReadPage[] = []
  readonly documents: DocumentFile[] = []
  readonly dataSets: DataSetFile[] = []
  readonly faults: ImportFileFault[] = []
  readonly warnings: string[] = []
  private readonly seen = new Set<string>()
  private readonly retrieved: string
  private readonly editions: ReadonlyMap<string, Told>

  constructor(editions: ReadonlyMap<string, Told>, retrieved: string) {
    this.editions = editions
    this.retrieved = retrieved
  }

  /** The same file twice counts once; a page does so for each edition. */
  private isFirst(key: string): boolean {
    const isFirst = !this.seen.has(key)
    this.seen.add(key)
    return isFirst
  }

  /** @throws PageError, DocumentError, DataSetError, AppError INVALID_INPUT naming the file */
  async read(file: CollectedFile): Promise<void> {
    const kind = kindOfFile(file.bytes, file.name)
    if (kind === 'statutes') this.page(file)
    else if (kind === 'document') await this.document(file)
    else this.dataSet(file)
  }

  private page(file: CollectedFile): void {
    const read = readStatutePage(file.bytes, file.name)
    const page = chapterIn(read)
    const told = this.editions.get(file.name)
    if (!page || !told) return
    checkEdition(page, told, file.name)
    if (!this.isFirst(`${editionLabel(told.edition)} ${file.sha256}`)) return
    const { name, sha256 } = file
    const url = read.savedFrom ?? null
    const { retrieved } = this
    this.pages.push({ page, edition: told.edition, name, url, sha256, retrieved, origin: 'files' })
  }

  private async document(file: CollectedFile): Promise<void> {
    const read = await readDocumentFile(file, this.retrieved)
    const twin = read.identity && this.documents.find((one) => one.identity?.id === read.identity?.id)
    if (!this.isFirst(file.sha256)) return
    if (!twin) this.documents.push(read)
    // Of two prints of one document the one that keeps more of the print is taken: HTML and PDF of the same act.
    else {
      const better = fidelityOf(read.document) > fidelityOf(twin.document) ? read : twin
      const other = better === read ? twin : read
      this.documents[this.documents.indexOf(twin)] = better
      this.warnings.push(
        `${other.name} is another print of ${read.identity?.label}; ${better.name} was read in its place, which keeps as much of the print or more.`,
      )
    }
  }

  private dataSet(file: CollectedFile): void {
    if (!this.isFirst(file.sha256)) return
    const reading = readDataSet(file.bytes, file.name)
    const { name, sha256 } = file
    this.dataSets.push({ name, sha256, retrieved: this.retrieved, reading })
    for (const note of reading.notes) this.warnings.push(`${name}: ${note}`)
    for (const { where, what, why } of reading.skipped)
      this.warnings.push(`${name}, ${where}: ${what} was left out. ${why}`)
  }

  get isEmpty(): boolean {
    return this.pages.length + this.documents.length + this.dataSets.length === 0
  }
}
