/** The report as a Word document. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  PageBreak,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx'
import { reportBlocks } from '#shared/council/annual-report/document/index.ts'
import { asOfWords, type StatusReport } from '#shared/council/annual-report/index.ts'
import { packDocx } from '../../docx/pack-docx.ts'
import { endOfDay, titleLines } from '../title.ts'
import { bullets, reportBody } from './body.ts'
import { reportStyles, styleIds, titleNoteStyle } from './styles.ts'
import { holdable } from './words.ts'

/** What is left after the body is written: headings, contents, packing. */
const shareOfBody = 0.6
/** The library lays out no pages: the numbers come with the first update of the field, which Word offers on opening. */
const CONTENTS_NOTE =
  'Page numbers appear when the contents are updated: Word offers it on opening; in LibreOffice: Tools, Update, Indexes and Tables.'

function front(report: StatusReport): (Paragraph | TableOfContents)[] {
  const note = (text: string) =>
    new Paragraph({ style: titleNoteStyle, children: [new TextRun({ text: holdable(text) })] })
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun({ text: holdable(report.title) })] }),
    ...titleLines(report).map(note),
    new Paragraph({ children: [new PageBreak()] }),
    new Paragraph({ style: 'ContentsTitle', children: [new TextRun({ text: 'Contents' })] }),
    new Paragraph({
      style: styleIds.small,
      children: [new TextRun({ text: CONTENTS_NOTE, italics: true })],
    }),
    new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-2' }),
  ]
}

function small(children: ConstructorParameters<typeof TextRun>[0] & object): TextRun {
  return new TextRun({ size: 16, ...children })
}

/**
 * Writes the document. The same report gives the same bytes.
 * @param onShare told the share of it that is written, from 0 to 1
 */
export async function reportDocx(
  report: StatusReport,
  onShare: (share: number) => void = () => {},
): Promise<Uint8Array> {
  const body = reportBody(reportBlocks(report), (share) => onShare(share * shareOfBody))
  const creator = `${report.madeBy.name} (unofficial)`
  const pageLine = `Unofficial. ${report.title}. ${asOfWords(report)}.`
  const document = new Document({
    title: report.title,
    creator,
    styles: {
      ...reportStyles,
      paragraphStyles: [
        ...(reportStyles.paragraphStyles ?? []),
        // Not a heading: the contents do not list themselves.
        {
          id: 'ContentsTitle',
          name: 'Contents title',
          run: { size: 34, bold: true },
          paragraph: { spacing: { after: 200 } },
        },
      ],
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    customProperties: [
      { name: 'Notice', value: report.notice },
      { name: 'As of', value: report.asOf },
    ],
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 12240, height: 15840 },
            margin: { top: 1440, right: 1440, bottom: 1300, left: 1440 },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph({ children: [small({ text: 'Unofficial' })] })] }),
          default: new Header({
            children: [new Paragraph({ children: [small({ text: holdable(pageLine) })] })],
          }),
        },
        footers: {
          first: new Footer({ children: [new Paragraph({ children: [] })] }),
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  small({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: [...front(report), ...body.parts],
      },
    ],
  })
  return packDocx(document, { title: report.title, creator, at: endOfDay(report) }, body.fill)
}
