import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { REAL, SITE } from './official.ts'

/**
 * Has the look-alike of the official site write its pages into a temporary folder, which is removed afterwards.
 * @param options further options of the site: `['--encoding', 'windows-1252', '--encoding-page', '/current/pub/chap_952.htm']`
 */
export function withSitePages<T>(options: readonly string[], use: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-pages-'))
  try {
    execFileSync(process.execPath, [SITE, '--data', REAL, '--write', folder, ...options], { stdio: 'pipe' })
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
