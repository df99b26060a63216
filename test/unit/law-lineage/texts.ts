/** Short texts with their notes, for the lineage tests; sections and acts are invented. */
import { type Author, authorWords, type ChainText, sectionLineage } from '#shared/law/lineage/index.ts'

export const edition = (
  label: string,
  date: string,
  text: string,
  source: string,
  history: string,
  more: Partial<ChainText> = {},
): ChainText => ({
  id: label.replaceAll(' ', '-'),
  label,
  text,
  date,
  official: true,
  sourceLines: [source],
  history: history === '' ? [] : [`History: ${history}`],
  ...more,
})

export const print = (label: string, date: string, text: string): ChainText => ({
  id: label.replaceAll(' ', '-'),
  label,
  text,
  date,
  official: false,
  sourceLines: [],
  history: [],
})

/** The author in words, with ordinary spaces. */
export const nameOf = (author: Author | undefined): string | null =>
  author ? authorWords(author).replaceAll('\u00a0', ' ') : null

/** Passages in short: provision, how it is told, whose, the words. */
export function told(texts: readonly ChainText[]) {
  const shown = texts.at(-1)?.text ?? ''
  return sectionLineage(texts).passages.map(({ start, end, provision, by, author }) => [
    provision,
    by,
    nameOf(author),
    shown.slice(start, end).trim(),
  ])
}

/** Whose the words are, and how that is told. */
export function whose(texts: readonly ChainText[], words: string) {
  const shown = texts.at(-1)?.text ?? ''
  const at = shown.indexOf(words)
  const passage = sectionLineage(texts).passages.find((one) => one.start <= at && at < one.end)
  if (!passage || at < 0) throw new Error(`no passage with ${words}`)
  return [passage.by, nameOf(passage.author)]
}
