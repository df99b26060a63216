import type { RedlineOptions } from './model.ts'

/** The options with every default filled in. */
export type Settings = Required<RedlineOptions>

/** Fills in the defaults that `RedlineOptions` documents. */
export function settingsOf(options: RedlineOptions = {}): Settings {
  return {
    ignoreQuoteStyle: options.ignoreQuoteStyle ?? true,
    ignoreHyphenation: options.ignoreHyphenation ?? true,
    showWhiteSpace: options.showWhiteSpace ?? false,
  }
}

/** Returns the form under which a token is compared: quotation marks and hyphens unified where they are ignored. */
export function comparisonKey(content: string, settings: Settings): string {
  let key = content
  if (settings.ignoreQuoteStyle)
    key = key.replace(/[\u2018\u2019\u201b]/g, "'").replace(/[\u201c\u201d\u201f]/g, '"')
  if (settings.ignoreHyphenation) key = key.replace(/[\u2010\u2011]/g, '-').replace(/(?<=.)\u00ad/g, '')
  return key
}
