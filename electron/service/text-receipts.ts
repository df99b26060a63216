/** The receipt of a text that a redline compares: its hash, its sources with their days, its address in Compare. */
import type { RedlineReceipts, TextReceipt, TextRef } from '#shared/contract/index.ts'
import type { DraftedDocument, Recommendation, SectionVersion } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { common } from './compare/document-words.ts'
import { lawSources } from './compare/law-sources.ts'
import { sourcesOf } from './compare/stored-texts.ts'
import type { LawLife, LawText } from './law/model.ts'
import { textSha256 } from './version-view.ts'

type Sources = TextReceipt['sources']

/** @param at where Compare has the very same text, or the one that it is a part of */
export function receiptOf(text: string, sources: Sources, at: TextReceipt['at'] = null): TextReceipt {
  return text === '' ? noText(sources) : { sha256: textSha256(text), sources, at }
}

/** A side without text: nothing stood there, or nothing is left. @param sources what says so */
export const noText = (sources: Sources = []): TextReceipt => ({ sha256: null, sources, at: null })

const wholly = (ref: TextRef): TextReceipt['at'] => ({ ref, isPart: false })

export function receiptOfVersion(store: Store, version: SectionVersion): TextReceipt {
  const ref: TextRef = { kind: 'section version', id: version.id, part: 'text' }
  return receiptOf(version.text, sourcesOf(store, version.provenance), wholly(ref))
}

/** @param life the section's texts over time, in which the text stands */
export function receiptOfLaw(store: Store, life: Pick<LawLife, 'steps'>, text: LawText): TextReceipt {
  return receiptOf(text.text, lawSources(store, life, text), wholly(text.ref))
}

/** The whole old or new reading of a document's section, or a part of it. */
export function receiptOfSection(
  store: Store,
  record: DraftedDocument,
  place: { readonly number: string; readonly part: 'old' | 'new'; readonly isPart?: boolean },
  text: string,
): TextReceipt {
  const { number, part, isPart = false } = place
  const ref: TextRef = { kind: 'document section', id: `${record.id}.s${number}`, part }
  return receiptOf(text, documentSources(store, record), { ref, isPart })
}

export const documentSources = (store: Store, record: DraftedDocument): Sources =>
  common(store, record).sources

/** Where a recommendation's words are printed: each place once, of the sources that the store has. */
export function recommendationSources(store: Store, { provenance }: Recommendation): Sources {
  const places = new Map(provenance.map((place) => [`${place.sourceId}\n${place.locator}`, place]))
  return [...places.values()].flatMap(({ sourceId, locator }) => {
    const source = store.sources.get(sourceId)
    return source ? [{ sourceId, locator, title: source.title, retrieved: source.retrieved ?? null }] : []
  })
}

export const receiptOfRecommendation = (store: Store, record: Recommendation): TextReceipt =>
  receiptOf(record.text, recommendationSources(store, record))

/** Those of two stored texts of a section. */
export function receiptsOfVersions(
  store: Store,
  before: SectionVersion,
  after: SectionVersion,
): RedlineReceipts {
  return { before: receiptOfVersion(store, before), after: receiptOfVersion(store, after) }
}
