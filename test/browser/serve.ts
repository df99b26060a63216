/** Runs the built browser host on a data folder of its own, for the browser tests; removes the folder at the end. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildIfNeeded } from '../../scripts/start/build.ts'

const root = path.resolve(import.meta.dirname, '../..')
if (!buildIfNeeded(root, console.error)) process.exit(1)
const data = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-browser-tests-'))
const host = spawn(
  process.execPath,
  [path.join(root, 'out', 'browser', 'host.js'), '--no-open', '--data', data],
  { stdio: ['ignore', 'inherit', 'inherit'] },
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => host.kill(signal))
host.once('exit', (code) => {
  rmSync(data, { recursive: true, force: true })
  process.exit(code ?? 1)
})
