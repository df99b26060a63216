/** Texts in Connecticut's drafting convention: [deleted] words in brackets, inserted words underlined. */
export type * from './drafting/model.ts'
export { readDraftedText } from './drafting/read.ts'
