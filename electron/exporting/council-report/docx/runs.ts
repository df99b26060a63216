/** Runs of the report as runs of a Word document. */
import { type ParagraphChild, SimpleField, TextRun } from 'docx'
import { type Run, runsOf, type Words } from '#shared/council/annual-report/document/index.ts'

/** What is no character of XML 1.0 (section 2.2) cannot stand in a Word file; a reader sees that something stood there. */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export const holdable = (text: string) => text.replace(NOT_XML, '\ufffd')

/** A link as a field, whose address stands in the text: a relationship would get a random name. */
function linkField(text: string, address: string): SimpleField {
  return new SimpleField(`HYPERLINK "${address.replaceAll('"', '%22')}"`, text)
}

function textRuns({ text, bold, italic, mark }: Run): TextRun[] {
  const words = mark === 'deleted' ? `[${text}]` : text
  const look = {
    ...(bold && { bold }),
    ...(italic && { italics: italic }),
    ...(mark === 'deleted' && { strike: true }),
    ...(mark === 'inserted' && { underline: {} }),
  }
  return holdable(words)
    .split('\n')
    .map((line, at) => new TextRun({ text: line, ...look, ...(at > 0 && { break: 1 }) }))
}

export function docxRuns(words: Words): ParagraphChild[] {
  return runsOf(words).flatMap((run): ParagraphChild[] =>
    run.link === undefined ? textRuns(run) : [linkField(holdable(run.text), run.link)],
  )
}
