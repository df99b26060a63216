/** What the page asks of the desktop itself: a link opened, a file kept, the page printed. */
import type { WebContents } from 'electron'
import { ipcChannels } from '#shared/contract/index.ts'
import { openExternally } from './external-links.ts'
import { onPageRequest } from './ipc.ts'
import { saveFile } from './save-file.ts'

/** Listens for the page's requests from now on; `onPageRequest` refuses every other sender. */
export function answerPageServices(): void {
  onPageRequest(ipcChannels.openExternal, async (_sender, address) => openExternally(address))
  onPageRequest(ipcChannels.saveFile, async (sender, file) => saveFile(sender, file))
  onPageRequest(ipcChannels.print, async (sender) => printPage(sender))
}

/** Opens the system's print dialog; resolves when the person has printed or cancelled. */
export function printPage(contents: WebContents): Promise<void> {
  return new Promise((resolve) => {
    contents.print({ silent: false, printBackground: false }, () => resolve())
  })
}
