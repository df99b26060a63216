import { AppError } from '#shared/contract/errors.ts'
import { firstUnholdable, type OutputFormat } from '#shared/redline/outputs/index.ts'

const formatWords: Record<OutputFormat, string> = {
  html: 'an HTML file',
  markdown: 'a Markdown file',
  json: 'a JSON file',
  'drafting-text': 'a text file',
  'drafting-html': 'an HTML file',
  docx: 'a Word file',
}

/**
 * @param where the side's name in the request
 * @param words "the old text"
 * @throws AppError INVALID_INPUT naming the first character that the format cannot hold
 */
export function refuseUnholdable(where: string, words: string, format: OutputFormat, text: string): void {
  const found = firstUnholdable(format, text)
  if (!found) return
  const place = `line ${found.line.toLocaleString('en-US')}, character ${found.column.toLocaleString('en-US')}`
  throw new AppError(
    'INVALID_INPUT',
    `${words} holds a character that ${formatWords[format]} cannot hold: ${found.name} at ${place}. Take it out of the text, or choose JSON.`,
    { where, detail: `offset ${found.offset}` },
  )
}
