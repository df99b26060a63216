import { AppError } from '#shared/contract/errors.ts'
import type { ImportFileFault } from '#shared/contract/index.ts'
import { DocumentError } from '../../importing/bills/index.ts'
import { DataSetError } from '../../importing/datasets/index.ts'
import { SiteError } from '../../importing/site/index.ts'
import { PageError } from '../../importing/statutes/index.ts'

const isOfFile = (thrown: unknown): thrown is PageError | DocumentError | DataSetError =>
  thrown instanceof PageError || thrown instanceof DocumentError || thrown instanceof DataSetError

/** A fault of reading or fetching as a person is shown it: the message names file or address, the place, and what is wrong. */
export function importFault(thrown: unknown): AppError {
  if (isOfFile(thrown)) {
    const code = thrown.code === 'TOO_LARGE' ? 'TOO_LARGE' : 'INVALID_INPUT'
    return new AppError(code, `${thrown.message} Nothing was changed.`, {
      where: `${thrown.file}: ${thrown.where}`,
    })
  }
  if (thrown instanceof SiteError)
    return new AppError('SITE_UNAVAILABLE', `${thrown.message} Nothing was changed.`, {
      where: thrown.address,
    })
  return AppError.from(thrown)
}

/** A file's own fault, after which the others can still be read; undefined for a fault of the program. */
export function fileFault(thrown: unknown, name: string): ImportFileFault | undefined {
  if (isOfFile(thrown)) return { name, where: thrown.where, message: thrown.message }
  if (thrown instanceof AppError && thrown.code === 'INVALID_INPUT')
    return { name, where: thrown.where ?? '', message: thrown.message.replace(/ Nothing was changed\.$/, '') }
  return undefined
}
