import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A section as the official collection beside the project keeps it. */
export interface OfficialSection {
  readonly id: string
  readonly cites: readonly string[]
  readonly kind?: 'group'
  readonly heading: string
  readonly status: string
  readonly body: readonly string[]
  readonly source: string
  readonly history: readonly string[]
  readonly crossRefs?: readonly string[]
  readonly partNotes?: readonly string[]
}

export interface OfficialChapter {
  readonly chapter: string
  readonly name: string
  readonly title: { readonly number: string; readonly name: string }
  readonly edition: string
  readonly url: string
  readonly sections: readonly OfficialSection[]
}

/** The folder of official data beside the project; it is never part of it. */
export const REAL = path.resolve(import.meta.dirname, '../../../shared/real')
export const SITE = path.resolve(import.meta.dirname, '../../../shared/tools/cga-site.mjs')

/** Every chapter of the base and of the supplement, or null where the data is not here. */
export function readOfficialChapters(): OfficialChapter[] | null {
  const folders = ['base', '2026-supplement'].map((name) => path.join(REAL, 'cgs', name))
  if (!folders.every((folder) => existsSync(folder))) return null
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as OfficialChapter),
  )
}
