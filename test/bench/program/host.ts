import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { makeBenchFolder } from './services.ts'

const root = path.resolve(import.meta.dirname, '../../..')

export interface BenchHost {
  /** Lets one browser in, once. */
  readonly address: string
  stop(): Promise<void>
}

/** A browser host. @param given the data folder; by default one of its own, which goes with it */
export function startBenchHost(given?: string): Promise<BenchHost> {
  const data = given ?? makeBenchFolder()
  const host = spawn(
    process.execPath,
    [path.join(root, 'out/browser/host.js'), '--no-open', '--data', data],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = new Promise((resolve) => host.once('exit', resolve))
  const stop = async () => {
    host.removeAllListeners('exit')
    const gone = new Promise((resolve) => host.once('exit', resolve))
    host.kill('SIGTERM')
    await Promise.race([gone, ended])
    if (given === undefined) rmSync(data, { recursive: true, force: true })
  }
  return new Promise((resolve, reject) => {
    let said = ''
    host.stdout.on('data', (part: Buffer) => {
      said += part.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(said)?.[0]
      if (address) resolve({ address, stop })
    })
    host.once('exit', (code) => reject(new Error(`The host ended with code ${code}.`)))
  })
}
