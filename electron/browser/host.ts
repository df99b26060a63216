/** Entry of the browser host: the same program as the desktop app, in the person's own browser. */
import process from 'node:process'
import { AppError } from '#shared/contract/index.ts'
import { startServices } from '../service/client.ts'
import { ArgumentError, helpText, readArguments } from '../serving/arguments.ts'
import { defaultDataFolder } from '../serving/data-folder.ts'
import { findProgramFiles } from '../serving/program-files.ts'
import { announcement, reasonVariable } from './announce.ts'
import { openAddress, openCommand } from './open-address.ts'
import { PortError, runBrowserHost } from './run.ts'

async function main(): Promise<void> {
  const wanted = readArguments(process.argv.slice(2))
  if (wanted.help) return console.log(helpText)
  if (wanted.host === 'desktop')
    throw new ArgumentError('This is the browser host. Use npm start -- --desktop.')
  const files = findProgramFiles()
  const dataFolder = wanted.data ?? defaultDataFolder()
  const { close, services, address } = await runBrowserHost({
    port: wanted.port ?? 0,
    rendererFolder: files.rendererFolder,
    startServices: () =>
      startServices({
        dataFolder,
        corpusFolder: files.corpusFolder,
        host: 'browser',
        version: files.version,
      }),
  })
  endOnSignal(async () => {
    await close()
    await services.close()
  })
  const opens = wanted.open && openCommand(address) !== null
  console.log(announcement({ reason: process.env[reasonVariable], dataFolder, opens, address }).join('\n'))
  if (opens) openAddress(address)
}

/** Ctrl+C may come more than once, and must not cut off the closing that the first began. */
function endOnSignal(close: () => Promise<void>): void {
  let ending = false
  const end = () => {
    if (ending) return
    ending = true
    void close().then(() => process.exit(0))
  }
  process.on('SIGINT', end).on('SIGTERM', end).on('SIGHUP', end)
}

/** A fault of the person's input in one line; a fault of the program with what its developers need. */
function report(error: unknown): void {
  const plain = error instanceof ArgumentError || error instanceof PortError
  if (plain) console.error(error.message)
  else if (error instanceof AppError) console.error(`${error.message}\n${error.detail ?? ''}`)
  else console.error(error)
}

main().catch((error: unknown) => {
  report(error)
  process.exit(error instanceof ArgumentError ? 2 : 1)
})
