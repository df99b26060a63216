import type { ErrorCode } from '#shared/contract/index.ts'

/** What the page is called for each reason why the data cannot be used. */
const titles: Partial<Record<ErrorCode, string>> = {
  FOLDER_UNWRITABLE: 'The data folder cannot be written',
  STORE_DAMAGED: 'The database is damaged',
  STORE_NEWER: 'The database is from a newer version of Charter Oak',
  STORE_LOCKED: 'The database is in use by another program',
}

export function problemTitle(code: ErrorCode): string {
  return titles[code] ?? 'Your data cannot be opened'
}
