/** A redline as a Word document whose changes are tracked. */
import { Document } from 'docx'
import {
  exactPieces,
  type OutputInput,
  outputParagraphs,
  outputTitle,
  receiptGroups,
} from '#shared/redline/outputs/index.ts'
import { lawParagraphs } from './law-paragraphs.ts'
import { packDocx } from './pack-docx.ts'
import { pageFooter, pageHeader, receiptParagraphs } from './receipts-pages.ts'
import { styles } from './styles.ts'
import { revisionsBy } from './tracked-text.ts'

/**
 * Writes the document. Accepting all changes gives the new text, rejecting all the old one, to the character, with
 * each line end as a paragraph; differences that the redline ignores are tracked too. The same input gives the same
 * bytes.
 * @param author to whom Word ascribes the changes
 * @returns the bytes of the file. The texts must hold nothing that XML cannot (`firstUnholdable('docx', …)`).
 */
export async function redlineDocx(input: OutputInput, author: string): Promise<Uint8Array> {
  const { receipts } = input
  const title = outputTitle(receipts)
  const at = new Date(receipts.madeAt)
  // Word reads a revision's date to the second.
  const date = at.toISOString().replace(/\.\d+Z$/, 'Z')
  const law = lawParagraphs(
    outputParagraphs(exactPieces(input.redline, input.before, input.after)),
    revisionsBy({ author, date }),
  )
  const document = new Document({
    title,
    creator: author,
    styles,
    features: { trackRevisions: true },
    customProperties: [
      { name: 'Notice', value: receipts.notice },
      { name: 'Old text SHA-256', value: receipts.old.sha256 },
      { name: 'New text SHA-256', value: receipts.new.sha256 },
      { name: 'Redline engine', value: `${receipts.engine.name} ${receipts.engine.version}` },
    ],
    sections: [
      {
        headers: { default: pageHeader(title) },
        footers: { default: pageFooter(receipts.notice) },
        children: [
          ...law,
          ...receiptParagraphs(receipts.notice, receiptGroups(input, { marksIgnored: true })),
        ],
      },
    ],
  })
  return packDocx(document, { title, creator: author, at })
}
