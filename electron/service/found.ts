import { AppError } from '#shared/contract/errors.ts'

/** The record, or the error that says that there is none. @throws AppError NOT_FOUND */
export function found<T>(record: T | undefined, what: string, id: string | number): T {
  if (record !== undefined) return record
  throw new AppError(
    'NOT_FOUND',
    `There is no ${what} ${id} in the store. Search for it, or go back to the list.`,
    {
      where: 'id',
    },
  )
}
