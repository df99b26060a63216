import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** An attribute's value, '' where it is not there. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? ''
}

export const isElement = (node: Node): node is Element => 'tagName' in node

/** True where the text right after the element begins with a fraction's slash. */
export function followedBySlash(element: Element): boolean {
  const siblings = element.parentNode?.childNodes ?? []
  const next = siblings[siblings.indexOf(element) + 1]
  return next !== undefined && 'value' in next && /^\s*[/\u2044]/.test(next.value)
}

/** Every link target inside an element. */
export function hrefsOf(element: Element): string[] {
  const found: string[] = []
  for (const child of element.childNodes) {
    if (!isElement(child)) continue
    const href = child.tagName === 'a' ? attribute(child, 'href') : ''
    if (href !== '') found.push(href)
    found.push(...hrefsOf(child))
  }
  return found
}

/** The first element of that name, in the order of the page. */
export function find(nodes: readonly Node[], tag: string): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue
    if (node.tagName === tag) return node
    const inner = find(node.childNodes, tag)
    if (inner) return inner
  }
  return undefined
}
