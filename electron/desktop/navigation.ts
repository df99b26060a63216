/** Keeps every web contents on the program's page: nothing leads away, nothing opens, nothing is embedded. */
import type { App, WebContents } from 'electron'
import { openExternally } from './external-links.ts'
import { isPageAddress } from './own-page.ts'

/** Applies the guard to every web contents that will ever be made. */
export function guardAllContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents))
}

/** The page may be loaded anew; every other way to another address is closed. */
function guardNavigation(contents: WebContents): void {
  contents.on('will-navigate', (details) => {
    if (!isPageAddress(details.url)) details.preventDefault()
  })
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || !isPageAddress(details.url)) details.preventDefault()
  })
  contents.on('will-redirect', (details) => details.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    // A link meant for a new window goes to the person's browser if it is one that may, and nowhere otherwise.
    void openExternally(url)
    return { action: 'deny' }
  })
}
