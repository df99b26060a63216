/** The look-alike of the official site (../shared/tools), which serves the data beside the project. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { afterEach } from 'vitest'
import { REAL, SITE } from '../../../../scripts/fidelity/official.ts'

/** Whether it cannot be started, since it or its data are not beside the project. */
export const isLookAlikeMissing = !existsSync(REAL) || !existsSync(SITE)

let running: ChildProcess | undefined

/**
 * Starts it; it is ended after the test.
 * @param faults what it is to do wrong, as its own options. @returns its address
 */
export function startLookAlike(...faults: string[]): Promise<string> {
  const child = spawn(process.execPath, [SITE, '--data', REAL, '--port', '0', ...faults], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running = child
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
  })
}

afterEach(() => {
  running?.kill()
  running = undefined
})
