/** How the reasons are put, for a person. */
import { formatCitation } from '../citation.ts'
import { sectionKey } from './life.ts'
import type { Author } from './model.ts'

/** With no-break spaces: "P.A. 25-139, s. 1"; "1949 Rev."; "the Revisors, pursuant to P.A. 11-51". */
export function authorWords({ act, revision, editorial, sections }: Author): string {
  const name = act ? formatCitation({ ...act, provision: [] }) : (revision ?? '')
  if (editorial) return name ? `the Revisors, pursuant to ${name}` : 'the Revisors'
  return [name, ...sections.map((one) => `s.\u00a0${sectionKey(one)}`)].join(', ')
}

const LONGEST_LIST = 4

/** "P.A. 99-1, P.A. 02-3 and 5 others" */
export function listWords(names: readonly string[]): string {
  const shown = names.length > LONGEST_LIST ? names.slice(-LONGEST_LIST) : names
  const more = names.length - shown.length
  const all = more > 0 ? [...shown, `${more} earlier ${more === 1 ? 'act' : 'acts'}`] : [...shown]
  const last = all.pop() ?? ''
  return all.length === 0 ? last : `${all.join('; ')} and ${last}`
}

const LONGEST_QUOTATION = 220

/** A clause in single quotation marks, since it quotes the law itself in double ones; cut at a word where it is long. */
export function quoted(words: string): string {
  const text = words.trim().replace(/[,;]$/, '')
  if (text.length <= LONGEST_QUOTATION) return `‘${text}’`
  const cut = text.slice(0, LONGEST_QUOTATION)
  return `‘${cut.slice(0, cut.lastIndexOf(' '))} …’`
}

/** "subsection" is said by the label alone: "(b)"; "the text outside its subsections". */
export const placeWords = (provision: string): string =>
  provision === '' ? 'the text outside its lettered and numbered provisions' : provision
