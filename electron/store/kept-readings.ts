import type { Database } from 'better-sqlite3'
import type { FileReading, FileReadings } from '#shared/contract/index.ts'

interface Row {
  readonly reading: FileReading
  readonly readings: string
}

/** Which reading of a file a kept text is, and the file's other readings. */
export function keptReadingStore(db: Database) {
  const addFile = db.prepare<[string, string]>(
    'INSERT INTO read_file (id, readings) VALUES (?, ?) ON CONFLICT (id) DO NOTHING',
  )
  const put = db.prepare<[string, FileReading, string]>(
    `INSERT INTO kept_reading (sha256, reading, read_file_id) VALUES (?, ?, ?)
    ON CONFLICT (sha256) DO UPDATE SET reading = excluded.reading, read_file_id = excluded.read_file_id`,
  )
  const one = db.prepare<[string], Row>(
    `SELECT reading, readings FROM kept_reading JOIN read_file ON read_file.id = read_file_id WHERE sha256 = ?`,
  )
  return {
    /** @param id hash of all the file's readings; @param sha256 the kept text that is the one called `reading` */
    put(sha256: string, reading: FileReading, id: string, readings: FileReadings): void {
      addFile.run(id, JSON.stringify(readings))
      put.run(sha256, reading, id)
    },
    /** undefined where the text is no reading of a file that has several */
    get(sha256: string): { reading: FileReading; readings: FileReadings } | undefined {
      const row = one.get(sha256)
      return row && { reading: row.reading, readings: JSON.parse(row.readings) as FileReadings }
    },
  }
}
