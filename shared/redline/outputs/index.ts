/** The outputs of a redline. DOCX is written by the host (electron/exporting), from the same paragraphs and receipts. */
export { draftingHtml, draftingPlainText } from './drafting.ts'
export { firstUnholdable, type UnholdableCharacter } from './holdable.ts'
export { redlineHtml } from './html.ts'
export { type RedlineJson, redlineData, redlineJson, redlineJsonSchema, redlineSchemaText } from './json.ts'
export { redlineMarkdown } from './markdown.ts'
export { OUTPUT_FORMATS, type OutputFormat, type OutputInput } from './model.ts'
export { type OutputParagraph, outputParagraphs } from './paragraphs.ts'
export { exactPieces, type Piece } from './pieces.ts'
export { outputTitle, type ReceiptGroup, type ReceiptLine, receiptGroups } from './receipt-lines.ts'
export {
  type ReceiptSide,
  type Receipts,
  receipts as receiptsSchema,
  sideName,
  UNOFFICIAL,
} from './receipts.ts'
