/** Runs a host as a process of its own and stays until it ends. */
import { spawn } from 'node:child_process'

export interface Ending {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** How long it ran, in milliseconds. */
  readonly ran: number
}

/**
 * Starts a program with this process's input and output, passes signals on, and waits.
 * @throws when the program cannot be started at all.
 */
export function runHost(
  program: string,
  args: readonly string[],
  more: { readonly cwd: string; readonly environment: Record<string, string | undefined> },
): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const begun = Date.now()
    const child = spawn(program, args, { stdio: 'inherit', cwd: more.cwd, env: more.environment })
    // Ctrl+C reaches the child by itself, being sent to the whole group; this process only has to outlive it.
    const stay = () => undefined
    const pass = (signal: NodeJS.Signals) => child.kill(signal)
    process.on('SIGINT', stay).on('SIGTERM', pass).on('SIGHUP', pass)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      process.off('SIGINT', stay).off('SIGTERM', pass).off('SIGHUP', pass)
      resolve({ code, signal, ran: Date.now() - begun })
    })
  })
}

/** Signals and codes of a runtime that could not come up: a missing library, a sandbox that the system forbids. */
export function diedOnStart({ code, signal, ran }: Ending): boolean {
  const crashed = signal === 'SIGTRAP' || signal === 'SIGABRT' || signal === 'SIGSEGV' || signal === 'SIGILL'
  return ran < 15_000 && (crashed || code === 127)
}
