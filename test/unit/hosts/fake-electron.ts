/**
 * A stand-in for Electron that records what the desktop host sets and lets a test play the page, the person and the
 * system. Importing the real package in Node would start a download.
 */
import { EventEmitter } from 'node:events'
import { type Mock, vi } from 'vitest'

export interface FakeFrame {
  origin: string
  url: string
  parent: unknown
}

export const ownFrame: FakeFrame = { origin: 'app://charter-oak', url: 'app://charter-oak/', parent: null }

/** A function that records its calls; typed so that declarations of this file stand on their own. */
const spy = (): Mock<(...given: unknown[]) => void> => vi.fn()

type Handler = (event: unknown, ...sent: unknown[]) => Promise<unknown>

/** What was done, in order, where the order matters. */
export const log: string[] = []
export const handlers = new Map<string, Handler>()

export class FakeContents extends EventEmitter {
  windowOpenHandler: ((details: { url: string }) => { action: string }) | undefined
  navigationHistory = { goBack: spy(), goForward: spy() }
  reload = spy()
  print(_options: unknown, done: () => void): void {
    log.push('print')
    done()
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.windowOpenHandler = handler
  }
}

export class FakeWindow extends EventEmitter {
  static windows: FakeWindow[] = []
  static getAllWindows = () => FakeWindow.windows
  static getFocusedWindow = () => FakeWindow.windows[0] ?? null
  static fromWebContents = (contents: FakeContents) =>
    FakeWindow.windows.find((window) => window.webContents === contents) ?? null

  readonly webContents = new FakeContents()
  readonly options: Record<string, unknown> & { webPreferences: Record<string, unknown> }
  minimised = false
  bounds = { x: 10, y: 20, width: 900, height: 700 }
  show = spy()
  focus = spy()
  restore = spy()
  maximize = spy()
  isMinimized = () => this.minimised
  isMaximized = () => false
  getNormalBounds = () => this.bounds
  /** Addresses loaded, oldest first. */
  readonly loaded: string[] = []
  async loadURL(address: string): Promise<void> {
    this.loaded.push(address)
  }

  constructor(options: FakeWindow['options']) {
    super()
    this.options = options
    FakeWindow.windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
}
export { FakeWindow as BrowserWindow }

class FakeApp extends EventEmitter {
  isPackaged = false
  isFirstInstance = true
  appPath = process.cwd()
  enableSandbox(): void {
    log.push('enableSandbox')
  }
  setAppUserModelId = spy()
  setPath = spy()
  quit = spy()
  exit = spy()
  getAppPath = () => this.appPath
  requestSingleInstanceLock(): boolean {
    log.push('requestSingleInstanceLock')
    return this.isFirstInstance
  }
  async whenReady(): Promise<void> {
    log.push('whenReady')
  }
}
export const app = new FakeApp()

type SchemeHandler = (request: Request) => Promise<Response>

class FakeSession extends EventEmitter {
  schemes = new Map<string, SchemeHandler>()
  permissionRequest: ((...args: unknown[]) => void) | undefined
  permissionCheck: ((...args: unknown[]) => boolean) | undefined
  device: (() => boolean) | undefined
  beforeRequest: ((details: { url: string }, answer: (a: { cancel: boolean }) => void) => void) | undefined
  protocol = {
    handle: (scheme: string, handler: SchemeHandler) => {
      log.push(`handle ${scheme}`)
      this.schemes.set(scheme, handler)
    },
  }
  webRequest = {
    onBeforeRequest: (handler: FakeSession['beforeRequest']) => {
      this.beforeRequest = handler
    },
  }
  setPermissionRequestHandler(handler: FakeSession['permissionRequest']): void {
    log.push('setPermissionRequestHandler')
    this.permissionRequest = handler
  }
  setPermissionCheckHandler(handler: FakeSession['permissionCheck']): void {
    this.permissionCheck = handler
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.device = handler
  }
}
export const session = { defaultSession: new FakeSession() }

export const declaredSchemes: unknown[] = []
export const protocol = {
  registerSchemesAsPrivileged(schemes: unknown): void {
    log.push('registerSchemesAsPrivileged')
    declaredSchemes.push(schemes)
  },
}

export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`${channel} is handled twice.`)
    handlers.set(channel, handler)
  },
}

/** Sends a message as a page's preload would: cloned on its way, answered with a clone. */
export async function invokeFrom(
  frame: FakeFrame | null,
  channel: string,
  ...sent: unknown[]
): Promise<unknown> {
  const handler = handlers.get(channel)
  if (!handler) throw new Error(`Nothing handles ${channel}.`)
  const sender = FakeWindow.windows[0]?.webContents ?? new FakeContents()
  return structuredClone(await handler({ senderFrame: frame, sender }, ...structuredClone(sent)))
}

export const shell: { openExternal: Mock<(address: string) => Promise<void>> } = {
  openExternal: vi.fn(async () => undefined),
}
type Choice = { canceled: boolean; filePath: string }
export const dialog: {
  showErrorBox: ReturnType<typeof spy>
  showSaveDialog: Mock<(...o: unknown[]) => Promise<Choice>>
} = {
  showErrorBox: spy(),
  showSaveDialog: vi.fn(async () => ({ canceled: true, filePath: '' })),
}
export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
}
export const nativeTheme = { shouldUseDarkColors: false }
/** The menu that was set, as its template. */
export const menus: unknown[] = []
export const Menu = {
  setApplicationMenu: (template: unknown) => menus.push(template),
  buildFromTemplate: (template: unknown) => template,
}

/** What the preload exposed, by its global name. */
export const exposed = new Map<string, Record<string, unknown>>()
export const contextBridge = {
  exposeInMainWorld: (name: string, api: Record<string, unknown>) => exposed.set(name, api),
}
export const ipcRenderer = {
  invoke: (channel: string, ...sent: unknown[]) => invokeFrom(ownFrame, channel, ...sent),
}

/** Back to the state before anything was started. Vitest keeps one instance of a mocked module for a whole file. */
export function resetFake(): void {
  for (const list of [log, declaredSchemes, menus, FakeWindow.windows]) list.length = 0
  handlers.clear()
  exposed.clear()
  app.removeAllListeners()
  app.isFirstInstance = true
  app.isPackaged = false
  session.defaultSession.removeAllListeners()
  for (const recorded of [
    app.setPath,
    app.setAppUserModelId,
    app.quit,
    app.exit,
    shell.openExternal,
    dialog.showErrorBox,
    dialog.showSaveDialog,
  ]) {
    recorded.mockClear()
  }
}
