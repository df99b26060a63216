/** What one section of a document does to a section of the statutes, in the drafter's own marks. */
import type { BaselineVerdict, RedlineReceipts } from '#shared/contract/index.ts'
import { pathOf, provisionsNamed } from '#shared/law/amended/index.ts'
import type { BillSection } from '#shared/law/bills/index.ts'
import type { Store } from '../../store/store.ts'
import { changeLabel } from '../law/chain.ts'
import { nameOf } from '../law/enacted.ts'
import { documentSources, noText, receiptOfLaw, receiptOfSection } from '../text-receipts.ts'
import { ownLife, stepOf } from './own-life.ts'
import type { DocumentReading } from './reading.ts'
import { checked, sectionWords } from './section-view.ts'

export interface DraftersChange {
  /** The provision that it names; '' for the whole section and for several. */
  readonly provision: string
  readonly before: string
  readonly after: string
  readonly beforeLabel: string
  readonly afterLabel: string
  /** How far its old text is known to be the law, and whatever else a reader must know. */
  readonly warnings: readonly string[]
  readonly receipts: RedlineReceipts
}

function verdictWords(verdict: BaselineVerdict): string[] {
  if (verdict.verdict === 'verified') return []
  if (verdict.verdict === 'not checked')
    return [`Its old text was not checked against the law: ${verdict.reason}`]
  const { bill, law, whiteSpaceOnly } = verdict.difference
  if (whiteSpaceOnly) return []
  return [
    `Its old text is not that of the ${verdict.against}: it has “…${bill}…” where the law has “…${law}…”.`,
  ]
}

/** The change, or why it cannot be shown. */
export function draftersChange(
  store: Store,
  reading: DocumentReading,
  section: BillSection,
  statute: string,
): DraftersChange | { readonly reason: string } {
  const { action, added } = section.clause
  const label = changeLabel({ name: nameOf(store, reading), section }).replaceAll('\u00a0', ' ')
  const words = sectionWords(store, reading, section)
  const paths = action === 'adds' ? added : provisionsNamed(section, statute)
  const provision = paths.length === 1 ? pathOf(paths[0] ?? []) : ''
  const common = {
    provision,
    beforeLabel: `the law before ${label}`,
    afterLabel: `as ${label} makes it read`,
  }
  const warnings = [...reading.record.warnings, ...words.notes]
  if (action === 'repeals') {
    const life = ownLife(store, reading, statute)
    const before = stepOf(life, reading.record.id, section.number)?.before
    if (!before)
      return { reason: `The text of the section before its repeal by ${label} is not in the store.` }
    const receipts = {
      before: receiptOfLaw(store, life, before),
      after: noText(documentSources(store, reading.record)),
    }
    return {
      ...common,
      before: before.text,
      after: '',
      afterLabel: `repealed by ${label}`,
      warnings,
      receipts,
    }
  }
  const side = (part: 'old' | 'new', text: string) =>
    receiptOfSection(store, reading.record, { number: section.number, part }, text)
  const after = side('new', words.newText)
  if (action === 'adds' || action === 'new') {
    const receipts = { before: noText(), after }
    return {
      ...common,
      before: '',
      after: words.newText,
      beforeLabel: 'nothing in this place',
      warnings,
      receipts,
    }
  }
  if (action === 'uncodified') return { reason: `${label} changes no section of the statutes.` }
  if (words.oldText === null) return { reason: `${label}: ${words.notes.join(' ')}` }
  const { verdict } = checked(store, reading, section)
  return {
    ...common,
    before: words.oldText,
    after: words.newText,
    warnings: [...verdictWords(verdict), ...warnings],
    receipts: { before: side('old', words.oldText), after },
  }
}
