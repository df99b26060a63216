/** Styles of the report as a Word document. Headings are Word's own, by which its contents are made. */
import type { IStylesOptions } from 'docx'
import type { ParagraphStyle } from '#shared/council/annual-report/document/index.ts'

export const SANS = 'Arial'
const SERIF = 'Georgia'

export const styleIds: Record<ParagraphStyle, string> = {
  body: 'ReportBody',
  lead: 'ReportLead',
  law: 'ReportLaw',
  small: 'ReportSmall',
  warning: 'ReportWarning',
}
export const cellStyle = 'ReportCell'
export const headCellStyle = 'ReportCellHead'
export const listStyle = 'ReportList'
export const titleNoteStyle = 'ReportTitleNote'

const headings = (size: number, before: number, after: number) => ({
  run: { font: SANS, size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after }, keepNext: true },
})

export const reportStyles: IStylesOptions = {
  default: {
    document: { run: { font: SANS, size: 20, language: { value: 'en-US' } } },
    title: {
      run: { font: SERIF, size: 52, bold: true, color: '000000' },
      paragraph: { spacing: { before: 3200, after: 240 } },
    },
    heading1: headings(34, 0, 200),
    heading2: headings(26, 280, 120),
    heading3: headings(21, 200, 60),
  },
  paragraphStyles: [
    { id: styleIds.body, name: 'Report body', paragraph: { spacing: { after: 100, line: 276 } } },
    {
      id: styleIds.lead,
      name: 'Report lead',
      paragraph: { spacing: { before: 120, after: 60, line: 276 }, keepNext: true },
    },
    {
      id: styleIds.law,
      name: 'Report law text',
      run: { font: SERIF, size: 21 },
      paragraph: { spacing: { after: 80, line: 288 }, indent: { left: 360, right: 360 } },
    },
    {
      id: styleIds.small,
      name: 'Report small print',
      run: { size: 17 },
      paragraph: { spacing: { after: 80 } },
    },
    {
      id: styleIds.warning,
      name: 'Report warning',
      run: { size: 18 },
      paragraph: {
        spacing: { after: 80 },
        indent: { left: 120 },
        border: { left: { style: 'single', size: 18, space: 6, color: '000000' } },
      },
    },
    { id: cellStyle, name: 'Report cell', run: { size: 18 }, paragraph: { spacing: { after: 20 } } },
    {
      id: headCellStyle,
      name: 'Report cell heading',
      run: { size: 18, bold: true },
      paragraph: { spacing: { after: 20 }, keepNext: true },
    },
    { id: listStyle, name: 'Report list', paragraph: { spacing: { after: 60, line: 264 } } },
    {
      id: titleNoteStyle,
      name: 'Report title note',
      run: { size: 24 },
      paragraph: { spacing: { after: 160, line: 300 } },
    },
  ],
}
