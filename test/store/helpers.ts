/** What the store's and the services' tests share: a fresh folder, services on the fixture corpus, answers unwrapped. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import BetterSqlite3, { type Database } from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { AppError } from '#shared/contract/errors.ts'
import type { Input, Output, ProcedureName } from '#shared/contract/index.ts'
import { type Arrangements, type OpenServices, openServices } from '../../electron/service/dispatch.ts'
import { databaseName } from '../../electron/store/paths.ts'

export const fixtureCorpus = path.join(import.meta.dirname, '../fixtures/corpus')
export const starterCorpus = path.join(import.meta.dirname, '../../resources/corpus')

/** A folder that is removed when the test ends. */
export function freshFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'charter-oak-test-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface TestServices extends OpenServices {
  readonly folder: string
  /** The answer, or the error thrown. */
  ask<N extends ProcedureName>(name: N, input: Input<N>): Promise<Output<N>>
  /** The error that a call gives; fails the test when it gives none. */
  refused(name: string, input: unknown): Promise<AppError>
}

/** Services in this process, on a real file; every answer is checked against the contract. */
export function services(
  folder = freshFolder(),
  corpusFolder = fixtureCorpus,
  more: Arrangements = {},
): TestServices {
  const options = { dataFolder: folder, corpusFolder, host: 'browser', version: '0.0.0-test' } as const
  const open = openServices(options, { checkOutput: true, ...more })
  onTestFinished(() => open.close())
  return {
    ...open,
    folder,
    async ask(name, input) {
      const reply = await open.dispatch(name, input)
      if (!reply.ok) throw AppError.fromShape(reply.error)
      return reply.value as Output<typeof name>
    },
    async refused(name, input) {
      const reply = await open.dispatch(name, input)
      if (reply.ok)
        throw new Error(`${name} was answered, not refused: ${JSON.stringify(reply.value).slice(0, 300)}`)
      return AppError.fromShape(reply.error)
    },
  }
}

export const databaseIn = (folder: string) => path.join(folder, databaseName)

/** Reads a database beside the program. */
export function reading<T>(file: string, read: (db: Database) => T): T {
  const db = new BetterSqlite3(file, { readonly: true })
  try {
    return read(db)
  } finally {
    db.close()
  }
}

/** Every row of every table but the named ones, for comparing whole states. */
export function dump(file: string, without: readonly string[] = []): Record<string, unknown[]> {
  return reading(file, (db) => {
    const tables = db
      .prepare<[], string>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .pluck()
      .all()
      .filter((name) => !without.includes(name))
    return Object.fromEntries(
      tables.map((name) => [name, db.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).all()]),
    )
  })
}

/** The whole store but its log of changes: what undoing everything must give back to the letter. */
export const contentOf = ({ folder }: { readonly folder: string }) => dump(databaseIn(folder), ['change_log'])

/** What FTS5's own check says of the index against the documents; null when they agree. */
export function indexFault({ folder }: { readonly folder: string }): string | null {
  const db = new BetterSqlite3(databaseIn(folder))
  try {
    db.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
    return null
  } catch (error) {
    return String(error)
  } finally {
    db.close()
  }
}
