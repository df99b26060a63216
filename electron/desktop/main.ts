/** Entry of the desktop host. What must be settled before Electron is ready stands here, in its order. */
import { app, dialog } from 'electron'
import { AppError } from '#shared/contract/index.ts'
import { defaultDataFolder } from '../serving/data-folder.ts'
import { dataArgument } from './data-argument.ts'
import { guardAllContents } from './navigation.ts'
import { placeProfile } from './profile.ts'
import { runDesktopHost } from './run.ts'
import { declareScheme } from './scheme.ts'

app.enableSandbox()
app.setAppUserModelId('org.charter-oak.tracker')
declareScheme()
guardAllContents(app)

const dataFolder = dataArgument(process.argv, process.cwd()) ?? defaultDataFolder()
placeProfile(app, dataFolder)

if (app.requestSingleInstanceLock()) {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app
    .whenReady()
    .then(() => runDesktopHost(dataFolder))
    .catch((error: unknown) => {
      const { message, detail } = AppError.from(error)
      dialog.showErrorBox(
        'Charter Oak could not start',
        detail === undefined ? message : `${message}\n\n${detail}`,
      )
      app.exit(1)
    })
} else {
  // The instance that runs already is told, and shows its window.
  app.quit()
}
