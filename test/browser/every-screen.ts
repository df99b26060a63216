/** Each screen's address, what its main heading says, and words that prove it shows real content. */
import { routes, textAddress } from '#shared/contract/index.ts'

export interface Screen {
  readonly name: string
  readonly route: string
  readonly heading: RegExp
  readonly content: RegExp
}

export const everyScreen: readonly Screen[] = [
  {
    name: 'overview',
    route: routes.overview(),
    heading: /Overview/,
    content: /Where the 17\srecommendations stand/,
  },
  {
    name: 'recommendations',
    route: routes.recommendations(),
    heading: /Recommendations/,
    content: /17\srecommendations/,
  },
  { name: 'attention', route: routes.attention(), heading: /Needs attention/, content: /Set the days/ },
  {
    name: 'recommendations, board',
    route: routes.recommendationBoard(),
    heading: /board/,
    content: /No consensus · 1 opposed/,
  },
  {
    name: 'recommendations, timeline',
    route: routes.recommendationTimeline(),
    heading: /timeline/,
    content: /highest point/,
  },
  {
    name: 'council, consensus ledger',
    route: routes.council({ tab: 'ledger' }),
    heading: /Council/,
    content: /By which rules/,
  },
  {
    name: 'recommendation with dissent',
    route: routes.recommendation('2017-13'),
    heading: /53a-86/,
    content: /Chief State’s Attorney’s Office/,
  },
  {
    name: 'recommendation enacted',
    route: routes.recommendation('2017-16'),
    heading: /Anything of value/,
    content: /P\.A\. 21-103/,
  },
  {
    name: 'recommendations, a table to bring in',
    route: routes.recommendationTable(),
    heading: /Bring in a table/,
    content: /The table to fill in/,
  },
  {
    name: 'waiting for a decision',
    route: routes.proposals(),
    heading: /Waiting for a decision/,
    content: /Nothing waits here/,
  },
  {
    name: 'status report',
    route: routes.statusReport({ years: '2017', asof: '2026-06-30' }),
    heading: /Status report/,
    content: /In the report, as of Jun 30, 2026/,
  },
  {
    name: 'statutes',
    route: routes.statutes(),
    heading: /Statutes/,
    content: /Trafficking in persons: Class A felony/,
  },
  {
    name: 'section with text',
    route: routes.section('53a-192a'),
    heading: /53a-192a/,
    content: /more than one occurrence of sexual contact/,
  },
  {
    name: 'section with drafted text',
    route: routes.section('53a-83'),
    heading: /53a-83/,
    content: /Pursuant to a prior understanding/,
  },
  { name: 'section without text', route: routes.section('46a-170'), heading: /46a-170/, content: /no text/i },
  { name: 'repealed section', route: routes.section('53a-83a'), heading: /53a-83a/, content: /P\.A\. 17-32/ },
  { name: 'acts and bills', route: routes.legislation(), heading: /Acts and bills/, content: /P\.A\. 17-32/ },
  { name: 'act', route: routes.act('pa-17-32'), heading: /17-32/, content: /53a-83b/ },
  { name: 'bill', route: routes.bill('2017-hb-7309'), heading: /7309/, content: /File No\. 694/ },
  { name: 'compare, nothing chosen', route: routes.compare(), heading: /Compare/, content: /Unofficial|Old/ },
  {
    name: 'compare, two texts',
    route: routes.compare({
      old: textAddress({ kind: 'section version', id: '53a-83-tip-2017-under-53a-83a', part: 'new' }),
      new: textAddress({ kind: 'section version', id: '53a-83-tip-2017-under-53a-83a-c', part: 'new' }),
    }),
    heading: /Compare/,
    content: /Unofficial/,
  },
  { name: 'search', route: routes.search('minimum wage'), heading: /Search/, content: /No consensus/ },
  { name: 'council', route: routes.council(), heading: /Council/, content: /Jillian Gilchrest/ },
  {
    name: 'council obligations',
    route: routes.council({ tab: 'obligations' }),
    heading: /Council/,
    content: /P\.A\. 17-32/,
  },
  {
    name: 'council activities',
    route: routes.council({ tab: 'activities' }),
    heading: /Council/,
    content: /Illicit Massage Businesses/i,
  },
  {
    name: 'council reporting round',
    route: routes.council({ tab: 'reporting' }),
    heading: /Council/,
    content: /101/,
  },
  {
    name: 'inventory and frameworks',
    route: routes.frameworks(),
    heading: /Inventory and frameworks/,
    content: /ships no criterion and no grade/,
  },
  {
    name: 'arrests and convictions',
    route: routes.figures({ tab: 'cases' }),
    heading: /Figures/,
    content: /by section and year appear here/,
  },
  { name: 'figures', route: routes.figures(), heading: /Figures/, content: /876/ },
  { name: 'sources', route: routes.sources(), heading: /Sources/, content: /Annual Report/ },
  {
    name: 'source',
    route: routes.source('tip-report-2017'),
    heading: /Annual Report/,
    content: /\d+\squotations/,
  },
  {
    name: 'unreliable source',
    route: routes.source('faq-sex-trafficking'),
    heading: /Sex Trafficking in Connecticut/i,
    content: /unreliable/i,
  },
  { name: 'changes', route: routes.history(), heading: /Changes/, content: /./ },
  { name: 'import', route: routes.import(), heading: /Import/, content: /Nothing has been imported yet/ },
  {
    name: 'import, chapters to choose',
    route: routes.import({ chapters: '53a/952' }),
    heading: /Import/,
    content: /17\ssections/,
  },
  {
    name: 'statutes by chapter',
    route: routes.statutes({ by: 'chapter' }),
    heading: /Statutes/,
    content: /Title\s53a, chapter\s952/,
  },
  {
    name: 'statutes on a past day',
    route: routes.statutes({ on: '2016-06-01' }),
    heading: /Statutes/,
    content: /The law as of Jun 1, 2016/,
  },
  {
    name: 'section on a past day',
    route: routes.section('53a-192a', { asof: '2016-06-01' }),
    heading: /53a-192a/,
    content: /The law as of Jun 1, 2016/,
  },
  {
    name: 'recommendations, grouped',
    route: routes.recommendations({ group: 'standing' }),
    heading: /Recommendations/,
    content: /No consensus/,
  },
  {
    name: 'flagged claim of a source',
    route: routes.source('faq-sex-trafficking', { claim: 'claim-faq-definition' }),
    heading: /Sex Trafficking in Connecticut/i,
    content: /contradicted by the statutes/i,
  },
  { name: 'search, nothing typed', route: routes.search(''), heading: /Search/, content: /Type to search/ },
  {
    name: 'search, nothing found',
    route: routes.search('zzzz'),
    heading: /Search/,
    content: /Nothing in the store matches/,
  },
  {
    name: 'search, a citation that cannot be read',
    route: routes.search('53a-192a(a)(1'),
    heading: /Search/,
    content: /cannot be read as one/,
  },
  {
    name: 'search, a citation that is not in the store',
    route: routes.search('53a-999'),
    heading: /Search/,
    content: /is not in the store/,
  },
  { name: 'no such page', route: '/no/such/page', heading: /no such page/, content: /Go to the overview/ },
  {
    name: 'no such record',
    route: routes.act('pa-99-99'),
    heading: /not on record/,
    content: /This could not be shown/,
  },
  { name: 'settings', route: routes.settings(), heading: /Settings/, content: /Data folder/i },
]

