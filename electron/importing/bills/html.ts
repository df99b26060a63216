import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { BillDocument, DocumentParagraph, DocumentRun } from '#shared/law/bills/index.ts'
import { DocumentError } from './errors.ts'
import { underliningOf } from './layout/document.ts'
import { readPreformatted } from './preformatted.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const SKIPPED = new Set([
  'script',
  'style',
  'head',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'title',
])
/** Elements that stand inside a line; every other one begins a paragraph of its own. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i kbd label mark nobr o:p q rp rt ruby s samp small span strong sub sup time tt u var wbr ins del strike img input'.split(
    ' ',
  ),
)

interface Style {
  readonly underlined: boolean
  readonly struck: boolean
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? ''
}

const isElement = (node: Node): node is Element => 'tagName' in node

/** `<u>`, `<ins>` and underlining by style; `<s>`, `<strike>`, `<del>`. Links are underlined by browsers, not by drafters. */
function styleOf(element: Element, outer: Style): Style {
  const css = attribute(element, 'style').toLowerCase()
  const line = /text-decoration(?:-line)?\s*:\s*([a-z\s-]+)/.exec(css)?.[1] ?? ''
  const isNone = /\bnone\b/.test(line)
  return {
    underlined:
      !isNone && (outer.underlined || ['u', 'ins'].includes(element.tagName) || /\bunderline\b/.test(line)),
    struck:
      !isNone &&
      (outer.struck || ['s', 'strike', 'del'].includes(element.tagName) || /\bline-through\b/.test(line)),
  }
}

/** Walks a page and gathers its paragraphs and table rows, white space folded. */
class PageReader {
  readonly paragraphs: DocumentParagraph[] = []
  private runs: DocumentRun[] = []

  walk(nodes: readonly Node[], style: Style): void {
    for (const node of nodes) {
      if (node.nodeName === '#text') this.add((node as DefaultTreeAdapterTypes.TextNode).value, style)
      else if (isElement(node)) this.element(node, style)
    }
  }

  flush(kind: DocumentParagraph['kind'] = 'text'): void {
    const runs = this.runs
    this.runs = []
    const last = runs.at(-1)
    if (last?.text.endsWith(' ')) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() }
    if (runs.some((run) => run.text.trim() !== '')) this.paragraphs.push({ kind, runs })
  }

  private element(element: Element, outer: Style): void {
    const tag = element.tagName
    if (SKIPPED.has(tag)) return
    const style = styleOf(element, outer)
    if (tag === 'br') this.flush()
    else if (tag === 'tr') this.row(element, style)
    else if (INLINE.has(tag)) this.walk(element.childNodes, style)
    else {
      this.flush()
      this.walk(element.childNodes, style)
      this.flush()
    }
  }

  /** A row with one filled cell is layout; its paragraphs stay apart. */
  private row(element: Element, style: Style): void {
    this.flush()
    const cells = element.childNodes.filter(
      (node): node is Element => isElement(node) && /^t[dh]$/.test(node.tagName),
    )
    const read = cells
      .map((cell) => {
        const inner = new PageReader()
        inner.walk(cell.childNodes, style)
        inner.flush()
        return inner.paragraphs
      })
      .filter((paragraphs) => paragraphs.length > 0)
    if (read.length < 2) this.paragraphs.push(...read.flat())
    else {
      const runs = read.flatMap((paragraphs, at) => [
        ...(at > 0 ? [{ text: '\t' }] : []),
        ...paragraphs.flatMap((one, i) => (i > 0 ? [{ text: ' ' }, ...one.runs] : one.runs)),
      ])
      this.paragraphs.push({ kind: 'row', runs })
    }
  }

  private add(piece: string, { underlined, struck }: Style): void {
    let text = piece.replace(/[ \t\n\f\r\u00a0]+/g, ' ').replace(/[\u00ad\u200b]/g, '')
    const last = this.runs.at(-1)
    if (!last || last.text.endsWith(' ')) text = text.replace(/^ /, '')
    if (text === '') return
    if (last && Boolean(last.underlined) === underlined && Boolean(last.struck) === struck)
      this.runs[this.runs.length - 1] = { ...last, text: last.text + text }
    else this.runs.push({ text, ...(underlined && { underlined: true }), ...(struck && { struck: true }) })
  }
}

/**
 * Reads a web page of a bill, amendment or act: `<u>` and `<ins>` are insertions, brackets stay as printed.
 * @param file name or address for messages
 * @throws DocumentError for a page that breaks off or holds no words
 */
export function readHtml(text: string, file: string): BillDocument {
  if (/<html[\s>]/i.test(text) && !/<\/html\s*>/i.test(text.slice(-4000)))
    throw new DocumentError(
      'TRUNCATED',
      file,
      `line ${text.split('\n').length}`,
      'it breaks off there: the end of the page is missing. Get it again.',
    )
  const reader = new PageReader()
  try {
    const page = parse(text)
    const preformatted = readPreformatted(page, file)
    if (preformatted) return preformatted
    reader.walk(page.childNodes, { underlined: false, struck: false })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new DocumentError('MALFORMED', file, 'the body', 'its elements are nested too deeply for a bill.')
  }
  reader.flush()
  if (reader.paragraphs.length === 0)
    throw new DocumentError('EMPTY', file, 'the body', 'there are no words in it.')
  const { paragraphs } = reader
  return { format: 'html', paragraphs, underlining: underliningOf(paragraphs), furniture: [], warnings: [] }
}
