/** What both HTML outputs are made of: escaping, the page around the text, the receipts. */
import type { OutputInput } from './model.ts'
import { outputTitle, type ReceiptGroup, receiptGroups } from './receipt-lines.ts'

/** A text as HTML character data or attribute value. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00a0', '&nbsp;')
}

/** Black on white, so that nothing is lost in print; marks are told by shape alone. */
const baseStyle = `
:root { color-scheme: light }
body { font: 12pt/1.5 Georgia, 'Times New Roman', serif; color: #000; background: #fff; max-width: 42rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.25rem; line-height: 1.3 } h2 { font-size: 1rem; margin: 1.5rem 0 .25rem }
header, footer, .key { font-family: system-ui, Arial, sans-serif; font-size: .85rem }
header { border-bottom: 1px solid #000; margin-bottom: 1.5rem } footer { border-top: 1px solid #000; margin-top: 2rem }
.notice { font-weight: 700 }
main p { margin: 0 0 .5rem; min-height: 1.5em; white-space: pre-wrap; overflow-wrap: anywhere }
dl { display: grid; grid-template-columns: 6rem 1fr; gap: .1rem .75rem; margin: 0 } dt { font-weight: 700 } dd { margin: 0; overflow-wrap: anywhere }
@page { margin: 2.5cm }
@media print { body { margin: 0; max-width: none; padding: 0 } footer { break-before: page; border: 0 } }`

function receiptsFooter(notice: string, groups: readonly ReceiptGroup[]): string {
  const sections = groups.map(({ title, lines }) => {
    const rows = lines.map(({ name, value }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`)
    return `<section><h2>${escapeHtml(title)}</h2>\n<dl>\n${rows.join('\n')}\n</dl></section>`
  })
  return `<footer>\n<p class="notice">${escapeHtml(notice)}</p>\n${sections.join('\n')}\n</footer>`
}

/** What stands in a document beside the page itself; `style`, `key` and `text` are HTML and CSS as they stand. */
export interface HtmlParts {
  readonly style: string
  readonly key: string
  readonly text: string
}

/**
 * A whole HTML document of a redline: title and notice, the key to the marks, the text, the receipts. No script, nothing
 * loaded.
 */
export function htmlDocument(input: OutputInput, parts: HtmlParts): string {
  return htmlPage({
    ...parts,
    title: outputTitle(input.receipts),
    notice: input.receipts.notice,
    groups: receiptGroups(input),
  })
}

/** As `htmlDocument`, with the title, the notice and the receipts as plain words. */
export function htmlPage(
  page: HtmlParts & {
    readonly title: string
    readonly notice: string
    readonly groups: readonly ReceiptGroup[]
  },
): string {
  const title = escapeHtml(page.title)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${baseStyle}${page.style}
</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="notice">${escapeHtml(page.notice)}</p>
<p class="key">${page.key}</p>
</header>
<main>
${page.text}
</main>
${receiptsFooter(page.notice, page.groups)}
</body>
</html>
`
}
