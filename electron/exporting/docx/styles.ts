/** Paragraph styles of an exported redline; by them a reader tells the law's text from the receipts. */
import type { IStylesOptions } from 'docx'

/** Every paragraph of the compared texts has this style, and nothing else has. */
export const lawStyle = 'LawText'
export const receiptTitleStyle = 'ReceiptTitle'
export const receiptStyle = 'Receipt'

const SANS = 'Arial'

export const styles: IStylesOptions = {
  default: { document: { run: { font: 'Georgia', size: 22 } } },
  paragraphStyles: [
    { id: lawStyle, name: 'Law text', paragraph: { spacing: { after: 120, line: 300 } } },
    {
      id: receiptTitleStyle,
      name: 'Receipt title',
      run: { font: SANS, size: 20, bold: true },
      paragraph: { spacing: { before: 240, after: 60 }, keepNext: true },
    },
    {
      id: receiptStyle,
      name: 'Receipt',
      run: { font: SANS, size: 18 },
      paragraph: { spacing: { after: 40 }, indent: { left: 1440, hanging: 1440 } },
    },
  ],
}
