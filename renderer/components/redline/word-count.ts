const word = /[\p{L}\p{N}]+(?:[-\u2010\u2011'\u2019.,][\p{L}\p{N}]+)*/gu

/** Words of a text: runs of letters and digits, as the redline's own counts have them. */
export function wordCount(text: string): number {
  return text.match(word)?.length ?? 0
}
