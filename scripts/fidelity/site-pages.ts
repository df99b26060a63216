import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { REAL, SITE } from './official.ts'

const run = promisify(execFile)

/**
 * Has the look-alike of the official site write its pages into a temporary folder, which is removed afterwards.
 * @param options further options of the site: `['--encoding', 'windows-1252', '--encoding-page', '/current/pub/chap_952.htm']`
 */
export async function withSitePages<T>(
  options: readonly string[],
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'charter-oak-pages-'))
  try {
    await run(process.execPath, [SITE, '--data', REAL, '--write', folder, ...options])
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
