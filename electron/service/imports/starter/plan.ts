/** What bringing in the program's starter content would do with each of its records, and with those that it has no more. */
import type { ImportOutcome, StarterRecordKind, StarterRecordRow } from '#shared/contract/index.ts'
import type { CorpusFileName } from '#shared/model/corpus.ts'
import type { SectionVersion } from '#shared/model/index.ts'
import type { ReadCorpus } from '../../../importing/corpus.ts'
import { corpusReferences } from '../../../importing/corpus-references.ts'
import { openStarterCopy } from '../../../store/starter-copy.ts'
import type { Store } from '../../../store/store.ts'
import { handSourceId } from '../../hand-source.ts'
import { withoutCheck } from '../baselines.ts'
import type { PlannedTexts } from '../rows.ts'
import type { Slices } from '../slices.ts'
import { fieldChanges, sameValue } from './field-changes.ts'
import { recordName, sectionsOf } from './names.ts'
import { importWords, type Ownership, ownership } from './own.ts'
import { recordKey, type StarterRecord, starterKindNames, starterKinds } from './records.ts'
import { recordRows, saysTheSame, type WrittenRecord } from './rows-of-record.ts'

/** What applying would do with one record. */
export interface StarterPlan {
  readonly row: StarterRecordRow & PlannedTexts
  /** The rows to be written; absent where nothing is. */
  readonly written?: WrittenRecord
  readonly writes: boolean
  /** Sections of the statutes that it is about, before or after. */
  readonly sectionIds: readonly string[]
  /** Other records of the starter content that it names, by their keys. */
  readonly names: readonly string[]
}

/** A text that was held against the law says so in its warnings; that is no part of the starter content. */
const asStarter = (kind: StarterRecordKind, record: StarterRecord): StarterRecord =>
  kind === 'section text' ? withoutCheck(record as SectionVersion) : record

/** The words of a record that are read as a text: a redline shows what becomes of them. */
function textOf(kind: StarterRecordKind, record: StarterRecord | undefined): string | null {
  if (record === undefined || (kind !== 'section text' && kind !== 'recommendation')) return null
  return (record as StarterRecord & { text: string }).text
}

interface Compared {
  readonly kind: StarterRecordKind
  readonly now: StarterRecord | undefined
  readonly then: StarterRecord
  readonly copy: Store
  readonly store: Store
  readonly own: Ownership
}

/** Why a record that differs stays as it is; undefined where it does not; null where it is as starter content left it. */
function whyKept({ kind, then, copy, store, own }: Compared): string | null | undefined {
  const key = recordKey(kind, then.id)
  const person = own.byPerson(key)
  if (person !== undefined) return `${person} It stays as it is.`
  // A printed text is only held against the law by an import; its words stay those of the starter content.
  const written = kind === 'section text' ? [] : own.byImport(key)
  if (written.length === 0) return undefined
  if (saysTheSame(store, copy, kind, then, written)) return null
  return `${importWords(written)} It stays as it is.`
}

function planRecord(compared: Compared, names: readonly string[]): StarterPlan {
  const { kind, now, then, store, copy } = compared
  const isSame = now !== undefined && sameValue(asStarter(kind, now), asStarter(kind, then))
  const why = isSame ? null : whyKept(compared)
  const outcome = why === null ? 'unchanged' : why !== undefined ? 'kept' : now ? 'changed' : 'added'
  const writes = outcome === 'added' || outcome === 'changed'
  const sectionIds = [...new Set([now, then].flatMap((one) => (one ? sectionsOf(kind, one) : [])))]
  const [before, after] = [textOf(kind, now), textOf(kind, then)]
  const hasText = after !== null && outcome !== 'unchanged' && before !== after
  const key = recordKey(kind, then.id)
  // Words that a redline shows are not told a second time, as one long field.
  const without = (record: StarterRecord) =>
    hasText ? { ...asStarter(kind, record), text: '' } : asStarter(kind, record)
  return {
    row: {
      kind: 'starter record',
      key,
      record: key,
      outcome,
      inInventory: sectionIds.some(
        (id) => copy.sections.isOfInventory(id) || store.sections.isOfInventory(id),
      ),
      hasText,
      hasBefore: hasText && before !== null,
      note: why ?? '',
      where: `${starterKinds[kind].file}, ${then.id}`,
      recordKind: kind,
      recordId: then.id,
      ...recordName(kind, now ?? then),
      changes: now && outcome !== 'unchanged' ? fieldChanges({ ...without(now) }, { ...without(then) }) : [],
      before: hasText && before !== null ? { label: 'as it is in this store', text: before } : null,
      after: hasText ? after : null,
    },
    ...(writes && { written: recordRows(store, copy, kind, now, then) }),
    writes,
    sectionIds,
    names,
  }
}

