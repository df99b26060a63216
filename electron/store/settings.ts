import type { Database } from 'better-sqlite3'

/**
 * What the program notes about the store itself: when starter content was loaded; the hash of that which the store was
 * loaded with, or which a person last reviewed; how many records of it that review left as they were.
 */
export type MetaKey = 'corpus_loaded_at' | 'corpus_sha256' | 'corpus_left_out'

/** Named values: what the person set, and what the program notes about the store itself. */
export function settingStore(db: Database) {
  const read = (table: 'setting' | 'meta') =>
    db.prepare<[string], string>(`SELECT value FROM ${table} WHERE key = ?`).pluck()
  const write = (table: 'setting' | 'meta') =>
    db.prepare<[string, string]>(
      `INSERT INTO ${table} (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    )
  const [readSetting, writeSetting, readMeta, writeMeta] = [
    read('setting'),
    write('setting'),
    read('meta'),
    write('meta'),
  ]
  return {
    setting: (key: string): string | undefined => readSetting.get(key),
    setSetting: (key: string, value: string) => void writeSetting.run(key, value),
    meta: (key: MetaKey): string | undefined => readMeta.get(key),
    setMeta: (key: MetaKey, value: string) => void writeMeta.run(key, value),
  }
}
export type SettingStore = ReturnType<typeof settingStore>
