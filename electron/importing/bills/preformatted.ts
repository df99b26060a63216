import type { DefaultTreeAdapterTypes } from 'parse5'
import type { BillDocument } from '#shared/law/bills/index.ts'
import { readPasted } from './pasted.ts'

type Node = DefaultTreeAdapterTypes.Node

const CAPITALS =
  'Acts put up in this form print inserted words in capitals and underline nothing; the capitals are kept as they are printed.'

/** Text of a node as a browser keeps it; `only` takes what stands in elements of that name. */
function textOf(node: Node, only?: string): string {
  if (node.nodeName === '#text')
    return only === undefined ? (node as DefaultTreeAdapterTypes.TextNode).value : ''
  if (!('childNodes' in node) || /^(?:script|style|head)$/.test(node.nodeName)) return ''
  const inside = node.nodeName === only ? undefined : only
  const text = node.childNodes.map((child) => textOf(child, inside)).join('')
  return node.nodeName === 'br' || node.nodeName === only ? `${text}\n` : text
}

const letters = (text: string): number => text.replace(/\s+/g, '').length

/**
 * A page whose words stand in `<pre>`, broken into lines as they were printed: so the acts of the 1990s were put up.
 * Their lines are read as those of a printed page. Undefined for any other page.
 * @param file name or address for messages
 */
export function readPreformatted(page: Node, file: string): BillDocument | undefined {
  const printed = textOf(page, 'pre')
  if (letters(printed) === 0 || letters(printed) < letters(textOf(page)) / 2) return undefined
  const document = readPasted(printed, file)
  return { ...document, format: 'html', warnings: [...document.warnings, CAPITALS] }
}
