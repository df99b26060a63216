import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type PageSection, readStatutePage } from '../../electron/importing/statutes/index.ts'
import { type OfficialChapter, type OfficialSection, REAL } from './official.ts'
import { withSitePages } from './site-pages.ts'

export interface SectionCount {
  /** Sections read back word for word: number, heading, status, body, source, history, cross-references. */
  exact: number
  total: number
  /** What differs, one line each. */
  readonly differences: string[]
}

const same = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What of a section differs from the official text, by name; empty where nothing does. */
export function differingParts(read: PageSection, official: OfficialSection): string[] {
  const body = read.body.map((paragraph) => paragraph.text)
  const parts: [string, boolean][] = [
    ['heading', read.heading === official.heading],
    ['numbers', same(read.cites, official.cites) || (read.endsOnly && official.cites.length >= 2)],
    ['status', read.status === official.status],
    ['body', same(body, official.body)],
    ['source', same(read.source, official.source === '' ? [] : official.source.split('\n'))],
    ['history', same(read.history, official.history)],
    ['cross-references', same(read.crossRefs, official.crossRefs ?? [])],
  ]
  return parts.filter(([, equal]) => !equal).map(([name]) => name)
}

function compareChapter(bytes: Uint8Array, chapter: OfficialChapter, count: SectionCount): void {
  const page = readStatutePage(bytes, chapter.url)
  const sections = page.kind === 'chapter' ? page.sections : []
  count.total += chapter.sections.length
  if (sections.length !== chapter.sections.length)
    count.differences.push(
      `${chapter.url}: ${sections.length} sections read, ${chapter.sections.length} expected`,
    )
  chapter.sections.forEach((official, at) => {
    const read = sections[at]
    const differs = read ? differingParts(read, official) : ['everything']
    if (differs.length === 0) count.exact++
    else count.differences.push(`${chapter.url} ${official.id}: ${differs.join(', ')} differ`)
  })
}

const pagePath = (chapter: OfficialChapter): string => new URL(chapter.url).pathname

const AT_ONCE = 3

/** Every section of every page as the site sends it, in UTF-8 with entities. `read` gets each page's bytes too. */
export function countUtf8(
  chapters: readonly OfficialChapter[],
  read: (bytes: Uint8Array) => void,
): Promise<SectionCount> {
  const count: SectionCount = { exact: 0, total: 0, differences: [] }
  return withSitePages([], (folder) => {
    for (const chapter of chapters) {
      const bytes = readFileSync(path.join(folder, pagePath(chapter)))
      read(bytes)
      compareChapter(bytes, chapter, count)
    }
    return count
  })
}

/** The same in Windows-1252 with raw characters and CR LF; the site sends one page at a time so. */
export async function countWindows1252(chapters: readonly OfficialChapter[]): Promise<SectionCount> {
  const count: SectionCount = { exact: 0, total: 0, differences: [] }
  const waiting = [...chapters]
  const work = async (): Promise<void> => {
    for (let chapter = waiting.shift(); chapter; chapter = waiting.shift()) {
      const page = pagePath(chapter)
      const bytes = await withSitePages(
        ['--encoding', 'windows-1252', '--encoding-page', page, '--crlf'],
        (folder) => readFileSync(path.join(folder, page)),
      )
      compareChapter(bytes, chapter, count)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return count
}

/** The one page that is here just as the legislature published it, against the official collection. */
export function countRealPage(chapters: readonly OfficialChapter[]): SectionCount | null {
  const file = path.join(REAL, 'html', 'ct_chap952_trimmed.html')
  const official = chapters.find((one) => one.chapter === '952' && one.url.includes('/current/'))
  if (!existsSync(file) || !official) return null
  const count: SectionCount = { exact: 0, total: 0, differences: [] }
  const page = readStatutePage(readFileSync(file), file)
  for (const read of page.kind === 'chapter' ? page.sections : []) {
    count.total++
    const match = official.sections.find((one) => same(one.cites, read.cites))
    const differs = match ? differingParts(read, match) : ['everything']
    if (differs.length === 0) count.exact++
    else count.differences.push(`${read.heading}: ${differs.join(', ')} differ`)
  }
  return count
}
