import type { BillDocument } from '#shared/law/bills/index.ts'
import { DocumentError } from '../errors.ts'
import { readHtml } from '../html.ts'
import { type SettledDocument, settleDocument } from './revisions.ts'
import { type ZipPart, zipParts } from './zip.ts'

/** Parts that are read; pictures, fonts, macros and embedded files are never unpacked. */
const READ = /^(?:\[Content_Types\]\.xml|(?:.*\/)?_rels\/[^/]*\.rels|word\/[^/]+\.xml)$/

function mainPart(texts: ReadonlyMap<string, string>, file: string): string {
  const relations = texts.get('_rels/.rels') ?? ''
  const main = [...relations.matchAll(/<Relationship\b[^>]*>/g)].find((found) =>
    /\/officeDocument"/.test(found[0]),
  )
  const target = main && /\bTarget="\/?([^"]+)"/.exec(main[0])?.[1]
  const name = target ?? 'word/document.xml'
  if (texts.has(name)) return name
  throw new DocumentError(
    'WRONG_KIND',
    file,
    'its list of parts',
    'it is a ZIP archive, but no Word document (DOCX).',
  )
}

function textsOf(parts: readonly ZipPart[], file: string): Map<string, string> {
  const texts = new Map<string, string>()
  for (const part of parts.filter(({ name }) => READ.test(name))) {
    const text = new TextDecoder().decode(part.read())
    // Word writes neither; both are how XML is made to read other files or to grow without bound.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
      throw new DocumentError('HOSTILE', file, part.name, 'it declares XML entities, which Word never does.')
    texts.set(part.name, text)
  }
  return texts
}

async function repacked(texts: ReadonlyMap<string, string>): Promise<Buffer> {
  const { default: JSZip } = await import('jszip')
  const zip = new JSZip()
  for (const [name, text] of texts) zip.file(name, text)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' })
}

function warningsOf(html: string, revisions: SettledDocument['revisions']): string[] {
  const warnings: string[] = []
  if (revisions === 'accepted')
    warnings.push('It has tracked changes beside the drafter’s own marks. They were taken as accepted.')
  if (revisions === 'marks') warnings.push('Its tracked changes were read as insertions and deletions.')
  if (/<ol>/.test(html))
    warnings.push('It has lists that Word numbers by itself; those numbers are not part of its text.')
  return warnings
}

/**
 * Reads a Word document (DOCX) of a bill or act. Underlined words are insertions, tracked changes too where the
 * drafter marked nothing. Nothing outside the file is ever opened.
 * @param file name for messages
 * @throws DocumentError for a document that is damaged, encrypted, hostile, or none of Word
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<BillDocument> {
  const texts = textsOf(zipParts(bytes, file), file)
  const main = mainPart(texts, file)
  let settled: SettledDocument
  let html: string
  try {
    settled = settleDocument(texts.get(main) as string, texts.get('word/styles.xml'))
    const { default: mammoth } = await import('mammoth')
    const buffer = await repacked(new Map(texts).set(main, settled.xml))
    const result = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: ['u => u', 'strike => s'],
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      },
    )
    html = result.value
  } catch (error) {
    if (error instanceof DocumentError) throw error
    const said = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new DocumentError('MALFORMED', file, main, `the Word document is damaged (${said}).`)
  }
  const read = readHtml(html === '' ? '<p></p>' : html, file)
  return { ...read, format: 'docx', warnings: warningsOf(html, settled.revisions) }
}
