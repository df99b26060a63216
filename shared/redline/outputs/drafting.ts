/** A redline in Connecticut drafting style, as plain text and as HTML. */
import { type DraftingSegment, draftingStyle } from '../drafting.ts'
import { escapeHtml, htmlDocument } from './html-parts.ts'
import { unifyLineEnds } from './line-ends.ts'
import type { OutputInput } from './model.ts'
import { outputTitle, receiptGroups } from './receipt-lines.ts'

/** Signs that may stand for underlining in plain text; the first that neither text uses is taken. */
const UNDERLINE_SIGNS = ['_', '‗', '＿', '▁'] as const

/**
 * The text as drafters print it: `(NEW)` before law that is wholly new, which is not underlined; else deletions in
 * brackets, insertions underlined, the deletion first.
 */
function printed({ redline, before, after }: OutputInput): DraftingSegment[] {
  if (before.trim() === '' && after.trim() !== '') {
    return [
      { mark: 'plain', text: '(NEW) ' },
      { mark: 'plain', text: after },
    ]
  }
  return draftingStyle(redline, before, after)
}

/** Puts marks around what of a text is not white space, line by line, so that each line can be read alone. */
function markLines(text: string, mark: (words: string) => string): string {
  return text.replace(/[^\s\n](?:[^\n]*[^\s\n])?/g, mark)
}

/** Where the texts have brackets of their own, a reader must know that not every bracket is a deletion. */
function bracketWarning({ before, after }: OutputInput): string {
  return /[[\]]/.test(before + after)
    ? ' The text itself has square brackets as well: not every bracket is a deletion.'
    : ''
}

/** Drafting style as plain text, with the key, the receipts and the notice. Lines end with "\n". */
export function draftingPlainText(input: OutputInput): string {
  const both = input.before + input.after
  const sign = UNDERLINE_SIGNS.find((one) => !both.includes(one)) ?? UNDERLINE_SIGNS[0]
  const clash = both.includes(sign) ? ` The text itself has the sign ${sign} as well.` : ''
  const text = printed(input)
    .map((one) => (one.mark === 'inserted' ? markLines(one.text, (words) => sign + words + sign) : one.text))
    .join('')
  const groups = receiptGroups(input).map(
    ({ title, lines }) =>
      `${title}\n${lines.map(({ name, value }) => `  ${name}: ${value.replace(/\s+/g, ' ')}`).join('\n')}`,
  )
  const rule = '-'.repeat(72)
  return `${outputTitle(input.receipts)}
${input.receipts.notice}
[Brackets] hold deleted law; inserted law is underlined, here as ${sign}underlined${sign}.${bracketWarning(input)}${clash} A moved passage is a deletion and an insertion.
${rule}

${unifyLineEnds(text)}

${rule}
${groups.join('\n\n')}
`
}

const style = `
u { text-decoration: underline } main p { text-indent: 2rem }`

/** Drafting style as one HTML document: deletions in `span.deleted` with their brackets, insertions in `u`. */
export function draftingHtml(input: OutputInput): string {
  const html = printed(input)
    .map(({ mark, text }) => {
      const lines = escapeHtml(unifyLineEnds(text))
      if (mark === 'inserted') return markLines(lines, (words) => `<u>${words}</u>`)
      return mark === 'deleted' ? markLines(lines, (words) => `<span class="deleted">${words}</span>`) : lines
    })
    .join('')
  return htmlDocument(input, {
    style,
    key: `[Brackets]: deleted. <u>Underlined</u>: inserted.${bracketWarning(input)} A moved passage is a deletion and an insertion.`,
    text: html
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('\n'),
  })
}
