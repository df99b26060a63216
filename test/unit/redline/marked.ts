import { draftingStyle, draftingText, redline } from '#shared/redline/index.ts'

/** Drafting style with the white space around marks evened out, so that a test says what is marked and nothing else. */
export function marked(before: string, after: string): string {
  return draftingText(draftingStyle(redline(before, after), before, after))
    .replace(/_([^_]*?)(\s*)_/g, '{$1}$2')
    .replace(/\{(\s+)/g, '$1{')
}
