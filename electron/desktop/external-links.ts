/** Opening an address outside the program: only the legislature's own sites, only over https. */
import { shell } from 'electron'

/** Hosts that a link may lead to. */
const allowedHosts: readonly string[] = ['cga.ct.gov', 'www.cga.ct.gov']

/**
 * The address in its parsed form if it may be opened; null otherwise. What is opened is what was checked, never the
 * text that was given.
 */
function allowedAddress(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 2000) return null
  const address = URL.parse(text)
  if (address?.protocol !== 'https:' || !allowedHosts.includes(address.host)) return null
  return address.username === '' && address.password === '' ? address.href : null
}

/** Opens an allowed address in the person's browser. Resolves to whether it was opened. */
export async function openExternally(text: unknown): Promise<boolean> {
  const address = allowedAddress(text)
  if (address === null) return false
  try {
    await shell.openExternal(address)
    return true
  } catch {
    return false
  }
}
