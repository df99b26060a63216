/** The report as a PDF: selectable text, contents with page numbers, bookmarks. Not tagged: the library cannot. */
import type { PdfNode } from 'pdfmake'
import { reportBlocks } from '#shared/council/annual-report/document/index.ts'
import { asOfWords, type StatusReport } from '#shared/council/annual-report/index.ts'
import { endOfDay, titleLines } from '../title.ts'
import { pdfNodes, pdfRuns } from './blocks.ts'
import { pdfMaker } from './fonts.ts'

function front(report: StatusReport): PdfNode[] {
  return [
    {
      text: pdfRuns(report.title, 'Serif'),
      fontSize: 27,
      bold: true,
      margin: [0, 190, 0, 16],
      lineHeight: 1.15,
    },
    ...titleLines(report).map(
      (line): PdfNode => ({
        text: pdfRuns(line, 'Sans'),
        fontSize: 11.5,
        margin: [0, 0, 0, 10],
        lineHeight: 1.25,
      }),
    ),
    {
      toc: {
        title: { text: 'Contents', font: 'Sans', bold: true, fontSize: 17, margin: [0, 0, 0, 10] },
        numberStyle: { fontSize: 9.5 },
      },
      pageBreak: 'before',
    },
  ]
}

/**
 * Writes the document. The same report gives the same bytes.
 * @param onRendered told the share of the pages that are drawn, from 0 to 1
 */
export async function reportPdf(
  report: StatusReport,
  onRendered: (share: number) => void = () => {},
): Promise<Uint8Array> {
  const made = `${report.madeBy.name} ${report.madeBy.version}`
  const pageLine = `Unofficial. ${report.title}. ${asOfWords(report)}.`
  const maker = pdfMaker()
  maker.setProgressCallback(onRendered)
  const small = { font: 'Sans', fontSize: 8 }
  const buffer = await maker
    .createPdf({
      version: '1.7',
      language: 'en-US',
      displayTitle: true,
      pageSize: 'LETTER',
      pageMargins: [72, 72, 72, 64],
      info: {
        title: report.title,
        subject: `${asOfWords(report)}. ${report.notice}`,
        author: `${report.madeBy.name} (unofficial)`,
        creator: made,
        producer: made,
        creationDate: endOfDay(report),
      },
      defaultStyle: { font: 'Sans', fontSize: 9.5 },
      header: (page) => ({
        text: page === 1 ? 'Unofficial' : pdfRuns(pageLine, 'Sans'),
        ...small,
        margin: [72, 36, 72, 0],
      }),
      footer: (page, pages) => ({
        text: page === 1 ? '' : `Page ${page} of ${pages}`,
        ...small,
        alignment: 'right',
        margin: [72, 20, 72, 0],
      }),
      content: [...front(report), ...pdfNodes(reportBlocks(report))],
    })
    .getBuffer()
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
}
