/** The only place where messages of a page are taken: each is checked for its sender before anything looks at it. */
import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import { AppError, type ipcChannels } from '#shared/contract/index.ts'
import { isOwnPage } from './own-page.ts'

type Channel = (typeof ipcChannels)[keyof typeof ipcChannels]

/**
 * Answers a channel for the program's own page.
 * @param answer gets the page that asked and what it sent, still unchecked.
 * @param refuse makes the answer for a foreign sender; without it the sender's promise is rejected with FORBIDDEN.
 */
export function onPageRequest(
  channel: Channel,
  answer: (sender: WebContents, ...sent: unknown[]) => Promise<unknown>,
  refuse: (what: string) => unknown = reject,
): void {
  ipcMain.handle(channel, async (event, ...sent: unknown[]) => {
    if (isTrusted(event)) return answer(event.sender, ...sent)
    console.error(`Refused a message on ${channel} from ${event.senderFrame?.url ?? 'a frame that is gone'}.`)
    return refuse('it does not come from Charter Oak’s own page')
  })
}

function isTrusted(event: IpcMainInvokeEvent): boolean {
  return isOwnPage(event.senderFrame)
}

function reject(what: string): never {
  throw new AppError('FORBIDDEN', `The request was refused: ${what}.`)
}
