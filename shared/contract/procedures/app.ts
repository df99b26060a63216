/** The program itself: its state, its data folder, its backups, its settings, its log of changes. */
import { z } from 'zod'
import { recordId, timestamp } from '../../model/basics.ts'
import { errorShape } from '../errors.ts'
import { command, nothing, query } from '../procedure.ts'

export const backup = z.strictObject({
  /** File name inside the backups folder; the backup's id. */
  name: z.string().regex(/^[A-Za-z0-9._-]{1,160}$/),
  madeAt: timestamp,
  bytes: z.int(),
  /** Why it was made: "by hand", "before migration to version 2", "before restore". */
  reason: z.string(),
  /** Outcome of SQLite's integrity check on the copy. */
  verified: z.boolean(),
})
export type Backup = z.infer<typeof backup>

export const appState = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('ready') }),
  z.strictObject({ state: z.literal('starting'), message: z.string() }),
  z.strictObject({
    state: z.literal('blocked'),
    problem: errorShape,
    /** Where a damaged file was set aside, if it was. */
    setAside: z.string().optional(),
    /** Good backups, newest first; offered for restoring. */
    backups: z.array(backup),
    /** Whether a fresh store with the starter corpus may be begun (never over an existing file). */
    canStartFresh: z.boolean(),
  }),
])
export type AppState = z.infer<typeof appState>

export const theme = z.enum(['auto', 'light', 'dark'])

export const settings = z.strictObject({ theme })
export type Settings = z.infer<typeof settings>

export const changeEntry = z.strictObject({
  id: z.int(),
  at: timestamp,
  /** What was done, for a person: "Added a status event". */
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  /** The record in words: "2017 · No. 16". */
  subjectLabel: z.string(),
  /** Hash route of the record. */
  route: z.string(),
  /** JSON texts of the record before and after; null where there was none. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  undoneAt: timestamp.nullable(),
  /** Whether undoing it is possible now (not undone, and not changed since by a later entry). */
  canUndo: z.boolean(),
})
export type ChangeEntry = z.infer<typeof changeEntry>

export const appProcedures = {
  'app.state': query(nothing, appState, { always: true }),
  'app.info': query(
    nothing,
    z.strictObject({
      version: z.string(),
      host: z.enum(['desktop', 'browser']),
      dataFolder: z.string(),
      databaseFile: z.string(),
      databaseBytes: z.int(),
      schemaVersion: z.int(),
      corpusLoadedAt: timestamp.nullable(),
      versions: z.strictObject({ node: z.string(), sqlite: z.string(), electron: z.string().nullable() }),
    }),
  ),
  'settings.get': query(nothing, settings),
  'settings.set': command(settings.partial(), settings),
  'backup.list': query(nothing, z.strictObject({ folder: z.string(), backups: z.array(backup) }), {
    always: true,
  }),
  'backup.make': command(nothing, backup),
  /** Checks the backup, backs up the present store, then puts the backup in its place. */
  'backup.restore': command(z.strictObject({ name: backup.shape.name }), appState, { always: true }),
  /** Only while blocked: begins a fresh store beside the set-aside file. */
  'store.startFresh': command(nothing, appState, { always: true }),
  /** Tries to open the store again (after a lock was released, a folder made writable). */
  'store.retry': command(nothing, appState, { always: true }),
  'changes.list': query(
    z.strictObject({
      limit: z.int().min(1).max(500).default(100),
      beforeId: z.int().optional(),
      subjectId: recordId.optional(),
    }),
    z.strictObject({ changes: z.array(changeEntry), more: z.boolean() }),
  ),
  /** @throws CONFLICT when it was undone already or a later change rests on it. */
  'changes.undo': command(z.strictObject({ id: z.int() }), changeEntry),
}