/** Screens that show something only where the tests' bills and acts were brought in (see documents-host.ts). */
export const documentScreens: readonly Screen[] = [
  {
    name: 'acts and bills with texts',
    route: routes.legislation({ text: 'with' }),
    heading: /Acts and bills/,
    content: /sSB 901/,
  },
  {
    name: 'bill with texts, a section opened',
    route: routes.bill('2026-sb-901', { version: '2026-sb-901.lco-1234', section: '1' }),
    heading: /SB 901/,
    content: /word for word/,
  },
  {
    name: 'act with its text, the law as amended',
    route: `${routes.act('pa-26-901', { section: '1' })}&reading=law`,
    heading: /26-901/,
    content: /Unofficial/,
  },
  {
    name: 'document, old text that differs, side by side',
    route: `${routes.document('2026-sb-901.lco-1234', { section: '4' })}&reading=sides`,
    heading: /LCO No\. 1234/,
    content: /The old text differs from the law/,
  },
  {
    name: 'document without underlining',
    route: routes.document('2026-sb-901.file-123', { section: '1' }),
    heading: /File No\. 123/,
    content: /Insertions inferred/,
  },
  {
    name: 'amendment',
    route: routes.document('2026-sb-901.lco-4567'),
    heading: /LCO No\. 4567/,
    content: /2 of 3\sinstructions applied/,
  },
]
