/** What the two ways of writing runs have in common. */
import type { Run } from '#shared/council/annual-report/document/index.ts'

/** What is no character of XML 1.0 (section 2.2) cannot stand in a Word file; a reader sees that something stood there. */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export const holdable = (text: string) => text.replace(NOT_XML, '\ufffd')

/** An address as it may stand inside the quotation marks of a field. */
export const linkAddress = (link: string) =>
  holdable(link).replace(/["\\\s]/g, (sign) => encodeURIComponent(sign))

/** A deletion stands in brackets. */
export const markedText = ({ text, mark }: Run) => (mark === 'deleted' ? `[${text}]` : text)
