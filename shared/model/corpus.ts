/** The starter corpus: plain data files under resources/corpus, checked by this schema before anything is stored. */
import { z } from 'zod'
import { activity, obligation, reportingRound, seat } from './council.ts'
import { act, bill } from './legislation.ts'
import { recommendation } from './recommendation.ts'
import { claim, figure, source } from './source.ts'
import { sectionVersion, statuteSection } from './statute.ts'

/** File name under resources/corpus -> schema of its content. Each file is a JSON array. */
export const corpusFiles = {
  'sources.json': z.array(source),
  'sections.json': z.array(statuteSection),
  'section-versions.json': z.array(sectionVersion),
  'acts.json': z.array(act),
  'bills.json': z.array(bill),
  'recommendations.json': z.array(recommendation),
  'seats.json': z.array(seat),
  'activities.json': z.array(activity),
  'obligations.json': z.array(obligation),
  'reporting-rounds.json': z.array(reportingRound),
  'figures.json': z.array(figure),
  'claims.json': z.array(claim),
} as const

export type CorpusFileName = keyof typeof corpusFiles
export type Corpus = { [K in CorpusFileName]: z.infer<(typeof corpusFiles)[K]> }
