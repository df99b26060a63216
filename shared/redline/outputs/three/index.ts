/** The outputs of a comparison of three. DOCX is written by the host (electron/exporting), from the same paragraphs. */
export { threeHtml } from './html.ts'
export { type ThreeJson, threeJson, threeJsonSchema, threeSchemaText } from './json.ts'
export { threeMarkdown } from './markdown.ts'
export {
  THREE_OUTPUT_FORMATS,
  type ThreeOutputFormat,
  type ThreeOutputInput,
  type ThreeReceipts,
  threeReceipts,
} from './model.ts'
export { threeParagraphs } from './paragraphs.ts'
export { type Hand, standsIn, type ThreeParagraph, type ThreePiece, threePieces } from './pieces.ts'
export { threeReceiptGroups, threeTitle } from './receipt-lines.ts'
