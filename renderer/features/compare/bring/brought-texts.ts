/** Texts that a person brought: held while the program runs, so that going to another page and back loses nothing. */
import { useSyncExternalStore } from 'react'
import type { FileReading, FileReadings } from '#shared/contract/index.ts'
import type { SideName } from '../sides.ts'

/** The readings of a text; the old one is absent where it cannot be told. */
export type OfferedReadings = Omit<FileReadings, 'old'> & Partial<Pick<FileReadings, 'old'>>

export interface BroughtText {
  readonly text: string
  readonly from: 'pasted' | 'file'
  readonly fileName: string | null
  /** What the reader of a file must know. */
  readonly notes: readonly string[]
  /** Where a text marks deletions and insertions: as printed and in its readings, with what to know of each. */
  readonly readings?: OfferedReadings
  /** Which of them `text` is; absent where there is but one. */
  readonly reading?: FileReading
  /** Where the readings come of brackets in a plain text alone: what was inserted is inferred or not known. */
  readonly inferred?: true
}

const readingWords: Readonly<Record<FileReading, string>> = {
  printed: 'as printed',
  old: 'as it read before',
  new: 'as it would read',
}

/** The same text in another of its readings. */
export function inReading(brought: BroughtText, reading: FileReading): BroughtText {
  const chosen = brought.readings?.[reading]
  return chosen === undefined ? brought : { ...brought, ...chosen, reading }
}

const nothing: BroughtText = { text: '', from: 'pasted', fileName: null, notes: [] }

type Sides = Readonly<Record<SideName, BroughtText>>
let sides: Sides = { old: nothing, new: nothing, third: nothing }
/** By the hash under which they are kept, so that a text that is at hand is not fetched again. */
const byHash = new Map<string, BroughtText>()
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function pasted(text: string): BroughtText {
  return { ...nothing, text }
}

/** "pasted text", or the name of the file, with the reading that was chosen. */
export function labelOf({ from, fileName, reading, inferred }: BroughtText): string {
  const name = from !== 'file' || fileName === null ? 'pasted text' : fileName
  if (reading === undefined) return name
  const how = inferred && reading === 'old' ? ' (inferred)' : ''
  return `${name}, ${readingWords[reading]}${how}`
}

export function setBrought(changes: Partial<Record<SideName, BroughtText>>): void {
  sides = { ...sides, ...changes }
  for (const listener of listeners) listener()
}

export function useBrought(): Sides {
  return useSyncExternalStore(subscribe, () => sides)
}

/** How many kept texts are held at once. */
const most = 4

export function holdKept(sha256: string, text: BroughtText): void {
  byHash.set(sha256, text)
  for (const oldest of byHash.keys()) if (byHash.size > most) byHash.delete(oldest)
}

export function heldKept(sha256: string): BroughtText | undefined {
  return byHash.get(sha256)
}
