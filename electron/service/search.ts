/** Search over everything: citations first, then words, best first. */
import type { Handlers, Output, ParsedInput, SearchHit, SearchKind } from '#shared/contract/index.ts'
import type { SearchRow } from '../store/search.ts'
import type { Store } from '../store/store.ts'
import type { ServiceContext } from './context.ts'
import { matchSome, wordsOf } from './match-expression.ts'
import { textOfHit } from './search-law.ts'
import { readSearch } from './search-reading.ts'
import { hitNamer } from './search-words.ts'
import { isSlight, snippetRuns, wholeWords } from './snippet.ts'
import { betterSpelling } from './spelling.ts'

type Answer = Output<'search.query'>

function countsOf(store: Store, match: string | null): Map<SearchKind, number> {
  return new Map(
    (match === null ? [] : store.search.countByKind(match)).map((row) => [row.kind, row.count] as const),
  )
}

function addCounts(counts: Map<SearchKind, number>, kinds: readonly SearchKind[]): Answer['byKind'] {
  const sum = new Map(counts)
  for (const kind of kinds) sum.set(kind, (sum.get(kind) ?? 0) + 1)
  return [...sum]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind))
}

/** The words that begin a section without a text are those of its source line, which say nothing of a match. */
function tellingRuns(store: Store, row: SearchRow, runs: SearchHit['snippet']): SearchHit['snippet'] {
  const isSourceLine = row.kind === 'section' && store.sections.versionsOf(row.recordId).length === 0
  return isSourceLine && !runs.some((run) => run.match) ? [] : runs
}

function search(store: Store, input: ParsedInput<'search.query'>, today: string): Answer {
  const { text, kinds, limit } = input
  const wanted = (kind: SearchKind) => kinds === undefined || kinds.length === 0 || kinds.includes(kind)
  const { citation, citationProblem, cited, match: every } = readSearch(store, text)
  const name = hitNamer(store)
  const isCited = (kind: string, id: string) => cited.some((item) => item.kind === kind && item.id === id)

  const markSlight = wordsOf(text).every(isSlight)
  const withAll = countsOf(store, every)
  const none = withAll.size === 0 && citation === null
  const some = none ? matchSome(text) : null
  const match = some ?? every
  const counts = some === null ? withAll : countsOf(store, some)
  const filter = kinds && kinds.length > 0 ? kinds : undefined
  // One row more for each cited record: those among the rows are shown once, at the top.
  const rows =
    match === null ? [] : store.search.find({ match, start: text, limit: limit + cited.length }, filter)
  // A cited record that the words do not find ("C.G.S. § 53a-192a" has words of its own) is counted beside them.
  const foundByWords = match === null ? () => false : store.search.matches(match)
  const onlyCited = cited.filter((item) => !foundByWords(item.kind, item.id))

  const citedHits = cited
    .filter((item) => wanted(item.kind))
    .flatMap((item): SearchHit[] => {
      const words = name(item.kind, item.id)
      return words
        ? [{ kind: item.kind, id: item.id, ...words, route: item.route, snippet: [], byCitation: true }]
        : []
    })
  const wordHits = rows
    .filter((row) => !isCited(row.kind, row.recordId))
    .flatMap((row): SearchHit[] => {
      const words = name(row.kind, row.recordId)
      if (!words) return []
      const around = wholeWords(row.snippet, store.search.bodyOf(row.kind, row.recordId))
      const from = row.kind === 'section' ? textOfHit(store, row.recordId, around, today) : ''
      const detail = from === '' ? words.detail : `${words.detail} · ${from}`
      const snippet = tellingRuns(store, row, snippetRuns(around, markSlight))
      return [{ kind: row.kind, id: row.recordId, ...words, detail, snippet, byCitation: false }]
    })
  const byKind = addCounts(
    counts,
    onlyCited.map((item) => item.kind),
  )
  const total = byKind.filter((row) => wanted(row.kind)).reduce((sum, row) => sum + row.count, 0)
  return {
    hits: [...citedHits, ...wordHits].slice(0, limit),
    total,
    byKind,
    citation,
    cited: cited.length,
    citationProblem,
    someWordsOnly: some !== null && counts.size > 0,
    betterSpelling: none ? betterSpelling(store.search.vocabulary, text) : null,
  }
}

export function searchHandlers(context: ServiceContext): Pick<Handlers, 'search.query'> {
  return {
    'search.query': (input) => search(context.store(), input, context.now().toISOString().slice(0, 10)),
  }
}
