/** What both HTML outputs are made of: escaping, the page around the text, the receipts. */
import type { OutputInput } from './model.ts'
import { outputTitle, receiptGroups } from './receipt-lines.ts'

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

function receiptsFooter(input: OutputInput): string {
  const groups = receiptGroups(input).map(({ title, lines }) => {
    const rows = lines.map(({ name, value }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`)
    return `<section><h2>${escapeHtml(title)}</h2>\n<dl>\n${rows.join('\n')}\n</dl></section>`
  })
  return `<footer>\n<p class="notice">${escapeHtml(input.receipts.notice)}</p>\n${groups.join('\n')}\n</footer>`
}

/**
 * A whole HTML document: title and notice, the key to the marks, the text, the receipts. No script, nothing loaded.
 * @param parts `style`, `key` and `text` are HTML and CSS as they stand
 */
export function htmlDocument(
  input: OutputInput,
  parts: { readonly style: string; readonly key: string; readonly text: string },
): string {
  const title = escapeHtml(outputTitle(input.receipts))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${baseStyle}${parts.style}
</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="notice">${escapeHtml(input.receipts.notice)}</p>
<p class="key">${parts.key}</p>
</header>
<main>
${parts.text}
</main>
${receiptsFooter(input)}
</body>
</html>
`
}
