import { AppError } from '#shared/contract/errors.ts'
import { SiteError } from '../../importing/site/index.ts'
import { PageError } from '../../importing/statutes/index.ts'

/** A fault of reading or fetching as a person is shown it: the message names file or address, the place, and what is wrong. */
export function importFault(thrown: unknown): AppError {
  if (thrown instanceof PageError) {
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
