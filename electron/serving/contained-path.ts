/** Turns the path of a request into a file inside a folder, or into nothing. */
import path from 'node:path'

/**
 * @param folder absolute folder that nothing may lead out of.
 * @param pathname path of the address, still percent-encoded, beginning with `/`.
 * @returns the file's absolute path; null where the path is malformed, names a hidden file or leads out of the folder.
 */
export function containedPath(folder: string, pathname: string): string | null {
  const decoded = decode(pathname)
  if (decoded === null || !decoded.startsWith('/')) return null
  // A backslash parts folders on Windows; a colon names a drive or an alternate stream there.
  if (/[\\:\0]/.test(decoded)) return null
  if (decoded.split('/').some((part) => part.startsWith('.'))) return null
  const file = path.resolve(folder, `.${decoded}`)
  return file.startsWith(folder + path.sep) ? file : null
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
