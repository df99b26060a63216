/** A word, number, label or mark of punctuation. Offsets are UTF-16 code units. */
export interface DraftToken {
  readonly start: number
  readonly end: number
  /** The token for comparison: quotation marks and dashes straightened. */
  readonly key: string
}

const TOKEN = /\([A-Za-z0-9]{1,6}\)|[\p{L}\p{N}]+(?:[-'’.,](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|[^\s]/gu

/** Statutes print curly quotation marks, acts straight ones; the difference is no change of the law. */
function comparable(token: string): string {
  return token
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-')
}

export function draftTokens(text: string): DraftToken[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: comparable(match[0]),
  }))
}

/** The letters, figures and stops of a text, each for itself; a provision's label stays whole. */
export function letterTokens(text: string): DraftToken[] {
  return [...text.matchAll(/\([A-Za-z0-9]{1,6}\)|\S/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: comparable(match[0]),
  }))
}

export const isWord = ({ key }: DraftToken): boolean => /[\p{L}\p{N}]/u.test(key)
