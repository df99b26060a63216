import type { BillDocument } from '#shared/law/bills/index.ts'
import { DocumentError } from '../errors.ts'
import { documentOfLines } from '../layout/document.ts'
import { PagePainter } from './draw.ts'
import type { DrawnPage } from './drawn.ts'
import { loadPdfjs } from './load.ts'
import { pageLines } from './page-lines.ts'
import { knowPaints } from './paints.ts'
import { refusePdfBomb } from './refuse-bomb.ts'

/** A budget act has some 800 pages. */
const MOST_PAGES = 3000

function checkWhole(bytes: Uint8Array, file: string): void {
  const end = new TextDecoder('latin1').decode(bytes.subarray(-2048))
  if (!end.includes('%%EOF'))
    throw new DocumentError('TRUNCATED', file, 'the end', 'the end of the PDF is missing. Get it again.')
}

function faultOf(error: unknown, file: string): DocumentError {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException')
    return new DocumentError('ENCRYPTED', file, 'the beginning', 'the PDF opens only with a password.')
  const said = error instanceof Error ? error.message : String(error)
  return new DocumentError('MALFORMED', file, 'its structure', `the PDF is damaged (${said}).`)
}

async function drawPages(bytes: Uint8Array, file: string): Promise<DrawnPage[]> {
  const pdfjs = await loadPdfjs()
  knowPaints(pdfjs.OPS)
  const names = new Map(Object.entries(pdfjs.OPS).map(([name, code]) => [code, name]))
  // The reader takes its bytes over, so it gets a copy. Nothing is fetched, evaluated or drawn.
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: true,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    if (document.numPages > MOST_PAGES)
      throw new DocumentError('TOO_LARGE', file, 'its structure', `it has ${document.numPages} pages.`)
    const drawn: DrawnPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 })
      const painter = new PagePainter(page)
      fnArray.forEach((code, at) => {
        const args: unknown = argsArray[at]
        painter.operator(names.get(code) ?? '', Array.isArray(args) ? args : [])
      })
      drawn.push(painter.finish())
      page.cleanup()
    }
    return drawn
  } catch (error) {
    throw error instanceof DocumentError ? error : faultOf(error, file)
  } finally {
    await task.destroy()
  }
}

const letters = (page: DrawnPage): number =>
  page.glyphs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length

function pageList(pages: readonly DrawnPage[]): string {
  const numbers = pages.map(({ page }) => page)
  return `${numbers.length === 1 ? 'page' : 'pages'} ${numbers.slice(0, 10).join(', ')}${numbers.length > 10 ? ' …' : ''}`
}

/**
 * Reads a PDF of a bill, amendment or act: words from where its glyphs stand, underlining from the rules drawn beneath
 * them. Underlining that was only laid over a scan is part of the picture and counts as lost.
 * @param file name or address for messages
 * @throws DocumentError for a PDF that is encrypted, damaged, cut off, made of pictures, or unpacks without end
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<BillDocument> {
  checkWhole(bytes, file)
  refusePdfBomb(bytes, file)
  const pages = await drawPages(bytes, file)
  const total = pages.reduce((sum, page) => sum + letters(page), 0)
  const pictures = pages.filter((page) => letters(page) === 0 && page.hasImage)
  if (total === 0)
    throw new DocumentError(
      pictures.length > 0 ? 'IMAGE_ONLY' : 'EMPTY',
      file,
      pageList(pages),
      pictures.length > 0
        ? 'it is a scan, a picture of the text without its words. Use another copy, or paste the text.'
        : 'there are no words in it.',
    )
  const warnings: string[] = []
  if (pictures.length > 0)
    warnings.push(`Only a picture stands on ${pageList(pictures)}; words on it were not read.`)
  const turned = pages.filter((page) => page.turned > 0)
  if (turned.length > 0) warnings.push(`Turned text on ${pageList(turned)} was left out.`)
  const hidden = pages.reduce((sum, page) => sum + page.hidden, 0)
  const isScan = hidden > total / 2
  if (isScan)
    warnings.push(
      'It is a scan with recognised words; they may be wrong, and underlining is part of the picture.',
    )
  return documentOfLines('pdf', pages.flatMap(pageLines), { warnings, isUnderliningLost: isScan })
}
