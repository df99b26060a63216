/** The records of starter content: what there is of each kind in a store, and the rows that each is made of. */
import type { StarterRecordKind } from '#shared/contract/index.ts'
import type { CorpusFileName } from '#shared/model/corpus.ts'
import type { JournaledTable, RowsRef } from '../../../store/row-journal.ts'
import type { Store } from '../../../store/store.ts'

/** A record as the model has it; what its kind holds besides is compared field by field. */
export interface StarterRecord {
  readonly id: string
}

interface KindOfRecord {
  readonly file: CorpusFileName
  readonly table: JournaledTable
  /** Tables of its parts, whose rows carry the record's id. */
  readonly parts: readonly JournaledTable[]
  /** How its places in the sources, and its document for search, are named; null where it has none of its own. */
  readonly provenance: string | null
  readonly search: ((id: string) => readonly [string, string]) | null
  readonly read: (store: Store) => readonly StarterRecord[]
}

/** In the order in which they are written: what is named stands before what names it. */
export const starterKinds: Readonly<Record<StarterRecordKind, KindOfRecord>> = {
  source: {
    file: 'sources.json',
    table: 'source',
    parts: [],
    provenance: null,
    search: (id) => ['source', id],
    read: (store) => store.sources.all(),
  },
  section: {
    file: 'sections.json',
    table: 'section',
    parts: [],
    provenance: 'section',
    // A section is found by its texts too: its document is made anew from what the store has.
    search: null,
    read: (store) => {
      const from = store.provenance.ofAll('section')
      return store.sections.all().map((row) => ({ ...row, provenance: from.get(row.id) ?? [] }))
    },
  },
  'section text': {
    file: 'section-versions.json',
    table: 'section_version',
    parts: [],
    provenance: 'section version',
    search: null,
    read: (store) => store.sections.allVersions(),
  },
  bill: {
    file: 'bills.json',
    table: 'bill',
    parts: ['bill_target', 'bill_version', 'bill_action', 'bill_provision'],
    provenance: 'bill',
    search: (id) => ['bill', id],
    read: (store) => store.bills.all(),
  },
  act: {
    file: 'acts.json',
    table: 'act',
    parts: ['act_section'],
    provenance: 'act',
    search: (id) => ['act', id],
    read: (store) => store.acts.all(),
  },
  seat: {
    file: 'seats.json',
    table: 'seat',
    parts: [],
    provenance: 'seat',
    search: (id) => ['council', `seat/${id}`],
    read: (store) => store.council.seats(),
  },
  activity: {
    file: 'activities.json',
    table: 'activity',
    parts: [],
    provenance: 'activity',
    search: (id) => ['council', `activity/${id}`],
    read: (store) => store.council.activities(),
  },
  obligation: {
    file: 'obligations.json',
    table: 'obligation',
    parts: [],
    provenance: 'obligation',
    search: (id) => ['obligation', id],
    read: (store) => store.council.obligations(),
  },
  'reporting round': {
    file: 'reporting-rounds.json',
    table: 'reporting_round',
    parts: [],
    provenance: 'reporting round',
    search: (id) => ['council', `round/${id}`],
    read: (store) => store.council.rounds(),
  },
  recommendation: {
    file: 'recommendations.json',
    table: 'recommendation',
    parts: [
      'element',
      'recommendation_section',
      'recommendation_act',
      'position',
      'status_event',
      'status_event_element',
      'evidence',
    ],
    provenance: 'recommendation',
    search: (id) => ['recommendation', id],
    read: (store) => store.recommendations.all(),
  },
  figure: {
    file: 'figures.json',
    table: 'figure',
    parts: [],
    provenance: 'figure',
    search: (id) => ['figure', id],
    read: (store) => store.sources.figures(),
  },
  claim: {
    file: 'claims.json',
    table: 'claim',
    parts: [],
    provenance: null,
    search: (id) => ['claim', id],
    read: (store) => store.sources.claims(),
  },
}

export const starterKindNames = Object.keys(starterKinds) as StarterRecordKind[]

/** Names a record for `import.apply`. */
export const recordKey = (kind: StarterRecordKind, id: string): string => `${kind}/${id}`

/**
 * The rows that a record is made of, but for its document for search.
 * @param positions ids of a recommendation's positions, each of which has places of its own
 */
export function contentRows(
  kind: StarterRecordKind,
  id: string,
  positions: readonly string[] = [],
): RowsRef[] {
  const { table, parts, provenance } = starterKinds[kind]
  return [
    { table, key: [id] },
    ...parts.map((part) => ({ table: part, key: [id] })),
    ...(provenance === null ? [] : [{ table: 'provenance' as const, key: [provenance, id] }]),
    ...positions.map((position) => ({
      table: 'provenance' as const,
      key: ['position', `${id}/${position}`],
    })),
  ]
}

export function searchRow(kind: StarterRecordKind, id: string): RowsRef | undefined {
  const named = starterKinds[kind].search?.(id)
  return named && { table: 'search_document', key: named }
}

const byTable = new Map<string, StarterRecordKind>()
const byProvenance = new Map<string, StarterRecordKind>()
for (const kind of starterKindNames) {
  const { table, parts, provenance } = starterKinds[kind]
  for (const one of [table, ...parts]) byTable.set(one, kind)
  if (provenance !== null) byProvenance.set(provenance, kind)
}
byTable.set('section_print', 'section')

/** Tables of which the rows belong to records of starter content. */
export const starterTables = [...byTable.keys(), 'provenance'] as JournaledTable[]

/** The record that rows belong to, as `recordKey` names it; undefined for rows beside the starter content. */
export function recordOfRows({ table, key }: { table: string; key: readonly string[] }): string | undefined {
  const [first = '', second = ''] = key
  if (table !== 'provenance') {
    const kind = byTable.get(table)
    return kind && recordKey(kind, first)
  }
  if (first === 'position') return recordKey('recommendation', second.split('/')[0] ?? '')
  const kind = byProvenance.get(first)
  return kind && recordKey(kind, second)
}
