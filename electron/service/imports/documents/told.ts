/** What applying would do with a document's words. */
import type { DraftedDocument } from '#shared/model/index.ts'
import type { Store } from '../../../store/store.ts'
import type { DocumentPlan } from './plan.ts'
import { wordsOf } from './read-file.ts'
import { fidelityOf, type KnownFile } from './record.ts'

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The document of the same bill before this one in the order of stages; amendments are no versions. */
function documentBefore(store: Store, record: DraftedDocument): DraftedDocument | undefined {
  if (record.billId === undefined || record.kind === 'amendment') return undefined
  const others = store.documents.ofBill(record.billId).filter((one) => one.kind !== 'amendment')
  const own = others.findIndex((one) => one.id === record.id)
  const before = own < 0 ? others.filter((one) => isBefore(one, record)) : others.slice(0, own)
  return before.at(-1)
}

const STAGES = [
  'proposed bill',
  'raised bill',
  'committee bill',
  'bill',
  'substitute',
  'file copy',
  'reprint',
]
const stageOf = (kind: string): number => (kind.endsWith(' act') ? STAGES.length : STAGES.indexOf(kind))

function isBefore(one: DraftedDocument, than: DraftedDocument): boolean {
  const byStage = stageOf(one.kind) - stageOf(than.kind)
  return byStage < 0 || (byStage === 0 && (one.date ?? '') < (than.date ?? ''))
}

export type Told = Pick<DocumentPlan['row'], 'outcome' | 'note' | 'before'> & { writesWords: boolean }

/** Compares a document's words with those that the store has of it, or of the stage before it. */
export function toldOf(store: Store, file: KnownFile, record: DraftedDocument): Told {
  const stored = store.documents.get(record.id)
  const storedWords = stored && store.documents.paragraphs(record.id)
  if (!stored || !storedWords) {
    const before = documentBefore(store, record)
    const words = before && store.documents.paragraphs(before.id)
    return {
      outcome: 'added',
      note: before ? `Compared with ${before.label}, which the store has.` : '',
      before: before && words ? { label: before.label, text: wordsOf(words) } : null,
      writesWords: true,
    }
  }
  const had = fidelityOf(storedWords)
  const has = fidelityOf(file.document)
  const before = { label: `${stored.label}, as read before`, text: wordsOf(storedWords) }
  if (folded(before.text) !== folded(wordsOf(file.document))) {
    const loss =
      has < had
        ? ' The copy in the store keeps more of the print (underlining, line numbers) than this file does.'
        : ''
    return { outcome: 'changed', note: `Read before with other words.${loss}`, before, writesWords: true }
  }
  if (has > had)
    return {
      outcome: 'changed',
      note: 'The same words; this file keeps more of the print: underlining, or the numbers of its lines.',
      before: null,
      writesWords: true,
    }
  const note =
    has < had ? 'The store has the same words with more of the print: underlining, or line numbers.' : ''
  return { outcome: 'unchanged', note, before: null, writesWords: false }
}
