/** The one script between the page and the desktop host: four named functions, and no way to anything else. */
import { contextBridge, ipcRenderer } from 'electron'
import { bridgeGlobal, type HostBridge, ipcChannels, type Reply } from '#shared/contract/bridge.ts'

const unreachable: Reply = {
  ok: false,
  error: {
    code: 'INVALID_INPUT',
    message: 'The request could not be sent: it holds something that is not plain data.',
    where: 'input',
  },
}

const bridge = {
  kind: 'desktop',
  async call(name: string, input: unknown): Promise<Reply> {
    try {
      return await ipcRenderer.invoke(ipcChannels.call, name, input)
    } catch {
      return unreachable
    }
  },
  openExternal: (url: string): Promise<boolean> => ipcRenderer.invoke(ipcChannels.openExternal, url),
  saveFile: ({ name, mime, bytes }: Parameters<HostBridge['saveFile']>[0]): Promise<boolean> =>
    ipcRenderer.invoke(ipcChannels.saveFile, { name, mime, bytes }),
  print: (): Promise<void> => ipcRenderer.invoke(ipcChannels.print),
} satisfies HostBridge

contextBridge.exposeInMainWorld(bridgeGlobal, bridge)
