import { existsSync } from 'node:fs'
import { readStatutePage } from '../../electron/importing/statutes/index.ts'
import { readOfficialChapters, SITE } from './official.ts'
import { type Agreement, measureAgreement } from './reading-agreement.ts'
import { countHistory, type HistoryCount } from './reading-history.ts'
import { countRealPage, countUtf8, countWindows1252, type SectionCount } from './reading-sections.ts'

export interface Reading {
  readonly sections: SectionCount
  /** The same sections sent in Windows-1252. */
  readonly windows1252: SectionCount
  /** The page that is here just as the legislature published it. */
  readonly realPage: SectionCount | null
  readonly history: HistoryCount
  /** Changed subsections of the supplement held against what its history notes say was touched. */
  readonly agreement: Agreement
  /** Pages read in MB/s: one pass over every chapter, after one to warm up. */
  readonly megabytesPerSecond: number
}

function speed(pages: readonly Uint8Array[]): number {
  const bytes = pages.reduce((sum, page) => sum + page.length, 0)
  const start = performance.now()
  for (const page of pages) readStatutePage(page, 'page')
  return bytes / 1000 / (performance.now() - start)
}

/**
 * Measures reading against the official data beside the project: every section of every chapter page word for word,
 * and the share of history clauses understood.
 * @returns null where the data or the look-alike site is not there
 */
export async function measureReading(): Promise<{ reading: Reading } | null> {
  const chapters = readOfficialChapters()
  if (!chapters || !existsSync(SITE)) return null
  const pages: Uint8Array[] = []
  const sections = await countUtf8(chapters, (bytes) => pages.push(bytes))
  const megabytesPerSecond = speed(pages)
  const windows1252 = await countWindows1252(chapters)
  return {
    reading: {
      sections,
      windows1252,
      realPage: countRealPage(chapters),
      history: countHistory(chapters),
      agreement: measureAgreement(chapters),
      megabytesPerSecond: Math.round(megabytesPerSecond * 10) / 10,
    },
  }
}

/** The figures in lines of text, with what differs and what was not understood. */
export function describeReading({ reading }: { reading: Reading }): string[] {
  const { sections, windows1252, realPage, history, agreement } = reading
  const count = (name: string, one: SectionCount): string[] => [
    `${name.padEnd(44)}${one.exact}/${one.total}`,
    ...one.differences.map((difference) => `  ${difference}`),
  ]
  return [
    ...count('sections read back word for word', sections),
    ...count('the same in Windows-1252', windows1252),
    ...(realPage ? count('sections of the real page', realPage) : []),
    `${'history clauses: act and verb found'.padEnd(44)}${history.actAndVerb}/${history.clauses}`,
    `${'  and all that they give'.padEnd(44)}${history.understood}/${history.clauses}`,
    `${'  provisions named that were placed'.padEnd(44)}${history.provisions.found}/${history.provisions.total}`,
    `${'  dates given that were read'.padEnd(44)}${history.dates.found}/${history.dates.total}`,
    `${'  re-letterings paired one to one'.padEnd(44)}${history.pairs.found}/${history.pairs.total}`,
    ...history.notUnderstood.map((clause) => `  ${clause}`),
    `${'source-line entries understood'.padEnd(44)}${history.sourceEntries.understood}/${history.sourceEntries.total}`,
    ...history.sourceEntries.notUnderstood.map((entry) => `  ${entry}`),
    `${'changed provisions are those the note names'.padEnd(44)}${agreement.agree} agree, ${agreement.unplaced} not placed, ${agreement.disagree.length} differ`,
    ...agreement.disagree.map((one) => `  ${one}`),
    `${'pages read, MB/s'.padEnd(44)}${reading.megabytesPerSecond}`,
  ]
}
