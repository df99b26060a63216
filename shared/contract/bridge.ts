/** What the renderer sees of its host, the same in both; implemented by the preload and by the browser's fetch client. */
import type { ErrorShape } from './errors.ts'

/** The answer to a call. Errors are values, so that they cross IPC and HTTP alike. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: ErrorShape }

/** Largest request either host accepts, in bytes of JSON. */
export const maxRequestBytes = 8 * 1024 * 1024

export interface HostBridge {
  readonly kind: 'desktop' | 'browser'
  /** Calls a procedure of the contract. Never rejects for a fault of the call: see `Reply`. */
  call(name: string, input: unknown): Promise<Reply>
  /** Opens an https address in the person's browser; refuses anything else. Resolves to whether it was opened. */
  openExternal(url: string): Promise<boolean>
  /** Lets the person keep a file. Resolves to false when they cancelled. */
  saveFile(file: {
    readonly name: string
    readonly mime: string
    readonly bytes: Uint8Array
  }): Promise<boolean>
  /** Opens the system's print dialog (which also writes PDF) for the page shown. */
  print(): Promise<void>
}

/** Global name under which the preload exposes the bridge; absent in the browser host. */
export const bridgeGlobal = 'charterOak'

/** The one IPC channel for procedure calls, and those for what differs between the hosts. */
export const ipcChannels = {
  call: 'charter-oak:call',
  openExternal: 'charter-oak:open-external',
  saveFile: 'charter-oak:save-file',
  print: 'charter-oak:print',
} as const

/** Path of the browser host's one endpoint. */
export const rpcPath = '/rpc'
