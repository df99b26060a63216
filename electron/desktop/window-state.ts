/** Where the window was and how large: kept between starts, and never brought back off the screen. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { BrowserWindow, Rectangle } from 'electron'
import { z } from 'zod'

/** Smallest and first size, in device-independent pixels. */
export const smallestSize = { width: 640, height: 480 }
const firstSize = { width: 1280, height: 860 }

const savedState = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(smallestSize.width).max(20_000),
  height: z.int().min(smallestSize.height).max(20_000),
  maximised: z.boolean(),
})
export type WindowState = z.infer<typeof savedState>

/** How much of the window must lie on a screen for a person to be able to take hold of it. */
const graspable = { width: 160, height: 60 }

/** Where the window's state is kept. */
export const stateFile = (dataFolder: string) => path.join(dataFolder, 'window.json')

/** The kept state; null when there is none, or none that can be used. */
export function readWindowState(file: string): WindowState | null {
  try {
    return savedState.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null
  } catch {
    return null
  }
}

/**
 * The bounds to open the window with.
 * @param workAreas of the screens that are there now.
 * @returns a size without a place where the kept place is on no screen any more.
 */
export function usableBounds(
  state: WindowState | null,
  workAreas: readonly Rectangle[],
): { width: number; height: number; x?: number; y?: number } {
  if (state === null) return firstSize
  const { x, y, width, height } = state
  const area = workAreas.find((candidate) => overlaps(candidate, state))
  if (area === undefined) return firstSize
  return { x, y, width: Math.min(width, area.width), height: Math.min(height, area.height) }
}

function overlaps(area: Rectangle, bounds: Rectangle): boolean {
  const across = Math.min(area.x + area.width, bounds.x + bounds.width) - Math.max(area.x, bounds.x)
  // The title bar is at the top: it must be on the screen, not just the window's foot.
  const down = Math.min(area.y + area.height, bounds.y + bounds.height) - bounds.y
  return across >= graspable.width && down >= graspable.height && bounds.y >= area.y - 8
}

/** Writes the window's state when it closes. That it cannot be written costs nothing but the place. */
export function keepWindowState(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds()
    const state: WindowState = { x, y, width, height, maximised: window.isMaximized() }
    try {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(`${file}.new`, JSON.stringify(state))
      renameSync(`${file}.new`, file)
    } catch (error) {
      console.error('The window’s place could not be kept.', error)
    }
  })
}
