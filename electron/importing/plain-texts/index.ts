/** Texts of any kind of file, for Compare: bytes in, words out. */
export { readTextFile, type TextOfFile } from './read-text-file.ts'
