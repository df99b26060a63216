/** What the page may ask of the system: to put text on the clipboard (a citation copied), and nothing else. */
import type { Session } from 'electron'
import { isPageAddress, pageOrigin } from './own-page.ts'

const granted = 'clipboard-sanitized-write'

/** Schemes that the page itself is made of; anything else would be the network. */
const ownSchemes = ['app:', 'data:', 'blob:', 'devtools:']

/** Denies by default: permissions asked for and looked up, devices, downloads, and every request to the network. */
export function restrictSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(permission === granted && details.isMainFrame && isPageAddress(details.requestingUrl))
  })
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin, details) => {
    return permission === granted && details.isMainFrame && isOwnOrigin(requestingOrigin)
  })
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((details, answer) => {
    const { protocol } = URL.parse(details.url) ?? { protocol: '' }
    answer({ cancel: !ownSchemes.includes(protocol) })
  })
}

/** Chromium writes the origin with or without a slash at its end. */
function isOwnOrigin(origin: string): boolean {
  return origin === pageOrigin || origin === `${pageOrigin}/`
}
