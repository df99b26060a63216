/** Runs of the report as runs of a Word document. */
import { NextAttributeComponent, type ParagraphChild, TextRun, XmlComponent } from 'docx'
import { type Run, runsOf, type Words } from '#shared/council/annual-report/document/index.ts'

/** What is no character of XML 1.0 (section 2.2) cannot stand in a Word file; a reader sees that something stood there. */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export const holdable = (text: string) => text.replace(NOT_XML, '\ufffd')

class FieldMark extends XmlComponent {
  constructor(type: 'begin' | 'separate' | 'end') {
    super('w:fldChar')
    this.root.push(new NextAttributeComponent({ type: { key: 'w:fldCharType', value: type } }))
  }
}

class FieldInstruction extends XmlComponent {
  constructor(instruction: string) {
    super('w:instrText')
    this.root.push(
      new NextAttributeComponent({ space: { key: 'xml:space', value: 'preserve' } }),
      instruction,
    )
  }
}

/** A link as a field, whose address stands in the text: a relationship would get a random name. */
function linkField({ text, bold, link = '' }: Run): TextRun[] {
  const mark = (type: 'begin' | 'separate' | 'end') => new TextRun({ children: [new FieldMark(type)] })
  const address = holdable(link).replace(/["\\\s]/g, (sign) => encodeURIComponent(sign))
  return [
    mark('begin'),
    new TextRun({ children: [new FieldInstruction(` HYPERLINK "${address}" `)] }),
    mark('separate'),
    new TextRun({ text: holdable(text), underline: {}, ...(bold && { bold }) }),
    mark('end'),
  ]
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
    run.link === undefined ? textRuns(run) : linkField(run),
  )
}
