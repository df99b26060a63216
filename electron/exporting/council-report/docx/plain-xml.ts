/**
 * The bulk of a report (small headings, paragraphs, tables) written as WordprocessingML at once. The library builds
 * several objects for each run and copies each more than once: for 2,000 recommendations that took minutes and most of
 * the memory that a thread may have. What is written here is byte for byte what the library writes.
 */
import { type Block, type Run, runsOf, type Words } from '#shared/council/annual-report/document/index.ts'
import { cellStyle, headCellStyle, styleIds } from './styles.ts'
import { columnWidths, textWidth } from './widths.ts'
import { holdable, linkAddress, markedText } from './words.ts'

type TableBlock = Extract<Block, { kind: 'table' }>

const entities: Record<string, string> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
}
const escaped = (text: string) => text.replace(/[&"'<>]/g, (sign) => entities[sign] ?? sign)

const textXml = (text: string) => `<w:t xml:space="preserve">${escaped(text)}</w:t>`
const runXml = (look: string, inner: string) =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${inner}</w:r>`
const paragraphXml = (style: string, inner: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inner}</w:p>`

const boldXml = '<w:b/><w:bCs/>'
const underlineXml = '<w:u w:val="single"/>'
const fieldMark = (type: 'begin' | 'separate' | 'end') => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

function linkXml({ text, bold, link = '' }: Run): string {
  const instruction = ` HYPERLINK "${linkAddress(link)}" `
  return [
    fieldMark('begin'),
    `<w:r><w:instrText xml:space="preserve">${escaped(instruction)}</w:instrText></w:r>`,
    fieldMark('separate'),
    runXml(`${bold ? boldXml : ''}${underlineXml}`, textXml(holdable(text))),
    fieldMark('end'),
  ].join('')
}

function runsXml(words: Words): string {
  let xml = ''
  for (const run of runsOf(words)) {
    if (run.link !== undefined) {
      xml += linkXml(run)
      continue
    }
    const look =
      (run.bold ? boldXml : '') +
      (run.italic ? '<w:i/><w:iCs/>' : '') +
      (run.mark === 'deleted' ? '<w:strike/>' : '') +
      (run.mark === 'inserted' ? underlineXml : '')
    const lines = holdable(markedText(run)).split('\n')
    for (const [at, line] of lines.entries())
      xml += runXml(look, `${at > 0 ? '<w:br/>' : ''}${textXml(line)}`)
  }
  return xml
}

const side = (name: string, width: number) => `<w:${name} w:type="dxa" w:w="${width}"/>`
const marginsXml = `<w:tcMar>${side('top', 40)}${side('left', 80)}${side('bottom', 40)}${side('right', 80)}</w:tcMar>`
const borderXml = (name: string) => `<w:${name} w:val="single" w:color="808080" w:sz="4"/>`
const bordersXml = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(borderXml).join('')
const shadeXml = '<w:shd w:fill="E8E8E8" w:color="auto" w:val="clear"/>'
/** Word joins tables that touch; the paragraph after each parts them. */
const partingXml = '<w:p><w:pPr><w:spacing w:line="120" w:lineRule="exact"/></w:pPr></w:p>'

function tableXml({ widths, head, rows }: TableBlock): string {
  const columns = columnWidths(widths)
  const properties = (shade: string) =>
    columns.map((width) => `<w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${shade}${marginsXml}</w:tcPr>`)
  const [ofHead, ofCells] = [properties(shadeXml), properties('')]
  const cells = (row: readonly Words[], look: readonly string[], style: string) =>
    row.map((words, at) => `<w:tc>${look[at]}${paragraphXml(style, runsXml(words))}</w:tc>`).join('')
  return [
    `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${textWidth}"/><w:tblBorders>${bordersXml}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells(head, ofHead, headCellStyle)}</w:tr>`,
    ...rows.map((row) => `<w:tr>${cells(row, ofCells, cellStyle)}</w:tr>`),
    '</w:tbl>',
    partingXml,
  ].join('')
}

/** @returns undefined for what is left to the library: large headings with the contents, lists, bars */
export function plainXml(block: Block): string | undefined {
  switch (block.kind) {
    case 'paragraph':
      return paragraphXml(styleIds[block.style], runsXml(block.words))
    case 'table':
      return tableXml(block)
    case 'heading':
      return block.level === 3 && block.onNewPage !== true
        ? paragraphXml('Heading3', runXml('', textXml(holdable(block.text))))
        : undefined
    default:
      return undefined
  }
}
