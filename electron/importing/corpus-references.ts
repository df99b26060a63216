/** Checks that what one corpus file names stands in another, where the store holds a reference to it. */
import type { Corpus, CorpusFileName } from '#shared/model/corpus.ts'

export interface ReferenceFault {
  readonly file: CorpusFileName
  readonly where: string
  readonly what: string
}

export interface Reference {
  readonly file: CorpusFileName
  /** The record's id; what is inside a record stands after it and a space. */
  readonly where: string
  readonly target: CorpusFileName
  readonly id: string
}

type From = readonly { readonly sourceId: string }[]

function sourcesOf(file: CorpusFileName, records: readonly { id: string; provenance: From }[]): Reference[] {
  return records.flatMap((record) =>
    record.provenance.map((item) => ({
      file,
      where: record.id,
      target: 'sources.json' as const,
      id: item.sourceId,
    })),
  )
}

/** Everything that one record of the corpus names in another and that a store checks. */
export function corpusReferences(corpus: Corpus): Reference[] {
  const to = (
    file: CorpusFileName,
    where: string,
    target: CorpusFileName,
    id: string | undefined,
  ): Reference[] => (id === undefined ? [] : [{ file, where, target, id }])
  const provenanced = [
    'sections.json',
    'section-versions.json',
    'acts.json',
    'bills.json',
    'recommendations.json',
    'seats.json',
    'activities.json',
    'obligations.json',
    'reporting-rounds.json',
    'figures.json',
  ] as const
  return [
    ...provenanced.flatMap((file) => sourcesOf(file, corpus[file])),
    ...corpus['claims.json'].flatMap((claim) => to('claims.json', claim.id, 'sources.json', claim.sourceId)),
    ...corpus['section-versions.json'].flatMap((version) =>
      to('section-versions.json', version.id, 'sections.json', version.sectionId),
    ),
    ...corpus['acts.json'].flatMap((act) => to('acts.json', act.id, 'bills.json', act.billId)),
    ...corpus['bills.json'].flatMap((bill) =>
      bill.versions.flatMap((version) => to('bills.json', version.id, 'acts.json', version.actId)),
    ),
    ...corpus['obligations.json'].flatMap((item) => to('obligations.json', item.id, 'acts.json', item.actId)),
    ...corpus['recommendations.json'].flatMap((item) => [
      ...item.acts.flatMap((act) => to('recommendations.json', item.id, 'acts.json', act.actId)),
      ...item.positions.flatMap((position) => [
        ...to('recommendations.json', `${item.id} ${position.id}`, 'seats.json', position.seatId),
        ...sourcesOf('recommendations.json', [{ ...position, id: `${item.id} ${position.id}` }]),
      ]),
    ]),
  ]
}

function repeated(corpus: Corpus): ReferenceFault | null {
  for (const file of Object.keys(corpus) as CorpusFileName[]) {
    const seen = new Set<string>()
    for (const { id } of corpus[file]) {
      if (seen.has(id)) return { file, where: id, what: 'two records have this id' }
      seen.add(id)
    }
  }
  return null
}

function unknownElement(corpus: Corpus): ReferenceFault | null {
  for (const item of corpus['recommendations.json']) {
    const known = new Set(item.elements.map((element) => element.id))
    for (const event of item.events) {
      const id = event.elementIds.find((elementId) => !known.has(elementId))
      if (id)
        return {
          file: 'recommendations.json',
          where: `${item.id} ${event.id}`,
          what: `there is no element ${id}`,
        }
    }
  }
  return null
}

/** @returns the first reference that leads nowhere, or null */
export function corpusReferenceFault(corpus: Corpus): ReferenceFault | null {
  const ids = new Map<CorpusFileName, Set<string>>()
  for (const file of Object.keys(corpus) as CorpusFileName[]) {
    ids.set(file, new Set(corpus[file].map((record) => record.id)))
  }
  const lost = corpusReferences(corpus).find((reference) => !ids.get(reference.target)?.has(reference.id))
  if (lost) return { file: lost.file, where: lost.where, what: `${lost.id} is not in ${lost.target}` }
  return repeated(corpus) ?? unknownElement(corpus)
}
