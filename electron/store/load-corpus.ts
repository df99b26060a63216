import type { Corpus } from '#shared/model/index.ts'
import * as documents from './search-documents.ts'
import type { Store } from './store.ts'

function insertLaw(store: Store, corpus: Corpus): void {
  for (const section of corpus['sections.json']) store.sections.add(section)
  corpus['section-versions.json'].forEach((version, index) => {
    store.sections.addVersion(version, index)
  })
  // An act names the bill that it came from, and a bill's version the act that it became.
  for (const bill of corpus['bills.json']) store.bills.add(bill)
  for (const act of corpus['acts.json']) store.acts.add(act)
  for (const bill of corpus['bills.json']) store.bills.addVersions(bill)
}

function insertCouncil(store: Store, corpus: Corpus): void {
  corpus['seats.json'].forEach((seat, index) => {
    store.council.addSeat(seat, index)
  })
  corpus['activities.json'].forEach((activity, index) => {
    store.council.addActivity(activity, index)
  })
  corpus['obligations.json'].forEach((obligation, index) => {
    store.council.addObligation(obligation, index)
  })
  corpus['reporting-rounds.json'].forEach((round, index) => {
    store.council.addRound(round, index)
  })
  for (const recommendation of corpus['recommendations.json']) store.recommendations.add(recommendation)
}

function indexForSearch(store: Store, corpus: Corpus): void {
  const put = store.search.put
  const versionsOf = (id: string) =>
    corpus['section-versions.json'].filter((version) => version.sectionId === id)
  for (const record of corpus['recommendations.json']) put(documents.recommendationDocument(record))
  for (const record of corpus['sections.json']) put(documents.sectionDocument(record, versionsOf(record.id)))
  for (const record of corpus['acts.json']) put(documents.actDocument(record))
  for (const record of corpus['bills.json']) put(documents.billDocument(record))
  for (const record of corpus['sources.json']) put(documents.sourceDocument(record))
  for (const record of corpus['figures.json']) put(documents.figureDocument(record))
  for (const record of corpus['obligations.json']) put(documents.obligationDocument(record))
  for (const record of corpus['claims.json']) put(documents.claimDocument(record))
  for (const record of corpus['seats.json']) put(documents.seatDocument(record))
  for (const record of corpus['activities.json']) put(documents.activityDocument(record))
  for (const record of corpus['reporting-rounds.json']) put(documents.roundDocument(record))
}

/** True when no starter corpus was loaded into this store yet. */
export function needsCorpus(store: Store): boolean {
  return store.settings.meta('corpus_loaded_at') === undefined
}

/**
 * Loads the starter corpus whole, in one transaction, into a store that has none.
 *
 * A later program version may carry a later corpus. It is not loaded over this one, because a person may have edited
 * what came with the first: bringing in news without overwriting edits is an import with a preview, not a start-up step
 * (service/imports/starter).
 * @param sha256 hash of the corpus files, kept so that it can be told which corpus a store began with
 */
export function loadCorpus(store: Store, corpus: Corpus, sha256: string, now: Date): void {
  store.transaction(() => {
    for (const source of corpus['sources.json']) store.sources.add(source)
    insertLaw(store, corpus)
    insertCouncil(store, corpus)
    corpus['figures.json'].forEach((figure, index) => {
      store.sources.addFigure(figure, index)
    })
    corpus['claims.json'].forEach((claim, index) => {
      store.sources.addClaim(claim, index)
    })
    indexForSearch(store, corpus)
    store.settings.setMeta('corpus_loaded_at', now.toISOString())
    store.settings.setMeta('corpus_sha256', sha256)
  })
}
