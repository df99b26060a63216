/** The program's window. */
import path from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { ProgramFiles } from '../serving/program-files.ts'
import { reloadWhenGone } from './lost-page.ts'
import { pageAddress } from './own-page.ts'
import { hardenedPreferences } from './window-options.ts'
import { keepWindowState, readWindowState, smallestSize, stateFile, usableBounds } from './window-state.ts'

/** Background before the first paint, so that a dark screen does not flash white. */
const background = { light: '#ffffff', dark: '#1a1b1e' }

/** Opens the window where it was last and loads the page. */
export function openWindow(files: ProgramFiles, dataFolder: string): BrowserWindow {
  const file = stateFile(dataFolder)
  const state = readWindowState(file)
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...usableBounds(state, workAreas),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    title: 'Charter Oak',
    icon: path.join(files.iconsFolder, '256x256.png'),
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    show: false,
    webPreferences: hardenedPreferences(files.preloadFile),
  })
  if (state?.maximised) window.maximize()
  keepWindowState(window, file)
  reloadWhenGone(window.webContents)
  window.once('ready-to-show', () => window.show())
  window.loadURL(pageAddress).catch((error: unknown) => {
    // Shown all the same: an empty window can be closed, an invisible one cannot.
    console.error('The page could not be loaded.', error)
    window.show()
  })
  return window
}

/** Brings the program's window to the front. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
