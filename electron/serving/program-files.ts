/** Where the program's own files are: beside the bundles in out/, or in the repository when run from source. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

export interface ProgramFiles {
  /** Folder of package.json: the repository, or the application archive of a packaged program. */
  readonly root: string
  readonly version: string
  /** The built renderer. */
  readonly rendererFolder: string
  readonly preloadFile: string
  readonly corpusFolder: string
  readonly iconsFolder: string
}

/** Sources (electron/serving) and bundles (out/main, out/browser) lie equally deep below the root. */
const ownRoot = path.resolve(import.meta.dirname, '..', '..')

/**
 * Finds the program's files below `root`, where they lie alike in the repository and in a packaged archive.
 * @throws when package.json is missing or names no version: the program is not whole.
 */
export function findProgramFiles(root: string = ownRoot): ProgramFiles {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
  return {
    root,
    version,
    rendererFolder: path.join(root, 'out', 'renderer'),
    preloadFile: path.join(root, 'out', 'preload', 'preload.cjs'),
    corpusFolder: path.join(root, 'resources', 'corpus'),
    iconsFolder: path.join(root, 'resources', 'icons'),
  }
}
