/** The desktop host from the moment that Electron is ready until it quits. */
import { app, BrowserWindow, session } from 'electron'
import { type Services, startServices } from '../service/client.ts'
import { findProgramFiles } from '../serving/program-files.ts'
import { answerCalls } from './calls.ts'
import { setMenu } from './menu.ts'
import { answerPageServices } from './page-services.ts'
import { restrictSession } from './permissions.ts'
import { serveScheme } from './scheme.ts'
import { openWindow, showWindow } from './window.ts'

/**
 * Starts the services, then everything that reaches them, then the window.
 * @throws AppError INTERNAL when the services cannot be started.
 */
export async function runDesktopHost(dataFolder: string): Promise<void> {
  const files = findProgramFiles(app.getAppPath())
  const services = await startServices({
    dataFolder,
    corpusFolder: files.corpusFolder,
    host: 'desktop',
    version: files.version,
    electronVersion: process.versions.electron,
  })
  closeBeforeQuitting(services)
  restrictSession(session.defaultSession)
  serveScheme(session.defaultSession, files.rendererFolder)
  answerCalls(services)
  answerPageServices()
  setMenu(!app.isPackaged)
  const open = () => openWindow(files, dataFolder)
  const showOrOpen = () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window) showWindow(window)
    else open()
  }
  open()
  app.on('second-instance', showOrOpen)
  app.on('activate', showOrOpen)
}

/** Holds the quitting back until the database is closed cleanly. */
function closeBeforeQuitting(services: Services): void {
  app.once('will-quit', (event) => {
    event.preventDefault()
    void services.close().finally(() => app.exit(0))
  })
}
