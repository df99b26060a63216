/** What the receipts of an exported comparison say about one of its texts. */
import { createHash } from 'node:crypto'
import type { KeptText, Output } from '#shared/contract/index.ts'
import { isEdition } from '#shared/model/index.ts'
import type { ReceiptSide } from '#shared/redline/outputs/index.ts'
import { keptOrigin } from '../kept-texts.ts'

export type StoredText = Output<'compare.text'>

const marksWords: Record<StoredText['marks'], string> = {
  none: 'a plain text, without marks',
  present: 'deletions and insertions read from the document',
  inferred: 'insertions inferred, every one',
  'partly inferred': 'insertions inferred; some could not be told',
  lost: 'the marks of the insertions were lost',
}

const baselineWords: Record<StoredText['baseline'], string> = {
  'not checked': 'not checked against the official text',
  verified: 'matches the official text',
  differs: 'differs from the official text',
}

const measured = (text: string) => ({
  sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
  length: text.length,
})

export function storedSide(stored: StoredText): ReceiptSide {
  return {
    label: stored.label,
    citation: stored.group,
    sources: stored.sources.map(({ title, retrieved }) => ({ title, retrieved })),
    ...measured(stored.text),
    marks: marksWords[stored.marks],
    baseline: isEdition(stored.kind) ? 'an edition of the statutes itself' : baselineWords[stored.baseline],
    warnings: stored.warnings,
  }
}

/** A kept text has no citation and no source of law: its origin stands where a source would. */
export function keptSide(stored: StoredText, kept: KeptText): ReceiptSide {
  const { label, text, warnings } = stored
  return {
    ...pastedSide(label, text),
    sources: [{ title: keptOrigin(kept), retrieved: kept.keptAt.slice(0, 10) }],
    marks: 'not known: the text was kept and taken as it stands',
    warnings,
  }
}

export function pastedSide(label: string, text: string): ReceiptSide {
  return {
    label,
    citation: null,
    sources: [],
    ...measured(text),
    marks: 'not known: the text was pasted and taken as it stands',
    baseline: baselineWords['not checked'],
    warnings: [],
  }
}
