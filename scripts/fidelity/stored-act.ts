import type { BillDocument, DocumentParagraph } from '../../shared/law/bills/index.ts'

export interface StoredAct {
  readonly source: { readonly url: string }
  readonly front: { readonly bill: string; readonly act: string; readonly title: string }
  readonly blocks: readonly { readonly runs: readonly (string | { readonly ins: string })[] }[]
}

/** An act of ../shared/real as a reader of its page would give it. */
export function storedDocument(act: StoredAct): BillDocument {
  const head = [act.front.bill, act.front.act, act.front.title].map(
    (text): DocumentParagraph => ({ kind: 'text', runs: [{ text }] }),
  )
  const blocks = act.blocks.map(
    ({ runs }): DocumentParagraph => ({
      kind: 'text',
      runs: runs.map((run) =>
        typeof run === 'string' ? { text: run } : { text: run.ins, underlined: true },
      ),
    }),
  )
  return {
    format: 'html',
    paragraphs: [...head, ...blocks],
    underlining: 'carried',
    furniture: [],
    warnings: [],
  }
}
