/** The receipts in a Word document: a page after the law's text, a header and a footer; none of it is tracked. */
import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import type { ReceiptGroup } from '#shared/redline/outputs/index.ts'
import { receiptStyle, receiptTitleStyle } from './styles.ts'

/** Title of the page of receipts. */
export const RECEIPTS_TITLE = 'Receipts (not part of the compared texts)'

const HOW_TO_READ =
  'The text before this page is the redline. Its changes are tracked: accepting all of them gives the new text, rejecting all gives the old text. A moved passage is tracked as a deletion where it stood and an insertion where it stands. Every line end is a paragraph. This page, the header and the footer are not tracked and belong to neither text; their paragraphs have the styles “Receipt title” and “Receipt”, those of the compared texts the style “Law text”.'

const small = (text: string) => new TextRun({ text, font: 'Arial', size: 16 })

/**
 * The paragraphs that follow the law's text, the first on a new page.
 * @param howToRead what accepting and rejecting the changes gives
 */
export function receiptParagraphs(
  notice: string,
  groups: readonly ReceiptGroup[],
  howToRead: string = HOW_TO_READ,
): Paragraph[] {
  const title = (text: string, pageBreakBefore = false) =>
    new Paragraph({ style: receiptTitleStyle, children: [new TextRun({ text })], pageBreakBefore })
  const plain = (text: string) =>
    new Paragraph({ style: receiptStyle, indent: { left: 0, hanging: 0 }, children: [new TextRun({ text })] })
  return [
    title(RECEIPTS_TITLE, true),
    plain(notice),
    plain(howToRead),
    ...groups.flatMap((group) => [
      title(group.title),
      ...group.lines.map(
        ({ name, value }) =>
          new Paragraph({
            style: receiptStyle,
            children: [
              new TextRun({ text: name, bold: true }),
              new TextRun({ children: [new Tab()] }),
              new TextRun({ text: value }),
            ],
          }),
      ),
    ]),
  ]
}

/** @param what "Redline" */
export function pageHeader(title: string, what = 'Redline'): Header {
  return new Header({ children: [new Paragraph({ children: [small(`${what}, unofficial. ${title}`)] })] })
}

export function pageFooter(notice: string): Footer {
  const page = new TextRun({
    children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
    font: 'Arial',
    size: 16,
  })
  return new Footer({ children: [new Paragraph({ children: [small(`${notice} `), page] })] })
}
