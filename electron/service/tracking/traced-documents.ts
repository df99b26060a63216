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
export const tracedId = (recommendationId: string, elementId: string): string =>
  `${recommendationId}/${elementId}`
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

interface Indexed {
  readonly words: string
  readonly index: ElementIndex
}
const indexes = new WeakMap<Store, Indexed>()

/** The index of every element that asks for law; built anew when an element's words change. */
export function elementIndex(store: Store): ElementIndex {
  const elements = store.recommendations
    .all()
    .filter((record) => record.asksChangeOfLaw)
    .flatMap((record) =>
      elementOf(
        record,
        record.sections.map(({ sectionId }) => sectionId),
      ),
    )
  const words = JSON.stringify(elements)
  const known = indexes.get(store)
  if (known?.words === words) return known.index
  const index = indexElements(elements)
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
