/** Starts the real desktop host's main module over the fake Electron and services of the test's own. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { vi } from 'vitest'
import type { Reply } from '#shared/contract/index.ts'

export type Fake = typeof import('./fake-electron.ts')

export interface Desktop {
  readonly fake: Fake
  readonly dataFolder: string
  /** Names and inputs that reached the services. */
  readonly calls: { name: string; input: unknown }[]
  readonly services: { close: ReturnType<typeof vi.fn> }
  remove(): void
}

/**
 * Imports the main module anew and waits until its window is open (or until it has given up).
 * The test file must mock `electron` with fake-electron.ts.
 */
export async function startDesktop(
  more: {
    answer?: (name: string, input: unknown) => Reply | Promise<Reply>
    prepare?: (fake: Fake) => void
    /** Puts files into the data folder before the start. */
    prepareFolder?: (folder: string) => void
    /** Runs the real services on their worker instead of the test's own. */
    realServices?: boolean
    /** Message and detail of the fault that keeps the services from starting. */
    failToStart?: { message: string; detail: string }
  } = {},
): Promise<Desktop> {
  vi.resetModules()
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-desktop-'))
  const calls: Desktop['calls'] = []
  const services = {
    call: vi.fn(async (name: string, input: unknown) => {
      calls.push({ name, input })
      return more.answer?.(name, input) ?? { ok: true, value: 'done' }
    }),
    close: vi.fn(async () => undefined),
  }
  if (more.realServices) vi.doUnmock('../../../electron/service/client.ts')
  else
    vi.doMock('../../../electron/service/client.ts', () => ({
      startServices: async (options: unknown) => {
        if (more.failToStart) {
          // Imported here: after the reset the host knows another copy of the class than this file does.
          const { AppError } = await import('#shared/contract/index.ts')
          throw new AppError('INTERNAL', more.failToStart.message, { detail: more.failToStart.detail })
        }
        startOptions.push(options)
        return services
      },
    }))
  const fake = (await import('electron')) as unknown as Fake
  fake.resetFake()
  more.prepare?.(fake)
  more.prepareFolder?.(dataFolder)
  const argv = process.argv
  process.argv = [argv[0] ?? 'electron', '.', '--data', dataFolder]
  try {
    await import('../../../electron/desktop/main.ts')
    await vi.waitFor(() => {
      const settled = fake.FakeWindow.windows.length > 0 || fake.app.quit.mock.calls.length > 0
      if (!settled && fake.app.exit.mock.calls.length === 0) throw new Error('The host is still starting.')
    })
  } finally {
    process.argv = argv
  }
  return {
    fake,
    dataFolder,
    calls,
    services,
    remove: () => rmSync(dataFolder, { recursive: true, force: true }),
  }
}

/** What the services were started with, newest last. */
export const startOptions: unknown[] = []
