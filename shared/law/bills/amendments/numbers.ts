/** Whole numbers from one to the other. */
function span(from: number, to: number): number[] {
  return to >= from && to - from < 20_000 ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : []
}

/** "25", "25 and 26", "10 to 12, inclusive", "3, 5 and 7 to 9, inclusive": the numbers, in order; [] for none. */
export function listedNumbers(text: string): number[] {
  const found: number[] = []
  for (const match of text.matchAll(/(\d+)(?:\s*(?:to|through|-|–)\s*(\d+))?/g))
    found.push(...span(Number(match[1]), Number(match[2] ?? match[1])))
  return [...new Set(found)].sort((a, b) => a - b)
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** "first" is 1; undefined for what is no ordinal. */
export function ordinal(word: string): number | undefined {
  const at = ORDINALS.indexOf(word.toLowerCase())
  return at < 0 ? undefined : at + 1
}
