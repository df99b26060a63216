/** Whether out/ holds a build of the sources as they are now. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** What a build reads, below the repository's root. */
const sources = [
  'renderer',
  'shared',
  'electron',
  'vite.config.ts',
  'postcss.config.mjs',
  'package-lock.json',
]

/** What a whole build leaves behind, one file for each of its parts. */
export const buildResults = [
  'out/renderer/index.html',
  'out/main/main.js',
  'out/preload/preload.cjs',
  'out/browser/host.js',
  'out/worker/worker.js',
  'out/worker/export-worker.js',
]

/** Lies there while a build is made, so that one broken off by Ctrl+C is not taken for a whole one. */
export const unfinishedMark = 'out/unfinished-build'

/**
 * Compares times of change; a folder's own time tells of files added and removed.
 * @returns why a build is needed, as the end of a sentence; null when it is not.
 */
export function whyBuild(root: string): string | null {
  const built = buildResults.map((file) => changedAt(path.join(root, file)))
  if (built.includes(null)) return 'it has not been built yet'
  if (existsSync(path.join(root, unfinishedMark))) return 'its last build was not finished'
  const oldest = Math.min(...built.filter((time) => time !== null))
  const changed = sources.some((source) => newerThan(path.join(root, source), oldest))
  return changed ? 'its sources changed since it was last built' : null
}

function newerThan(item: string, time: number): boolean {
  const stat = statSync(item, { throwIfNoEntry: false })
  if (stat === undefined) return false
  if (stat.mtimeMs > time) return true
  return stat.isDirectory() && readdirSync(item).some((name) => newerThan(path.join(item, name), time))
}

function changedAt(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null
}