/** A record that came with earlier starter content and is in the present one no more. */
function planGone(kind: StarterRecordKind, record: StarterRecord, store: Store): StarterPlan {
  const key = recordKey(kind, record.id)
  const sectionIds = sectionsOf(kind, record)
  return {
    row: {
      kind: 'starter record',
      key,
      record: key,
      outcome: 'kept',
      inInventory: sectionIds.some((id) => store.sections.isOfInventory(id)),
      hasText: false,
      hasBefore: false,
      note: 'The starter content has this record no more. It stays in this store.',
      where: starterKinds[kind].file,
      recordKind: kind,
      recordId: record.id,
      ...recordName(kind, record),
      changes: [],
      before: null,
      after: null,
    },
    writes: false,
    sectionIds,
    names: [],
  }
}

/** What each record of the starter content names, by the record's key. */
function namesIn({ corpus }: ReadCorpus): Map<string, string[]> {
  const kindOf = new Map(starterKindNames.map((kind) => [starterKinds[kind].file, kind]))
  const keyOf = (file: CorpusFileName, id: string) => recordKey(kindOf.get(file) ?? 'source', id)
  const names = new Map<string, string[]>()
  for (const { file, where, target, id } of corpusReferences(corpus)) {
    const key = keyOf(file, where.split(' ')[0] ?? '')
    names.set(key, [...(names.get(key) ?? []), keyOf(target, id)])
  }
  return names
}

/** @param isOwn tells the records that people or imports brought */
function goneFrom(
  kind: StarterRecordKind,
  present: readonly StarterRecord[],
  known: ReadonlySet<string>,
  isOwn: (key: string) => boolean,
): StarterRecord[] {
  return present.filter(({ id }) => !known.has(id) && id !== handSourceId && !isOwn(recordKey(kind, id)))
}

/** What would be written is shown first, then what stays against the starter content, then the many that are the same. */
const places: readonly ImportOutcome[] = ['changed', 'added', 'kept', 'unchanged', 'not understood']

/** Compares the program's starter content with the store, record by record, in slices. */
export async function planStarter(
  store: Store,
  read: ReadCorpus,
  now: Date,
  slices: Slices,
  onProgress: (done: number, total: number) => void,
): Promise<StarterPlan[]> {
  const opened = openStarterCopy(read.corpus, read.sha256, now)
  try {
    await slices.rest()
    const copy = opened.store
    const own = ownership(store)
    const isOwn = (key: string) => own.byPerson(key) !== undefined || own.byImport(key).length > 0
    const names = namesIn(read)
    const plans: StarterPlan[] = []
    for (const [at, kind] of starterKindNames.entries()) {
      onProgress(at, starterKindNames.length)
      await slices.rest()
      const present = starterKinds[kind].read(store)
      const byId = new Map(present.map((record) => [record.id, record]))
      const starter = starterKinds[kind].read(copy)
      for (const then of starter) {
        const compared = { kind, now: byId.get(then.id), then, copy, store, own }
        plans.push(planRecord(compared, names.get(recordKey(kind, then.id)) ?? []))
        await slices.rest()
      }
      const known = new Set(starter.map(({ id }) => id))
      for (const record of goneFrom(kind, present, known, isOwn)) plans.push(planGone(kind, record, store))
    }
    return plans.sort((a, b) => places.indexOf(a.row.outcome) - places.indexOf(b.row.outcome))
  } finally {
    opened.close()
  }
}
