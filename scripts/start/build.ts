/** Builds the program when its build is missing or older than its sources. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { unfinishedMark, whyBuild } from './freshness.ts'

/**
 * @param say told once why a build is made; quiet otherwise.
 * @returns whether there is a build of the present sources now; the builder's own words are on stderr if not.
 */
export function buildIfNeeded(root: string, say: (line: string) => void): boolean {
  const why = whyBuild(root)
  if (why === null) return true
  say(`Building Charter Oak, because ${why} …`)
  return build(root)
}

/** Builds every part, under a mark that stays where the building is broken off. @returns whether it succeeded. */
export function build(root: string): boolean {
  const mark = path.join(root, unfinishedMark)
  try {
    mkdirSync(path.dirname(mark), { recursive: true })
    writeFileSync(mark, '')
  } catch (error) {
    console.error(`The build’s folder cannot be written: ${error instanceof Error ? error.message : error}`)
    return false
  }
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  // stdout stays free for the host's own first line.
  const stdio: ['ignore', number, number] = ['ignore', 2, 2]
  const args = [vite, 'build', '--logLevel', 'error']
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio })
  if (status === 0) rmSync(mark, { force: true })
  return status === 0
}
