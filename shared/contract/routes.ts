/** Addresses of every page (the part after `#`), built in one place so that links never disagree. */

function withQuery(path: string, query: Record<string, string | undefined>): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${encodeURIComponent(key)}=${encodeURIComponent(value)}`],
  )
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`
}

/** How much of a passage an address names, in characters: enough to tell it from the others of its document. */
export const quoteInAddress = 120

export const routes = {
  overview: () => '/',
  recommendations: (filter: { status?: string; standing?: string; group?: string } = {}) =>
    withQuery('/recommendations', filter),
  recommendation: (id: string, at: { event?: string; element?: string } = {}) =>
    withQuery(`/recommendations/${id}`, at),
  /** By status, in columns; filters as those of the list. */
  recommendationBoard: () => '/recommendations/board',
  /** Where each was and when, across the sessions. */
  recommendationTimeline: () => '/recommendations/timeline',
  /** All that needs attention; `kind`: only of that kind. */
  attention: (at: { kind?: string } = {}) => withQuery('/attention', at),
  /** Recommendations brought in as a table. */
  recommendationTable: () => '/recommendations/import',
  /** The status report to export; `years` parted by hyphens, `asof` an ISO date. */
  statusReport: (at: { years?: string; asof?: string; format?: string } = {}) =>
    withQuery('/reports/export', at),
  /** What waits for a person's decision. `show`: only places, statuses or years. */
  proposals: (at: { show?: string } = {}) => withQuery('/proposals', at),
  /** `on`: the day whose law is shown, ISO date. */
  statutes: (filter: { by?: string; area?: string; chapter?: string; on?: string } = {}) =>
    withQuery('/statutes', filter),
  /** `provision` such as `(a)(1)`: the page scrolls to it and marks it. `asof`: the day whose law is shown, ISO date. */
  section: (
    id: string,
    at: { provision?: string; version?: string; asof?: string | undefined; view?: 'authors' } = {},
  ) => withQuery(`/statutes/${id}`, at),
  legislation: (filter: { kind?: string; year?: string; session?: string; text?: string } = {}) =>
    withQuery('/legislation', filter),
  /** `version`: the text of it that is shown; `section` is opened in that text. */
  act: (id: string, at: { section?: string; version?: string } = {}) => withQuery(`/acts/${id}`, at),
  bill: (id: string, at: { version?: string; section?: string } = {}) => withQuery(`/bills/${id}`, at),
  /** A bill, amendment or act as it was read; `section` is opened. `with`: the amendment carried out on it. */
  document: (id: string, at: { section?: string; with?: string } = {}) => withQuery(`/documents/${id}`, at),
  /** `old` and `new` are text addresses, see `textAddress`; the first change in `provision` is gone to. */
  compare: (at: { old?: string; new?: string; view?: string; provision?: string } = {}) =>
    withQuery('/compare', at),
  /** `round`: a reporting round, on the tab `reporting`; `on`: the day whose seats or duties are shown, ISO date. */
  council: (at: { tab?: string; item?: string; round?: string; on?: string } = {}) =>
    withQuery('/council', at),
  /** `tab` cases: arrests and convictions; `section`: those of one section. */
  figures: (at: { figure?: string; tab?: string; section?: string } = {}) => withQuery('/figures', at),
  /** Statutes against a framework of the person's choice; `criterion` is marked. */
  frameworks: (at: { framework?: string; criterion?: string } = {}) => withQuery('/frameworks', at),
  sources: () => '/sources',
  /** `quote`: the words of a passage taken from it, or its place where it has none; the page goes to it and marks it. */
  source: (id: string, { quote, ...at }: { claim?: string; quote?: string | undefined } = {}) =>
    withQuery(`/sources/${id}`, { ...at, quote: quote?.slice(0, quoteInAddress) }),
  search: (text: string) => withQuery('/search', { q: text }),
  /** `run`: a past import to show; `chapters`: those to choose for fetching, "53a/952,54/960". */
  import: (at: { run?: string; chapters?: string } = {}) => withQuery('/import', at),
  history: () => '/history',
  settings: () => '/settings',
} as const

const addressLetters = {
  'section version': 'v',
  'bill version': 'b',
  'kept text': 't',
  document: 'd',
  'document section': 's',
  'as amended': 'a',
  'amended document': 'm',
} as const

type TextKind = keyof typeof addressLetters
type TextPart = 'text' | 'old' | 'new'

/** A text's address in a link: `v:<id>:<part>` for section versions, `t:<sha256>:text` for kept texts, and so on. */
export function textAddress(ref: { kind: TextKind; id: string; part?: TextPart }): string {
  return `${addressLetters[ref.kind]}:${ref.id}:${ref.part ?? 'text'}`
}

/** Reads a text's address back; null when it is not one. */
export function readTextAddress(address: string): { kind: TextKind; id: string; part: TextPart } | null {
  const match =
    /^(?:([vbdsam]):([a-z0-9][A-Za-z0-9.-]{0,259}):(text|old|new)|(t):([0-9a-f]{64}):(text))$/.exec(address)
  if (!match) return null
  const letter = match[1] ?? match[4]
  const id = match[2] ?? match[5]
  const kind = (Object.keys(addressLetters) as TextKind[]).find((one) => addressLetters[one] === letter)
  if (!kind || !id) return null
  return { kind, id, part: (match[3] ?? 'text') as TextPart }
}
