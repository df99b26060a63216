/**
 * Stands in for Electron beside a packed program, so that its main bundle runs under plain Node: plays one page that
 * asks two things, prints what it was answered as JSON, and quits.
 */
import { EventEmitter } from 'node:events'
import process from 'node:process'

const handlers = new Map()
const schemes = new Map()
const frame = { origin: 'app://charter-oak', url: 'app://charter-oak/', parent: null }

class App extends EventEmitter {
  isPackaged = true
  enableSandbox() {}
  setAppUserModelId() {}
  setPath() {}
  requestSingleInstanceLock() {
    return true
  }
  async whenReady() {}
  getAppPath() {
    return process.env.STUB_APP_PATH
  }
  exit(code) {
    process.exit(code)
  }
}
export const app = new App()
export const protocol = { registerSchemesAsPrivileged() {} }
export const ipcMain = { handle: (channel, handler) => handlers.set(channel, handler) }
export const dialog = {
  showErrorBox(title, text) {
    console.error(title, text)
  },
}
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] }
export const nativeTheme = { shouldUseDarkColors: false }
export const Menu = { buildFromTemplate: (template) => template, setApplicationMenu() {} }
export const shell = {}

class DefaultSession extends EventEmitter {
  protocol = { handle: (scheme, handler) => schemes.set(scheme, handler) }
  webRequest = { onBeforeRequest() {} }
  setPermissionRequestHandler() {}
  setPermissionCheckHandler() {}
  setDevicePermissionHandler() {}
}
export const session = { defaultSession: new DefaultSession() }

export class BrowserWindow extends EventEmitter {
  static getAllWindows = () => []
  webContents = new EventEmitter()
  show() {}
  async loadURL(address) {
    const page = await schemes.get('app')({ method: 'GET', url: address })
    const ask = (name) => handlers.get('charter-oak:call')({ senderFrame: frame }, name, {})
    const info = await ask('app.info')
    const list = await ask('recommendation.list')
    const answers = { status: page.status, page: await page.text(), info, rows: list.value?.rows.length }
    process.stdout.write(`${JSON.stringify(answers)}\n`, () => {
      app.emit('will-quit', { preventDefault() {} })
    })
  }
}
