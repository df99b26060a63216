import type { CompareFigures } from './run.ts'

/** Prints the longest tasks as a table: phases as rows, scenarios as columns. */
export function printStalls(title: string, figures: Readonly<Record<string, CompareFigures>>): void {
  const scenarios = Object.keys(figures)
  const phases = [...new Set(scenarios.flatMap((name) => Object.keys(figures[name]?.stalls ?? {})))]
  const width = Math.max(...phases.map((phase) => phase.length), 24)
  const line = (name: string, cells: readonly string[]) =>
    console.log(`${name.padEnd(width)}  ${cells.map((cell) => cell.padStart(16)).join('')}`)
  console.log(`\n${title}`)
  line('', scenarios)
  line(
    'first screen, ms',
    scenarios.map((name) => String(figures[name]?.firstScreen)),
  )
  line(
    'redline shown, ms',
    scenarios.map((name) => String(figures[name]?.redline)),
  )
  line(
    'changes',
    scenarios.map((name) => figures[name]?.changes ?? ''),
  )
  line(
    'load of the machine',
    scenarios.map((name) => String(figures[name]?.load)),
  )
  console.log('longest task, ms (tasks of 50 ms and more)')
  for (const phase of phases)
    line(
      phase,
      scenarios.map((name) => {
        const stall = figures[name]?.stalls[phase]
        return stall ? `${stall.longest} (${stall.over50})` : '-'
      }),
    )
}
