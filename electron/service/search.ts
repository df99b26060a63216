/** Search over everything: citations first, then words, best first. */
import type { Handlers, Output, ParsedInput, SearchHit, SearchKind } from '#shared/contract/index.ts'
import type { Citation } from '#shared/law/citation/model.ts'
import { formatCitation, parseCitation } from '#shared/law/citation.ts'
import type { Store } from '../store/store.ts'
import { citedRecords, numberedRecommendations } from './cited-records.ts'
import type { ServiceContext } from './context.ts'
import { matchExpression } from './match-expression.ts'
import { readRecommendationNumber, recommendationNumberInWords } from './recommendation-number.ts'
import { textOfHit } from './search-law.ts'
import { hitNamer } from './search-words.ts'
import { snippetRuns } from './snippet.ts'

type Answer = Output<'search.query'>

/** Starts as citations do: a sign, a word for a section, an act or a bill, or a number with a hyphen. */
const looksLikeCitation =
  /^\s*(§|c\.?\s?g\.?\s?s\b|(sub)?sec(s|tions?|tion)?\b\.?\s*\(?[\d§]|p\.?\s?a\.?\s?\d|public act\s+\d|s?[hs]\.?b\.?[-\s]?(no\.?\s*)?\d|\d+[a-z]?-\d)/i

/**
 * The number by which the words of records name what is cited. A provision's or an act section's label stands
 * everywhere, and "Sec." is written in many ways. A number that ends the text may be unfinished.
 */
function soughtNumber(citation: Citation, text: string): string {
  const end = /[\p{L}\p{N}]\s*$/u.test(text) ? '' : ' '
  if (citation.kind === 'section') return citation.section + end
  if (citation.kind !== 'act' || citation.section === undefined) return text
  const { section: _, ...act } = citation
  return `${/\S+$/.exec(formatCitation({ ...act, provision: [] }))?.[0] ?? text} `
}

function readCitation(text: string): Pick<Answer, 'citation' | 'citationProblem'> & {
  records: (store: Store) => ReturnType<typeof citedRecords>
  /** What to look for, and to mark, in the words of records. */
  sought: string
} {
  const named = readRecommendationNumber(text)
  if (named) {
    return {
      citation: recommendationNumberInWords(named),
      citationProblem: null,
      records: (store) => numberedRecommendations(store, named),
      sought: text,
    }
  }
  const parsed = parseCitation(text)
  if (parsed.ok) {
    return {
      citation: formatCitation(parsed.citation, 'cgs'),
      citationProblem: null,
      records: (store) => citedRecords(store, parsed.citation),
      sought: soughtNumber(parsed.citation, text),
    }
  }
  const problem = looksLikeCitation.test(text) ? `${parsed.message} (at character ${parsed.where + 1})` : null
  return { citation: null, citationProblem: problem, records: () => [], sought: text }
}

function addCounts(counts: Map<SearchKind, number>, kinds: readonly SearchKind[]): Answer['byKind'] {
  const sum = new Map(counts)
  for (const kind of kinds) sum.set(kind, (sum.get(kind) ?? 0) + 1)
  return [...sum]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind))
}

function search(store: Store, input: ParsedInput<'search.query'>, today: string): Answer {
  const { text, kinds, limit } = input
  const wanted = (kind: SearchKind) => kinds === undefined || kinds.length === 0 || kinds.includes(kind)
  const { citation, citationProblem, records, sought } = readCitation(text)
  const name = hitNamer(store)
  const cited = records(store)
  const isCited = (kind: string, id: string) => cited.some((item) => item.kind === kind && item.id === id)

  const match = matchExpression(sought)
  const counts = new Map(
    (match === null ? [] : store.search.countByKind(match)).map((row) => [row.kind, row.count]),
  )
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
      const snippet = snippetRuns(row.snippet)
      const from = row.kind === 'section' ? textOfHit(store, row.recordId, row.snippet, today) : ''
      const detail = from === '' ? words.detail : `${words.detail} · ${from}`
      return [{ kind: row.kind, id: row.recordId, ...words, detail, snippet, byCitation: false }]
    })
  const byKind = addCounts(
    counts,
    onlyCited.map((item) => item.kind),
  )
  const total = byKind.filter((row) => wanted(row.kind)).reduce((sum, row) => sum + row.count, 0)
  return { hits: [...citedHits, ...wordHits].slice(0, limit), total, byKind, citation, citationProblem }
}

export function searchHandlers(context: ServiceContext): Pick<Handlers, 'search.query'> {
  return {
    'search.query': (input) => search(context.store(), input, context.now().toISOString().slice(0, 10)),
  }
}
