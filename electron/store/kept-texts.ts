import type { Database } from 'better-sqlite3'
import type { KeptText } from '#shared/contract/index.ts'

const columns = 'sha256, label, origin AS "from", file_name AS fileName, kept_at AS keptAt, characters'

/** The texts that a person keeps, each once by its hash. A forgotten one is not found, but can be brought back. */
export function keptTextStore(db: Database) {
  const insert = db.prepare<[KeptText & { text: string }]>(
    `INSERT INTO kept_text (sha256, label, origin, file_name, kept_at, characters, text)
    VALUES (:sha256, :label, :from, :fileName, :keptAt, :characters, :text)
    ON CONFLICT (sha256) DO UPDATE SET label = excluded.label, origin = excluded.origin,
      file_name = excluded.file_name, kept_at = excluded.kept_at, forgotten_at = NULL`,
  )
  const restore = db.prepare<[KeptText]>(
    `UPDATE kept_text SET label = :label, origin = :from, file_name = :fileName, kept_at = :keptAt,
    forgotten_at = NULL WHERE sha256 = :sha256 AND characters = :characters`,
  )
  const forget = db.prepare<[string, string]>(
    'UPDATE kept_text SET forgotten_at = ? WHERE sha256 = ? AND forgotten_at IS NULL',
  )
  const one = db.prepare<[string], KeptText>(
    `SELECT ${columns} FROM kept_text WHERE sha256 = ? AND forgotten_at IS NULL`,
  )
  const words = db
    .prepare<[string], string>('SELECT text FROM kept_text WHERE sha256 = ? AND forgotten_at IS NULL')
    .pluck()
  const known = db.prepare<[string], 1>('SELECT 1 FROM kept_text WHERE sha256 = ?').pluck()
  const list = db.prepare<[], KeptText>(
    `SELECT ${columns} FROM kept_text WHERE forgotten_at IS NULL ORDER BY kept_at DESC, sha256 DESC`,
  )

  return {
    /** Newest first, without their texts. */
    all: (): KeptText[] => list.all(),
    get: (sha256: string): KeptText | undefined => one.get(sha256),
    text: (sha256: string): string | undefined => words.get(sha256),
    /** Whether it was ever kept, forgotten or not. */
    isKnown: (sha256: string): boolean => known.get(sha256) === 1,
    /** Keeps a text; one of the same hash is written over with the new facts and is no longer forgotten. */
    keep: (kept: KeptText, text: string): void => void insert.run({ ...kept, text }),
    /** Writes the facts of a text that was kept before, and brings it back if it was forgotten. */
    putBack: (kept: KeptText): boolean => restore.run(kept).changes === 1,
    forget: (sha256: string, at: string): boolean => forget.run(at, sha256).changes === 1,
  }
}
