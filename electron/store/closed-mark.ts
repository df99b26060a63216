/**
 * Notes beside the database that it was whole when it was last checked and closed. A start then need not read the whole
 * file again: that takes a second for each few dozen megabytes.
 */
import fs from 'node:fs'
import { z } from 'zod'
import type { StorePaths } from './paths.ts'

const mark = z.strictObject({
  /** Of the database as it was closed, in bytes. */
  size: z.int(),
  mtimeMs: z.number(),
  /** When the whole file was last checked, milliseconds since 1970. */
  checkedAt: z.number(),
})
type Mark = z.infer<typeof mark>

/** After so long the whole file is checked again, though nobody touched it: disks forget. */
const TRUSTED_MS = 7 * 24 * 60 * 60 * 1000

function readMark(paths: StorePaths): Mark | undefined {
  try {
    const read = mark.safeParse(JSON.parse(fs.readFileSync(paths.closedMark, 'utf8')))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

function writeMark(paths: StorePaths, checkedAt: number): void {
  const stat = fs.statSync(paths.database, { throwIfNoEntry: false })
  if (!stat) return
  try {
    fs.writeFileSync(
      paths.closedMark,
      JSON.stringify({ size: stat.size, mtimeMs: stat.mtimeMs, checkedAt } satisfies Mark),
    )
  } catch {
    // Without it the next start checks the whole file.
  }
}

/** True where the file is byte for byte as long, and as old, as when it was closed, and was checked not long before. */
export function isAsClosed(paths: StorePaths, now = Date.now()): boolean {
  const found = readMark(paths)
  const stat = fs.statSync(paths.database, { throwIfNoEntry: false })
  return (
    found !== undefined &&
    stat !== undefined &&
    found.size === stat.size &&
    found.mtimeMs === stat.mtimeMs &&
    now - found.checkedAt < TRUSTED_MS &&
    found.checkedAt <= now
  )
}

/** Notes that the whole file was checked and found sound. */
export const markChecked = (paths: StorePaths, now = Date.now()): void => writeMark(paths, now)

/** Notes how the file is left; to be called once it is closed. */
export function markClosed(paths: StorePaths, now = Date.now()): void {
  writeMark(paths, readMark(paths)?.checkedAt ?? now)
}
