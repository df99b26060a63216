import path from 'node:path'

/** Where everything lies in the data folder. */
export interface StorePaths {
  readonly folder: string
  readonly database: string
  /** A small database whose exclusive lock says that a program has this folder open. */
  readonly lock: string
  readonly backups: string
  /** See closed-mark.ts. */
  readonly closedMark: string
}

export const databaseName = 'charter-oak.sqlite'

/** @param folder the data folder, absolute or from the working directory */
export function storePaths(folder: string): StorePaths {
  const absolute = path.resolve(folder)
  return {
    folder: absolute,
    database: path.join(absolute, databaseName),
    lock: path.join(absolute, 'charter-oak.lock'),
    backups: path.join(absolute, 'backups'),
    closedMark: path.join(absolute, 'charter-oak.closed.json'),
  }
}

/** A moment as it stands in file names: `20261122T053800123Z`, which sorts by time. */
export function fileStamp(moment: Date): string {
  return moment.toISOString().replace(/[-:.]/g, '')
}

/** Reads a file stamp back; null when it is none. */
export function readFileStamp(stamp: string): Date | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/.exec(stamp)
  if (!parts) return null
  const [, year, month, day, hour, minute, second, thousandths] = parts
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandths}Z`)
  return Number.isNaN(moment.getTime()) ? null : moment
}
