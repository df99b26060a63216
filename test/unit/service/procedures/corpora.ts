/** The corpora that every procedure is tried on, with ids of records in each. */
import { fixtureCorpus, starterCorpus } from '../../../store/helpers.ts'

/** One id of each kind of record that a corpus holds. */
export interface KnownIds {
  readonly recommendation: string
  readonly element: string
  readonly event: string
  readonly section: string
  readonly act: string
  readonly bill: string
  readonly source: string
  readonly version: string
  readonly obligation: string
  readonly seat: string
  readonly round: string
}

/** A title, the folder, its ids. */
export const corpora: readonly (readonly [title: string, folder: string, ids: KnownIds])[] = [
  [
    'the fixture corpus',
    fixtureCorpus,
    {
      recommendation: '2017-01',
      element: '2017-01-a',
      event: '2017-01-act',
      section: '53a-901',
      act: 'pa-21-902',
      bill: '2018-sb-911',
      source: 'report',
      version: '53a-901-printed',
      obligation: 'obligation-plan',
      seat: 'seat-goose',
      round: 'round-2017',
    },
  ],
  [
    'the starter corpus',
    starterCorpus,
    {
      recommendation: '2017-16',
      element: '2017-16-anything-of-value',
      event: '2017-16-pa-21-103',
      section: '53a-192a',
      act: 'pa-21-103',
      bill: '2017-hb-7309',
      source: 'tip-report-2017',
      version: '53a-192a-tip-2017',
      obligation: 'obligation-annual-report',
      seat: 'seat-love146',
      round: 'reporting-round-2017',
    },
  ],
]
