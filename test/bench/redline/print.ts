import { LIBRARIES } from './libraries.ts'
import type { AdversarialFigures, RedlineFigures } from './run.ts'

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]!.length)))
  for (const row of [head, ...rows]) console.log(row.map((cell, at) => cell.padStart(widths[at]!)).join('  '))
}

const ms = (value: number | null) => (value === null ? '-' : value.toFixed(value < 10 ? 2 : 0))

/** Prints the times beside the floor and the libraries, then the memory and the sizes of the edit scripts. */
export function printResults(results: readonly RedlineFigures[], cap: number): void {
  console.log(`\nRedline: milliseconds for one comparison (- longer than ${cap} ms)`)
  printTable(
    ['words', 'amendment', 'floor', 'redline', '× floor', ...LIBRARIES.map((library) => library.name)],
    results.map((each) => [
      String(each.words),
      each.scenario,
      ms(each.floorMs),
      ms(each.ms),
      each.timesFloor.toFixed(2),
      ...LIBRARIES.map((library) => ms(each.libraries[library.name] ?? null)),
    ]),
  )
  console.log(
    '\nRedline: peak memory and tokens struck and typed (alignment alone; as marked; with moves counted once)',
  )
  printTable(
    ['words', 'amendment', 'peak MB', 'smallest', 'alignment', 'marked', 'moves once', 'runs'],
    results.map(({ words, scenario, peakMegabytes, editScript, runs }) => [
      String(words),
      scenario,
      peakMegabytes.toFixed(0),
      editScript.smallest === null ? '-' : String(editScript.smallest),
      String(editScript.alignment),
      String(editScript.marked),
      String(editScript.markedMovesOnce),
      String(runs),
    ]),
  )
}

/** Says for each target whether the figures meet it. */
export function printTargets(results: readonly RedlineFigures[]): void {
  const large = results.filter((each) => each.words >= 250_000)
  const small = results.filter((each) => each.words <= 5_000)
  const worst = (chosen: readonly RedlineFigures[]) => Math.max(...chosen.map((each) => each.timesFloor))
  const slower = small.filter((each) =>
    Object.values(each.libraries).some((time) => time !== null && time < each.ms),
  )
  const overSmallest = Math.max(
    ...results.map(({ editScript }) =>
      editScript.smallest === null ? 1 : editScript.alignment / editScript.smallest,
    ),
  )
  const light = large.filter((each) => each.scenario !== 'heavy')
  const heavy = large.filter((each) => each.scenario === 'heavy')
  const say = (met: boolean, text: string) => console.log(`${met ? 'met' : 'MISSED'}: ${text}`)
  console.log('')
  say(
    worst(light) <= 2,
    `at most 2 × the floor on typical amendments and moves, 250,000 words and more: ${worst(light).toFixed(2)}`,
  )
  say(
    worst(heavy) <= 6,
    `at most 6 × the floor on heavy rewrites, 250,000 words and more: ${worst(heavy).toFixed(2)}`,
  )
  const where = slower.map((each) => `${each.words} ${each.scenario}`).join(', ')
  say(slower.length === 0, `no library faster at 300 and 5,000 words${where ? `: faster at ${where}` : ''}`)
  say(
    overSmallest <= 1.03,
    `alignment within 3 % of the smallest edit script: ${((overSmallest - 1) * 100).toFixed(1)} %`,
  )
}

export function printAdversarial(figures: readonly AdversarialFigures[]): void {
  console.log('\nRedline: texts that are hard to compare')
  printTable(
    ['text', 'words', 'ms', 'runs', 'limit'],
    figures.map(({ name, words, ms: time, runs, limit }) => [
      name,
      String(words),
      ms(time),
      String(runs),
      limit ?? '',
    ]),
  )
}
