/** Runs of the report as runs of a Word document. */
import { NextAttributeComponent, type ParagraphChild, TextRun, XmlComponent } from 'docx'
import { type Run, runsOf, type Words } from '#shared/council/annual-report/document/index.ts'
import { holdable, linkAddress, markedText } from './words.ts'

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
  return [
    mark('begin'),
    new TextRun({ children: [new FieldInstruction(` HYPERLINK "${linkAddress(link)}" `)] }),
    mark('separate'),
    new TextRun({ text: holdable(text), underline: {}, ...(bold && { bold }) }),
    mark('end'),
  ]
}

function textRuns(run: Run): TextRun[] {
  const { bold, italic, mark } = run
  const look = {
    ...(bold && { bold }),
    ...(italic && { italics: italic }),
    ...(mark === 'deleted' && { strike: true }),
    ...(mark === 'inserted' && { underline: {} }),
  }
  return holdable(markedText(run))
    .split('\n')
    .map((line, at) => new TextRun({ text: line, ...look, ...(at > 0 && { break: 1 }) }))
}

export function docxRuns(words: Words): ParagraphChild[] {
  return runsOf(words).flatMap((run): ParagraphChild[] =>
    run.link === undefined ? textRuns(run) : linkField(run),
  )
}
