/** Documents as the tracing of elements takes them: sections with targets, old and new words, and marks. */
import {
  type ElementIndex,
  findTraces,
  indexElements,
  type Trace,
  type TracedElement,
  type TracedSection,
  type TracedVersion,
} from '#shared/council/traces/index.ts'
import type { DraftedDocument, Recommendation } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { documentReading } from '../documents/reading.ts'
import { siblingsOf } from '../documents/rows.ts'
import { sectionWords } from '../documents/section-view.ts'
import { targetViews } from '../documents/targets.ts'
import { stampedCache } from '../stamped-cache.ts'

const sections = stampedCache<readonly TracedSection[]>(60)

export function tracedSections(store: Store, documentId: string): readonly TracedSection[] {
  return sections(store, documentId, () => {
    const reading = documentReading(store, documentId)
    if (!reading) return []
    return reading.read.sections.map((section): TracedSection => {
      const { segments, oldText, newText } = sectionWords(store, reading, section)
      const { action } = section.clause
      return {
        number: section.number,
        targets: targetViews(store, section).flatMap(({ sectionId, provision }) =>
          sectionId === null ? [] : [{ sectionId, provision }],
        ),
        isRepeal: action === 'repeals',
        isNew: action === 'new' || action === 'adds' || action === 'uncodified',
        ...(oldText !== null && { before: oldText }),
        after: newText,
        ...(segments.length > 0 && { marks: segments }),
      }
    })
  })
}

/** An element's id among those of all recommendations, and back. */
const tracedId = (recommendationId: string, elementId: string): string => `${recommendationId}/${elementId}`
export function readTracedId(id: string): { recommendationId: string; elementId: string } {
  const [recommendationId = '', elementId = ''] = id.split('/')
  return { recommendationId, elementId }
}

const elementOf = (record: Recommendation, sectionIds: readonly string[]) =>
  record.elements.map(
    (element): TracedElement => ({
      id: tracedId(record.id, element.id),
      text: element.text,
      ...(element.ask && { ask: element.ask }),
      sectionIds,
    }),
  )

interface OfRecord {
  readonly elements: readonly TracedElement[]
  /** All that the index takes from the record, to tell whether it has changed. */
  readonly words: string
}
/** The store gives out the same record until a part of it is written. */
const ofRecords = new WeakMap<Recommendation, OfRecord>()

function ofRecord(record: Recommendation): OfRecord {
  const known = ofRecords.get(record)
  if (known) return known
  const elements = record.asksChangeOfLaw
    ? elementOf(
        record,
        record.sections.map(({ sectionId }) => sectionId),
      )
    : []
  const made = { elements, words: JSON.stringify(elements) }
  ofRecords.set(record, made)
  return made
}

interface Indexed {
  readonly words: readonly string[]
  readonly index: ElementIndex
}
const indexes = new WeakMap<Store, Indexed>()

/** The index of every element that asks for law; built anew when an element's words change. */
export function elementIndex(store: Store): ElementIndex {
  const records = store.recommendations.all().map(ofRecord)
  const words = records.map((one) => one.words)
  const known = indexes.get(store)
  if (known?.words.length === words.length && known.words.every((one, at) => one === words[at]))
    return known.index
  const index = indexElements(records.flatMap(({ elements }) => elements))
  indexes.set(store, { words, index })
  return index
}

const traces = new WeakMap<ElementIndex, Map<string, readonly Trace[]>>()

/** Where elements stand in a document. Amendments give instructions, not sections: nothing is found in them alone. */
export function tracesIn(store: Store, index: ElementIndex, documentId: string): TracedVersion {
  const own = tracedSections(store, documentId)
  const kept = traces.get(index) ?? new Map<string, readonly Trace[]>()
  traces.set(index, kept)
  const key = `${store.imports.stamp()} ${documentId}`
  const found = kept.get(key) ?? findTraces(index, own)
  kept.set(key, found)
  return { sections: own, traces: found }
}

/** The document before one, of the same bill and its act; amendments are no versions. */
export function versionBefore(store: Store, record: DraftedDocument): DraftedDocument | undefined {
  const versions = siblingsOf(store, record).filter(({ kind }) => kind !== 'amendment')
  const place = versions.findIndex(({ id }) => id === record.id)
  return place > 0 ? versions[place - 1] : undefined
}
