/** Reads the browser's trace: the tasks of the interface thread, with the processor's time beside the clock's. */

/** One task, in milliseconds. */
export interface MainTask {
  /** How long the thread worked on it. */
  readonly own: number
  /** How long it took by the clock. */
  readonly clock: number
}

/** An event of a trace; times in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  /** Time on a processor. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
const ownTime = (tasks: readonly TraceEvent[]) => tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0)

/** @param trace as the browser writes it. @returns the tasks of the page's interface thread: the busiest of its kind */
export function mainTasks(trace: Buffer): MainTask[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] }
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  )
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && event.ph === 'X')
  const byThread = Map.groupBy(tasks, threadOf)
  const busiest = [...byThread]
    .filter(([thread]) => mains.has(thread))
    .map(([, own]) => own)
    .toSorted((a, b) => ownTime(b) - ownTime(a))[0]
  return (busiest ?? []).map(({ dur = 0, tdur = 0 }) => ({ own: tdur / 1000, clock: dur / 1000 }))
}
