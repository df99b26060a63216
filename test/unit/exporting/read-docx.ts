/** Reads a Word file back without the library that wrote it. */
import { DOMParser } from '@xmldom/xmldom'
import JSZip from 'jszip'

/** What is read of an element; the parser's own types need the DOM library, which these tests do not have. */
interface XmlElement {
  readonly nodeType: number
  readonly nodeName: string
  readonly namespaceURI: string | null
  readonly localName: string | null
  readonly textContent: string | null
  readonly childNodes: ArrayLike<XmlElement>
  getAttributeNS(namespace: string, name: string): string | null
  getElementsByTagNameNS(namespace: string, name: string): ArrayLike<XmlElement>
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

export async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  const part = (await JSZip.loadAsync(bytes)).file(path)
  if (part === null) throw new Error(`The file has no part ${path}.`)
  return part.async('string')
}

/**
 * @throws Error for XML that is not well-formed. This parser folds U+0085 and U+2028 into line ends, as XML 1.1 does
 * and XML 1.0 does not; written as references they stay what they are.
 */
export function parseXml(source: string): XmlElement {
  const xml = source.replace(/[\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`)
  const faults: string[] = []
  const note = (message: string) => void faults.push(message)
  const parser = new DOMParser({ errorHandler: { warning: note, error: note, fatalError: note } })
  const document = parser.parseFromString(xml, 'application/xml')
  if (faults.length > 0) throw new Error(faults.join('; '))
  return document.documentElement as unknown as XmlElement
}

const childElements = (node: XmlElement): XmlElement[] =>
  Array.from(node.childNodes).filter((child) => child.nodeType === 1)

const childNamed = (node: XmlElement, name: string): XmlElement | undefined =>
  childElements(node).find((child) => child.namespaceURI === W && child.localName === name)

export interface ReadParagraph {
  readonly style: string
  readonly runs: readonly {
    readonly kind: 'equal' | 'deleted' | 'inserted'
    readonly text: string
    readonly author: string | undefined
  }[]
  readonly end: 'equal' | 'deleted' | 'inserted'
  readonly endAuthor: string | undefined
  readonly indent: { readonly left: number; readonly hanging: number }
}

export interface ReadRevision {
  readonly kind: string
  readonly id: string
  readonly author: string
  readonly date: string
}

function runText(run: XmlElement): string {
  return childElements(run)
    .map((child) => {
      if (child.localName === 't' || child.localName === 'delText') return child.textContent ?? ''
      if (child.localName === 'tab') return '\t'
      if (child.localName === 'rPr') return ''
      throw new Error(`A run holds <${child.nodeName}>.`)
    })
    .join('')
}

const runKinds = new Map<string, ReadParagraph['end']>([
  ['r', 'equal'],
  ['del', 'deleted'],
  ['ins', 'inserted'],
])

function readParagraph(paragraph: XmlElement): ReadParagraph {
  const properties = childNamed(paragraph, 'pPr')
  const mark = properties && childNamed(properties, 'rPr')
  const indent = properties && childNamed(properties, 'ind')
  const style = properties && childNamed(properties, 'pStyle')
  const runs = childElements(paragraph).flatMap((child) => {
    const kind = runKinds.get(child.localName ?? '')
    if (kind === undefined) {
      if (child.localName === 'pPr') return []
      throw new Error(`A paragraph holds <${child.nodeName}>.`)
    }
    const inside = kind === 'equal' ? [child] : childElements(child)
    const author = kind === 'equal' ? undefined : (child.getAttributeNS(W, 'author') ?? undefined)
    return inside.map((run) => ({ kind, text: runText(run), author }))
  })
  const endMark = mark && (childNamed(mark, 'del') ?? childNamed(mark, 'ins'))
  return {
    style: style?.getAttributeNS(W, 'val') ?? '',
    runs,
    end: mark && childNamed(mark, 'del') ? 'deleted' : mark && childNamed(mark, 'ins') ? 'inserted' : 'equal',
    endAuthor: endMark?.getAttributeNS(W, 'author') ?? undefined,
    indent: {
      left: Number(indent?.getAttributeNS(W, 'left') ?? 0),
      hanging: Number(indent?.getAttributeNS(W, 'hanging') ?? 0),
    },
  }
}

export interface ReadDocument {
  readonly law: readonly ReadParagraph[]
  readonly rest: readonly ReadParagraph[]
  readonly revisions: readonly ReadRevision[]
}

/** The paragraphs of the compared texts (by their style), those after them, and every revision. */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument> {
  const root = parseXml(await partOf(bytes, 'word/document.xml'))
  const body = childNamed(root, 'body')
  if (!body) throw new Error('No body.')
  const paragraphs = childElements(body)
    .filter((child) => child.localName === 'p')
    .map(readParagraph)
  const revisions = ['ins', 'del'].flatMap((name) =>
    Array.from(root.getElementsByTagNameNS(W, name)).map((element) => ({
      kind: name,
      id: element.getAttributeNS(W, 'id') ?? '',
      author: element.getAttributeNS(W, 'author') ?? '',
      date: element.getAttributeNS(W, 'date') ?? '',
    })),
  )
  const first = paragraphs.findIndex(({ style }) => style !== 'LawText')
  return { law: paragraphs.slice(0, first), rest: paragraphs.slice(first), revisions }
}

/** The text after accepting (or rejecting) every revision: paragraphs parted by "\n". */
export function settledText(law: readonly ReadParagraph[], settle: 'accept' | 'reject'): string {
  const gone = settle === 'accept' ? 'deleted' : 'inserted'
  return law
    .map(({ runs, end }, at) => {
      const text = runs.map((run) => (run.kind === gone ? '' : run.text)).join('')
      return at === law.length - 1 || end === gone ? text : `${text}\n`
    })
    .join('')
}
