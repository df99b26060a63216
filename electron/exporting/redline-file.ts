/** A redline as a file: its bytes, its media type and its name. */
import {
  draftingHtml,
  draftingPlainText,
  type OutputFormat,
  type OutputInput,
  redlineHtml,
  redlineJson,
  redlineMarkdown,
  sideName,
} from '#shared/redline/outputs/index.ts'
import { redlineDocx } from './docx/redline-docx.ts'
import type { WrittenFile } from './written-file.ts'

/** To whom changes are ascribed where nobody is named. */
export const defaultAuthor = 'Charter Oak (unofficial)'

/** The end of a file's name and its media type, by form. */
export const fileKinds: Record<OutputFormat, { readonly ending: string; readonly mime: string }> = {
  html: { ending: '.html', mime: 'text/html; charset=utf-8' },
  markdown: { ending: '.md', mime: 'text/markdown; charset=utf-8' },
  json: { ending: '.json', mime: 'application/json' },
  'drafting-text': { ending: '-drafting.txt', mime: 'text/plain; charset=utf-8' },
  'drafting-html': { ending: '-drafting.html', mime: 'text/html; charset=utf-8' },
  docx: {
    ending: '.docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
}

/** Words as part of a file name: letters, digits, dots and single hyphens, at most 50 characters. */
export function nameable(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .slice(0, 50)
    .replace(/^[-.]+|[-.]+$/g, '')
}

/** "redline-C.G.S.-53a-192a-2015-revision-to-2017-supplement.docx" */
export function redlineFileName({ receipts }: OutputInput, format: OutputFormat): string {
  const { old, new: neu } = receipts
  const same = old.citation !== null && old.citation === neu.citation
  const names = [nameable(sideName(old)), nameable(same ? neu.label : sideName(neu))].filter(
    (name) => name !== '',
  )
  return `redline-${names.join('-to-') || 'texts'}${fileKinds[format].ending}`
}

export const asUtf8 = (text: string) => new TextEncoder().encode(text)

async function bytesOf(input: OutputInput, format: OutputFormat, author: string): Promise<Uint8Array> {
  switch (format) {
    case 'html':
      return asUtf8(redlineHtml(input))
    case 'markdown':
      return asUtf8(redlineMarkdown(input))
    case 'json':
      return asUtf8(redlineJson(input))
    case 'drafting-text':
      return asUtf8(draftingPlainText(input))
    case 'drafting-html':
      return asUtf8(draftingHtml(input))
    case 'docx':
      return redlineDocx(input, author)
  }
}

/** Writes the file. The texts must hold nothing that the format cannot (`firstUnholdable`). */
export async function redlineFile(
  input: OutputInput,
  format: OutputFormat,
  author: string = defaultAuthor,
): Promise<WrittenFile> {
  return {
    name: redlineFileName(input, format),
    mime: fileKinds[format].mime,
    bytes: await bytesOf(input, format, author),
  }
}
