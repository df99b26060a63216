/** The program itself: state, facts, settings, backups. */
import fs from 'node:fs'
import type { Handlers, Settings } from '#shared/contract/index.ts'
import type { Store } from '../store/store.ts'
import { stopBeside } from './beside.ts'
import type { ServiceContext } from './context.ts'

type Area =
  | 'app.state'
  | 'app.info'
  | 'settings.get'
  | 'settings.set'
  | 'backup.list'
  | 'backup.make'
  | 'backup.restore'
  | 'store.startFresh'
  | 'store.retry'

function isTheme(text: string | undefined): text is Settings['theme'] {
  return text === 'auto' || text === 'light' || text === 'dark'
}

function settingsOf(store: Store): Settings {
  const stored = store.settings.setting('theme')
  return { theme: isTheme(stored) ? stored : 'auto' }
}

/** Size of the database with what its journal holds, in bytes. */
function databaseBytes(database: string): number {
  return [database, `${database}-wal`].reduce(
    (sum, file) => sum + (fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
}

export function appHandlers(context: ServiceContext): Pick<Handlers, Area> {
  const { keeper, options } = context
  return {
    'app.state': () => keeper.state(),
    'app.info': () => {
      const store = context.store()
      const { schemaVersion, sqlite } = store.facts()
      return {
        version: options.version,
        host: options.host,
        dataFolder: keeper.paths.folder,
        databaseFile: keeper.paths.database,
        databaseBytes: databaseBytes(keeper.paths.database),
        schemaVersion,
        corpusLoadedAt: store.settings.meta('corpus_loaded_at') ?? null,
        versions: { node: process.versions.node, sqlite, electron: options.electronVersion ?? null },
      }
    },
    'settings.get': () => settingsOf(context.store()),
    // How the program looks is no record: it is not logged among the changes.
    'settings.set': (input) => {
      const store = context.store()
      if (input.theme !== undefined) store.settings.setSetting('theme', input.theme)
      return settingsOf(store)
    },
    'backup.list': () => ({ folder: keeper.paths.backups, backups: keeper.backups() }),
    'backup.make': () => keeper.makeBackup(),
    'backup.restore': async ({ name }) => {
      // The store that is replaced is closed.
      if (keeper.state().state === 'ready') await stopBeside(keeper.store())
      return keeper.restore(name)
    },
    'store.startFresh': () => keeper.startFresh(),
    'store.retry': () => keeper.retry(),
  }
}
