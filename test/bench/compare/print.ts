import type { CompareFigures } from './run.ts'
import { type Stall, stallFrom } from './thread.ts'

type Figures = Readonly<Record<string, CompareFigures>>

/** Prints the figures as tables: phases as rows, scenarios as columns; then whether any phase stalls. */
export function printFigures(title: string, figures: Figures): void {
  const all = Object.values(figures)
  const phases = [...new Set(all.flatMap(({ stalls }) => Object.keys(stalls)))]
  const width = Math.max(...phases.map((phase) => phase.length), 24)
  const line = (name: string, cells: readonly string[]) =>
    console.log(`${name.padEnd(width)}  ${cells.map((cell) => cell.padStart(16)).join('')}`)
  const row = (name: string, cellOf: (of: CompareFigures) => string | number) =>
    line(
      name,
      all.map((each) => String(cellOf(each))),
    )
  const rows = (about: string, cellOf: (stall: Stall) => string | number) => {
    console.log(about)
    for (const phase of phases)
      row(phase, ({ stalls }) => {
        const stall = stalls[phase]
        return stall ? cellOf(stall) : '-'
      })
  }
  console.log(`\n${title}`)
  line('', Object.keys(figures))
  row('first screen, ms', ({ firstScreen }) => firstScreen)
  row('redline shown, ms', ({ redline }) => redline)
  row('changes', ({ changes }) => changes)
  row('on paper, ms', ({ paper }) => `${paper.clock}, own ${paper.busy}`)
  row('load of the machine', ({ load }) => load)
  rows(
    `longest task, ms of the interface thread's own work (tasks of ${stallFrom} ms and more)`,
    ({ longest, over50 }) => `${longest} (${over50})`,
  )
  rows('longest task, ms by the clock: with the wait for a processor', ({ clock }) => clock)
  rows("all of the interface thread's own work, ms", ({ busy }) => busy)
  const stalled = Object.entries(figures).flatMap(([name, { stalls }]) =>
    Object.entries(stalls).flatMap(([phase, { longest }]) =>
      longest >= stallFrom ? [`${name}, ${phase} ${longest}`] : [],
    ),
  )
  const met = stalled.length === 0
  console.log(
    `\n${met ? 'met' : 'missed'}: no task with ${stallFrom} ms of own work${met ? '' : `: ${stalled.join('; ')}`}`,
  )
}
