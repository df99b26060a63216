/** Bills, file copies, amendments and acts as files: bytes in, paragraphs of runs out. */
export { DOCUMENT_LIMIT_BYTES, DocumentError, type DocumentFault } from './errors.ts'
export { readPasted } from './pasted.ts'
export { formatOf, LOOKS_LIKE_HTML, readDocument } from './read-document.ts'
