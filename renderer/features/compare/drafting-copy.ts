/** The redline as plain text in drafting style, with its receipts, so that a copy says what it is. */
import { draftingStyle, draftingText, type Redline } from '#shared/redline/index.ts'

export function draftingCopy(
  done: { redline: Redline; before: string; after: string },
  labels: { old: string; new: string },
  warnings: readonly string[],
): string {
  return [
    draftingText(draftingStyle(done.redline, done.before, done.after)),
    '',
    '[Deleted words] stand in brackets, _inserted words_ between low lines.',
    `Old: ${labels.old}. New: ${labels.new}.`,
    ...warnings,
    ...(done.redline.limit ? [`Not searched to the end: ${done.redline.limit}.`] : []),
    `Unofficial. Made by Charter Oak (engine ${done.redline.engine.name} ${done.redline.engine.version}); not a document of the legislature.`,
  ].join('\n')
}
