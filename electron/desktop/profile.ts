/** Where Chromium keeps what belongs to it (caches, cookies): in a folder of its own inside the data folder. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { App } from 'electron'

/**
 * Puts the profile beside the data, so that each data folder has its own single instance. Where the folder cannot be
 * made, Electron's default stays: the program must still come up to say what is wrong with the folder.
 */
export function placeProfile(app: App, dataFolder: string): void {
  const profile = path.join(dataFolder, 'profile')
  try {
    mkdirSync(profile, { recursive: true })
    app.setPath('userData', profile)
  } catch (error) {
    console.error('The data folder cannot be written.', error)
  }
}
