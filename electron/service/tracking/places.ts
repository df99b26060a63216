/** Search-as-you-type over the places that an element can be pinned to. */
import type { PinnablePlace } from '#shared/contract/index.ts'
import { parseCitation } from '#shared/law/citation.ts'
import type { DocumentTarget, DraftedDocument } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { sectionLabel } from '../labels.ts'
import { matchExpression } from '../match-expression.ts'
import { documentName } from './document-name.ts'

const actions: Record<DocumentTarget['action'], string> = {
  amends: 'amends',
  adds: 'adds to',
  new: 'new law',
  repeals: 'repeals',
  uncodified: 'law outside the statutes',
}

/** The sections of one document, each once with all that it changes. */
function sectionsOf(store: Store, record: DraftedDocument): PinnablePlace[] {
  const bySection = Map.groupBy(store.documents.targetsOf(record.id), ({ number }) => number)
  const name = documentName(store, record)
  return [...bySection].map(([number, targets]) => {
    const laws = targets.flatMap(({ sectionId, provision }) =>
      sectionId === undefined ? [] : [sectionLabel(sectionId, provision)],
    )
    const [first] = targets
    return {
      documentId: record.id,
      documentSection: number,
      provision: '',
      label: `${name}, section ${number}`,
      detail: [first && actions[first.action], laws.slice(0, 4).join(', ')].filter(Boolean).join(' '),
    }
  })
}

function statutePlace(store: Store, sectionId: string, provision: string): PinnablePlace[] {
  const section = store.sections.get(sectionId)
  if (!section) return []
  return [{ sectionId, provision, label: sectionLabel(sectionId, provision), detail: section.catchline }]
}

/** The statute section that was typed, and the sections of documents that change it. */
function cited(store: Store, text: string): PinnablePlace[] {
  const parsed = parseCitation(text)
  if (!parsed.ok || parsed.citation.kind !== 'section') return []
  const { section, provision } = parsed.citation
  const touching = store.documents.touching(section).flatMap(({ documentId, number }) => {
    const record = store.documents.get(documentId)
    return record && record.kind !== 'amendment'
      ? sectionsOf(store, record).filter((place) => place.documentSection === number)
      : []
  })
  return [...statutePlace(store, section, provision.map((label) => `(${label})`).join('')), ...touching]
}

const folded = (text: string): string => text.toLowerCase().replace(/[.,()§\u00a0]/g, ' ')

/** Sections of the documents whose name holds every word typed: "HB 5502 section 2", "File 9". */
function named(store: Store, text: string, limit: number): PinnablePlace[] {
  const words = folded(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const holds = (place: string) => {
    const own = folded(place).split(/\s+/)
    // The beginning of a word is enough, but section 2 is not section 20.
    return words.every((word) =>
      own.some((one) => (/^\d+$/.test(word) ? one === word : one.startsWith(word))),
    )
  }
  const found: PinnablePlace[] = []
  for (const record of store.documents.all()) {
    if (found.length >= limit) break
    if (record.kind === 'amendment') continue
    const [first] = words
    // Most documents are ruled out by their names, before their sections are read.
    if (first === undefined || !folded(documentName(store, record)).includes(first)) continue
    found.push(...sectionsOf(store, record).filter(({ label }) => holds(label)))
  }
  return found
}

function byWords(store: Store, text: string, limit: number): PinnablePlace[] {
  const match = matchExpression(text)
  if (match === null) return []
  return store.search
    .find({ match, start: text, limit }, ['section'])
    .flatMap(({ recordId }) => statutePlace(store, recordId, ''))
}

/** @returns at most `limit` places, each once: what is cited first, then documents by name, then statutes by words */
export function searchPlaces(store: Store, text: string, limit: number): PinnablePlace[] {
  const all = [...cited(store, text), ...named(store, text, limit), ...byWords(store, text, limit)]
  const unique = new Map(
    all.map((place) => [
      [place.documentId, place.documentSection, place.sectionId, place.provision].join('\n'),
      place,
    ]),
  )
  return [...unique.values()].slice(0, limit)
}
