/** `npm start`: builds if need be, chooses the host, says which and why, and runs it. */
import path from 'node:path'
import process from 'node:process'
import { reasonVariable } from '../electron/browser/announce.ts'
import { ArgumentError, helpText, readArguments, type StartArguments } from '../electron/serving/arguments.ts'
import { buildIfNeeded } from './start/build.ts'
import { chooseHost } from './start/choose-host.ts'
import { findRuntime, installRuntimeOnce } from './start/electron-runtime.ts'
import { diedOnStart, runHost } from './start/run-host.ts'

const root = path.resolve(import.meta.dirname, '..')

async function main(): Promise<number> {
  // npm runs scripts in the package's folder; what the person typed is meant from theirs.
  const wanted = readArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd())
  if (wanted.help) {
    console.log(helpText)
    return 0
  }
  const choice = chooseHost({
    asked: wanted.host,
    platform: process.platform,
    hasDisplay: Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY),
    isRoot: process.getuid?.() === 0,
    runtime: () => findRuntime(root) ?? (installRuntimeOnce(root, console.error) ? findRuntime(root) : null),
  })
  if (choice.host === 'none') {
    console.error(choice.problem)
    return 1
  }
  if (!buildIfNeeded(root, console.error)) {
    console.error('Charter Oak could not be built; the reason stands above. Run "npm ci", then start again.')
    return 1
  }
  if (choice.host === 'browser') return startBrowser(wanted, choice.reason)
  console.log(`Charter Oak started in the desktop host, because ${choice.reason}.`)
  const ending = await runHost(choice.runtime, [root, ...dataArgument(wanted)], {
    cwd: root,
    // Set by some editors' terminals; it would make Electron run as plain Node.
    environment: { ...process.env, ELECTRON_RUN_AS_NODE: undefined },
  })
  if (wanted.host === 'desktop' || !diedOnStart(ending)) return ending.code ?? 1
  return startBrowser(
    wanted,
    'Electron’s runtime could not run on this system (its own message stands above)',
  )
}

async function startBrowser(wanted: StartArguments, reason: string): Promise<number> {
  const args = [
    path.join(root, 'out', 'browser', 'host.js'),
    ...(wanted.open ? [] : ['--no-open']),
    ...(wanted.port === undefined ? [] : ['--port', String(wanted.port)]),
    ...dataArgument(wanted),
  ]
  const environment = { ...process.env, [reasonVariable]: reason }
  const ending = await runHost(process.execPath, args, { cwd: root, environment })
  return ending.code ?? 1
}

function dataArgument({ data }: StartArguments): string[] {
  return data === undefined ? [] : ['--data', data]
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error instanceof ArgumentError ? error.message : error)
    process.exitCode = error instanceof ArgumentError ? 2 : 1
  },
)
