import type { AdversarialFigures, Ahead, RedlineFigures } from './figures.ts'
import { LIBRARIES } from './libraries.ts'
import { LONG } from './rivals.ts'

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]!.length)))
  for (const row of [head, ...rows]) console.log(row.map((cell, at) => cell.padStart(widths[at]!)).join('  '))
}

const ms = (value: number | null) => (value === null ? '-' : value.toFixed(value < 10 ? 2 : 0))
const megabytes = (value: number) => value.toFixed(0)
const head = ({ words, scenario }: RedlineFigures) => [String(words), scenario]

/** How many times ahead, with "over" where the library was ended before it had finished. */
export function sayAhead({ times, atLeast }: Ahead): string {
  return `${atLeast ? 'over ' : ''}${times.toFixed(1)}`
}

/** How far one script is over the smallest, in hundredths. */
function overSmallest(size: number, smallest: number | null): string {
  return smallest === null || smallest === 0 ? '-' : `${((size / smallest - 1) * 100).toFixed(1)} %`
}

/** Prints the times beside the floor and the libraries. */
export function printResults(results: readonly RedlineFigures[], cap: number): void {
  console.log('\nRedline: milliseconds for one comparison, from two texts (medians; all take turns)')
  printTable(
    ['words', 'amendment', 'floor', 'redline', '× floor', '× ahead', ...LIBRARIES.map(({ name }) => name)],
    results.map((each) => [
      ...head(each),
      ms(each.floorMs),
      ms(each.ms),
      each.timesFloor.toFixed(2),
      sayAhead(each.aheadOfFastestExact),
      ...LIBRARIES.map(({ name }) => ms(each.libraries[name]?.ms ?? null)),
    ]),
  )
  console.log(
    `- ended after ${cap} ms (the last two libraries on heavy rewrites from ${LONG.words} words on: after ${LONG.times} times the\n` +
      `engine's time, at most ${LONG.most / 1000} s), not tried because it was ended on a smaller text, or given up by the library itself.\n` +
      '× ahead: of the fastest exact library; “over” where that was ended, counted with the time it had.',
  )
}

/** Prints memory, change runs and sizes of the edit scripts. */
export function printSizes(results: readonly RedlineFigures[]): void {
  console.log('\nRedline: peak memory, and tokens struck and typed beside the smallest edit script')
  printTable(
    [
      'words',
      'amendment',
      'peak MB',
      'runs',
      'smallest',
      'alignment',
      'over',
      'marked',
      'over',
      'moves once',
    ],
    results.map((each) => {
      const { smallest, alignment, marked, markedMovesOnce } = each.editScript
      return [
        ...head(each),
        megabytes(each.peakMegabytes),
        String(each.runs),
        smallest === null ? '-' : String(smallest),
        String(alignment),
        overSmallest(alignment, smallest),
        String(marked),
        overSmallest(marked, smallest),
        String(markedMovesOnce),
      ]
    }),
  )
  console.log(
    'alignment: what the engine matches. marked: what it shows, where a few common words that both texts have are\n' +
      'struck and retyped with the phrase around them, as drafters do: at most 2.9 % of the smallest script, but never\n' +
      'fewer than six tokens (12 struck or typed), so that a short amendment reads as its drafter would mark it.\n' +
      'moves once: marked, with what moved counted in one of its two places only.',
  )
}

/** Prints the first version's numbers beside the engine's. */
export function printFirstVersion(results: readonly RedlineFigures[]): void {
  console.log('\nRedline: the first version (v1) and this one')
  printTable(
    ['words', 'amendment', 'v1 ms', 'ms', 'v1 peak MB', 'peak MB', 'v1 runs', 'runs', 'v1 marked', 'marked'],
    results.map((each) => {
      const { firstVersion: first } = each
      return [
        ...head(each),
        ms(first?.ms ?? null),
        ms(each.ms),
        first ? megabytes(first.peakMegabytes) : '-',
        megabytes(each.peakMegabytes),
        first ? String(first.runs) : '-',
        String(each.runs),
        first ? String(first.marked) : '-',
        String(each.editScript.marked),
      ]
    }),
  )
  console.log('- it gave up (beyond 20,000 edits), or was ended.')
}

export function printAdversarial(figures: readonly AdversarialFigures[], cap: number): void {
  console.log('\nRedline: texts that are hard to compare')
  printTable(
    ['text', 'words', 'ms', 'peak MB', 'runs', 'v1 ms', 'limit'],
    figures.map((each) => [
      each.name,
      String(each.words),
      ms(each.ms),
      megabytes(each.peakMegabytes),
      String(each.runs),
      ms(each.firstVersionMs),
      each.limit ?? '',
    ]),
  )
  console.log(`v1: the first version; - it gave up, or was ended after ${cap} ms.`)
}
