import { isLineEnd } from './characters.ts'
import type { TokenList } from './tokens.ts'

/** Whether a line, or the text, ends after token `at`. */
export function endsLine(text: string, list: TokenList, at: number): boolean {
  const to = list.limits[at]!
  for (let i = list.ends[at]!; i < to; i++) if (isLineEnd(text.charCodeAt(i))) return true
  return to === text.length
}
