import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { attribute, type Element, find, followedBySlash, hrefsOf, isElement, type Node } from './dom.ts'
import { type PageHead, readHead } from './page-head.ts'
import { type Block, type Link, type Mark, RunBuilder } from './runs.ts'

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** Elements that begin and end a paragraph of their own. */
const PARAGRAPHS = new Set([
  'p',
  'li',
  'dt',
  'dd',
  'pre',
  'blockquote',
  'center',
  'div',
  'caption',
  ...HEADINGS,
])
const SKIPPED = new Set(['script', 'style', 'head', 'noscript', 'template', 'iframe', 'object', 'svg'])

interface Context {
  readonly tag: string
  readonly className: string
  readonly colour: string
}

/** Walks a page's tree and cuts it into blocks; formatting that tells nothing of the law is dropped. */
class Flattener {
  readonly blocks: Block[] = []
  private run = new RunBuilder()
  private anchors: string[] = []

  flush({ tag, className }: Context): void {
    const open = this.run
    this.run = new RunBuilder()
    if (open.text.trim() === '') {
      this.anchors.push(...open.anchors)
      return
    }
    open.anchors.unshift(...this.anchors)
    this.anchors = []
    this.blocks.push(open.build(tag, className))
  }

  walk(nodes: readonly Node[], context: Context): void {
    for (const node of nodes) {
      if (node.nodeName === '#text')
        this.run.add((node as DefaultTreeAdapterTypes.TextNode).value, context.colour)
      else if (isElement(node)) this.element(node, context)
    }
  }

  private element(element: Element, context: Context): void {
    const tag = element.tagName
    if (SKIPPED.has(tag)) return
    const className = attribute(element, 'class').toLowerCase()
    if (tag === 'table') this.table(element, className, context)
    else if (tag === 'br') this.flush(context)
    else if (tag === 'hr' || tag === 'img') {
      this.flush(context)
      this.blocks.push(new RunBuilder().build(tag === 'hr' ? 'hr' : 'image', className))
    } else if (PARAGRAPHS.has(tag)) {
      this.flush(context)
      this.anchor(element)
      const own = {
        tag: tag === 'div' ? 'text' : tag,
        className: className || (tag === 'p' ? '' : context.className),
        colour: context.colour,
      }
      if (HEADINGS.has(tag)) this.heading(element, own)
      else this.walk(element.childNodes, own)
      this.flush(own)
    } else this.inline(element, tag, className, context)
  }

  /** A line break inside a heading does not part it. */
  private heading(element: Element, context: Context): void {
    for (const child of element.childNodes) {
      if (isElement(child) && child.tagName === 'br') this.run.add(' ', context.colour)
      else this.walk([child], context)
    }
  }

  private anchor(element: Element): void {
    const name = attribute(element, 'id') || (element.tagName === 'a' ? attribute(element, 'name') : '')
    if (name !== '') this.run.anchors.push(name)
  }

  private inline(element: Element, tag: string, className: string, context: Context): void {
    this.anchor(element)
    const start = this.run.text.length
    const run = this.run
    const marks: Mark[] = []
    if (className.split(' ').includes('catchln')) marks.push({ kind: 'catchln', start, end: start })
    else if (tag === 'b' || tag === 'strong') marks.push({ kind: 'bold', start, end: start })
    const href = tag === 'a' ? attribute(element, 'href') : ''
    const link: Link | undefined = href === '' ? undefined : { href, start, end: start }
    run.marks.push(...marks)
    if (link) run.links.push(link)
    if (tag === 'sup' || tag === 'sub') this.raised(element, tag, context)
    else {
      const colour = (tag === 'font' && attribute(element, 'color').toLowerCase()) || context.colour
      this.walk(element.childNodes, { ...context, colour })
    }
    // A paragraph inside an inline element ends the run; the mark then covers what was left of it.
    const end = this.run === run ? run.text.length : start
    for (const mark of marks) mark.end = end
    if (link) link.end = end
  }

  /** "10" with a raised "6" must not become "106", nor "2" with the fraction 1/2 "21/2". */
  private raised(element: Element, tag: string, context: Context): void {
    const inner = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
    const afterNumber = /\d$/.test(this.run.text)
    if (tag === 'sup' && afterNumber && /^\s*\d+\s*$/.test(inner))
      this.run.add(followedBySlash(element) ? ' ' : '^', context.colour)
    this.walk(element.childNodes, context)
  }

  private table(element: Element, className: string, context: Context): void {
    this.flush(context)
    if (className.split(' ').includes('nav_tbl')) {
      this.blocks.push({
        ...new RunBuilder().build('nav', className),
        links: hrefsOf(element).map((href) => ({ href, start: 0, end: 0 })),
      })
      return
    }
    this.rows(element, className)
  }

  private rows(element: Element, className: string): void {
    for (const child of element.childNodes) {
      if (!isElement(child)) continue
      if (child.tagName === 'tr') this.row(child, className)
      else if (child.tagName === 'caption') this.element(child, { tag: 'row', className, colour: '' })
      else this.rows(child, className)
    }
  }

  /** One block for each line of the row: cells of one line are parted by a tab; a cell's own paragraphs stay apart. */
  private row(element: Element, className: string): void {
    const cells = element.childNodes.filter(
      (node): node is Element => isElement(node) && /^t[dh]$/.test(node.tagName),
    )
    const read = cells.map((cell) => {
      const inner = new Flattener()
      inner.walk(cell.childNodes, {
        tag: 'row',
        className: attribute(cell, 'class').toLowerCase(),
        colour: '',
      })
      inner.flush({ tag: 'row', className: attribute(cell, 'class').toLowerCase() || className, colour: '' })
      return inner.blocks
    })
    const filled = read.filter((blocks) => blocks.length > 0)
    if (
      filled.length === 1 ||
      filled.some((blocks) => blocks.some((block) => block.marks.some(({ kind }) => kind === 'catchln')))
    ) {
      // A layout table: each paragraph of the cell is itself.
      for (const blocks of filled) this.blocks.push(...blocks)
      return
    }
    const text = read
      .map((blocks) => blocks.map((block) => block.text).join(' '))
      .join('\t')
      .trimEnd()
    if (text.trim() === '') return
    const links: Link[] = filled.flatMap((blocks) => blocks.flatMap((block) => block.links))
    const first = filled[0]?.[0]
    this.blocks.push({ ...new RunBuilder().build('row', first?.className || className), text, links })
  }
}

/**
 * Cuts a page into its blocks, in order, as a browser would lay it out: parse5 builds the tree by the rules that
 * browsers follow, so that unclosed paragraphs and stray tags (`<p></table>`) end where a reader sees them end.
 */
export function readBlocks(html: string): { head: PageHead; blocks: readonly Block[] } {
  const document = parse(html)
  const flattener = new Flattener()
  const body = find(document.childNodes, 'body')
  if (body) flattener.walk(body.childNodes, { tag: 'text', className: '', colour: '' })
  flattener.flush({ tag: 'text', className: '', colour: '' })
  return { head: readHead(find(document.childNodes, 'head')), blocks: flattener.blocks }
}
