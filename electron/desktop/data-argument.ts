/** The data folder that the command line names. Electron's own switches stand beside it and are left alone. */
import path from 'node:path'

/** The folder after `--data` or `--data=`, made absolute; undefined where there is none. */
export function dataArgument(argv: readonly string[], cwd: string): string | undefined {
  const joined = argv.find((word) => word.startsWith('--data='))?.slice('--data='.length)
  const at = argv.indexOf('--data')
  const named = joined ?? (at === -1 ? undefined : argv[at + 1])
  return named ? path.resolve(cwd, named) : undefined
}
