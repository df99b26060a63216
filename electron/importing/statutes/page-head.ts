import { attribute, type Element, isElement } from './dom.ts'

/** What a page's <head> says of it. */
export interface PageHead {
  readonly title: string
  /** `<meta name="…" content="…">`, names in lower case. */
  readonly meta: ReadonlyMap<string, string>
}

/** Reads title and named meta elements. */
export function readHead(head: Element | undefined): PageHead {
  const meta = new Map<string, string>()
  let title = ''
  for (const node of head?.childNodes ?? []) {
    if (!isElement(node)) continue
    if (node.tagName === 'meta') meta.set(attribute(node, 'name').toLowerCase(), attribute(node, 'content'))
    if (node.tagName === 'title')
      title = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
  }
  return { title: title.replace(/\s+/g, ' ').trim(), meta }
}
