/** The readings of a file beside the one of them that is kept, so that another can be chosen after a restart. */
import { createHash } from 'node:crypto'
import type { FileReadings, Output, ParsedInput } from '#shared/contract/index.ts'
import type { Store } from '../store/store.ts'
import { keptTextOf } from './kept-texts.ts'

type Given = NonNullable<ParsedInput<'compare.keepText'>['readings']>

/** Keeps the readings of the file that a kept text comes from. Must run in the transaction that keeps the text. */
export function putReadings(store: Store, sha256: string, text: string, given: Given): void {
  const reading = ({ text: words, notes }: Given['printed']) => ({ text: words ?? text, notes })
  const readings: FileReadings = {
    printed: reading(given.printed),
    old: reading(given.old),
    new: reading(given.new),
  }
  const id = createHash('sha256').update(JSON.stringify(readings), 'utf8').digest('hex')
  store.keptReadings.put(sha256, given.chosen, id, readings)
}

/** @throws AppError NOT_FOUND */
export function readingsOf(store: Store, sha256: string): Output<'compare.keptReadings'> {
  const { fileName } = keptTextOf(store, sha256)
  const kept = store.keptReadings.get(sha256)
  return { file: kept ? { name: fileName, ...kept } : null }
}
