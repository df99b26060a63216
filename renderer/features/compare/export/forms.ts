/** Every form in which a comparison leaves the program. */
import type { ExportFormat } from '#shared/contract/index.ts'

export interface ExportForm {
  readonly format: ExportFormat
  readonly label: string
  readonly detail: string
}

export const formsOfTwo: readonly ExportForm[] = [
  { format: 'docx', label: 'Word', detail: 'real tracked changes' },
  { format: 'html', label: 'Web page', detail: 'struck and underlined' },
  { format: 'drafting-html', label: 'Drafting style, web page', detail: 'brackets and underline' },
  { format: 'drafting-text', label: 'Drafting style, plain text', detail: '[brackets] and _low lines_' },
  { format: 'markdown', label: 'Markdown', detail: 'for notes and messages' },
  { format: 'json', label: 'JSON', detail: 'every change, by the published schema' },
]

/** Drafting style marks one amendment, so a comparison of three has no such form. */
export const formsOfThree: readonly ExportForm[] = [
  { format: 'docx', label: 'Word', detail: 'the base, each text’s changes tracked' },
  { format: 'html', label: 'Web page', detail: 'struck, underlined and signed' },
  { format: 'markdown', label: 'Markdown', detail: 'for notes and messages' },
  { format: 'json', label: 'JSON', detail: 'every region, by the published schema' },
]
