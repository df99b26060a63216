/** Which characters a file format cannot hold; a text with one is refused, never changed silently. */
import type { OutputFormat } from './model.ts'

export interface UnholdableCharacter {
  /** UTF-16 code units from the start of the text. */
  readonly offset: number
  /** From 1. Lines are parted by "\n". */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  /** "U+000B". */
  readonly name: string
}

const LONE_SURROGATE = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]'
/** What is no character of XML 1.0 (section 2.2); U+FFFE and U+FFFF are none either. */
const NOT_XML = new RegExp(`[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|${LONE_SURROGATE}`)
/** HTML and Markdown readers replace NUL; UTF-8 has no form for half a surrogate pair. */
const NOT_HTML = new RegExp(`\\u0000|${LONE_SURROGATE}`)
const NOT_UTF8 = new RegExp(LONE_SURROGATE)

const patterns: Record<OutputFormat, RegExp | null> = {
  docx: NOT_XML,
  html: NOT_HTML,
  'drafting-html': NOT_HTML,
  markdown: NOT_HTML,
  'drafting-text': NOT_UTF8,
  // JSON escapes what it must.
  json: null,
}

/** The first character of a text that a format cannot hold, or undefined where it can hold the text as it is. */
export function firstUnholdable(format: OutputFormat, text: string): UnholdableCharacter | undefined {
  const offset = patterns[format] === null ? -1 : text.search(patterns[format])
  if (offset < 0) return undefined
  const lead = text.slice(0, offset)
  const hex = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')
  return {
    offset,
    line: lead.split('\n').length,
    column: offset - (lead.lastIndexOf('\n') + 1) + 1,
    name: `U+${hex}`,
  }
}
