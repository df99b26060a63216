/** The words after `npm start --`: read once, in the same way by the start script and by both hosts. */
import path from 'node:path'
import { parseArgs } from 'node:util'

export interface StartArguments {
  readonly help: boolean
  /** The host that the person asks for; absent: the program chooses. */
  readonly host?: 'browser' | 'desktop'
  readonly open: boolean
  /** The browser host's port; absent: any free one. */
  readonly port?: number
  /** Absolute path of the data folder; absent: the per-user default. */
  readonly data?: string
}

/** A fault in what the person typed; the message says what to type instead. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError'
}

export const helpText = `Charter Oak: Connecticut's trafficking law and what became of the council's recommendations.

npm start                    opens the desktop app, or the browser host where Electron is not installed
npm start -- --browser       opens it in your browser
npm start -- --desktop       opens the desktop app, or says why it cannot

Options (after the --):
  --no-open    do not open the browser; print the address only
  --port N     port of the browser host, 1 to 65535 (otherwise any free one)
  --data DIR   folder that keeps the data (otherwise a folder of your user account, shown under Settings)
  --help       show this text`

/**
 * Reads the arguments.
 * @param cwd folder that a relative `--data` starts from.
 * @throws ArgumentError for an unknown option, a missing or unusable value, or `--browser` with `--desktop`.
 */
export function readArguments(argv: readonly string[], cwd: string = process.cwd()): StartArguments {
  const values = parseStrictly(argv)
  if (values.browser && values.desktop) throw new ArgumentError('Give --browser or --desktop, not both.')
  if (values.data === '') throw new ArgumentError('--data needs a folder, such as --data ./my-data.')
  return {
    help: values.help ?? false,
    ...(values.browser ? { host: 'browser' as const } : values.desktop ? { host: 'desktop' as const } : {}),
    open: !values['no-open'],
    ...(values.port === undefined ? {} : { port: readPort(values.port) }),
    ...(values.data === undefined ? {} : { data: path.resolve(cwd, values.data) }),
  }
}

function parseStrictly(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        help: { type: 'boolean', short: 'h' },
        browser: { type: 'boolean' },
        desktop: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        port: { type: 'string' },
        data: { type: 'string' },
      },
    }).values
  } catch (error) {
    // Node adds advice of its own after the first sentence; ours is shorter.
    const reason = error instanceof Error ? error.message.split(/\.?\n|\. /)[0] : String(error)
    throw new ArgumentError(`${reason}. See npm start -- --help.`)
  }
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port < 1 || port > 65535) {
    throw new ArgumentError(`--port needs a number from 1 to 65535, not "${text}".`)
  }
  return port
}
