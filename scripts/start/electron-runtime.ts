/** Electron's runtime: finding it, and fetching it once. npm installs the package without it. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Longest wait for the download, in milliseconds. */
const installTimeout = 90_000

/** The executable inside Electron's distribution, as its own installer names it. */
function executableName(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform === 'win32' ? 'electron.exe' : 'electron'
}

/**
 * Path of the installed runtime's executable; null when there is none. Does not import `electron`, which would start
 * a download.
 */
export function findRuntime(
  root: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const folder = path.join(root, 'node_modules', 'electron')
  const override = environment.ELECTRON_OVERRIDE_DIST_PATH
  const named = readOrNull(path.join(folder, 'path.txt'))?.trim()
  if (override) return existing(path.join(override, named || executableName(platform)))
  return named ? existing(path.join(folder, 'dist', named)) : null
}

/** Where a failed download is remembered, so that later starts do not wait for it again. */
export function failureNote(root: string): string {
  return path.join(root, 'node_modules', '.cache', 'charter-oak', 'electron-download-failed.txt')
}

/**
 * Tries to fetch the runtime with Electron's own installer, once for each version of it.
 * @returns whether the runtime is there now.
 */
export function installRuntimeOnce(root: string, say: (line: string) => void): boolean {
  const installer = path.join(root, 'node_modules', 'electron', 'install.js')
  if (!existsSync(installer)) return false
  const note = failureNote(root)
  const version = electronVersion(root)
  if (readOrNull(note) === version) return false
  say(
    `Fetching Electron ${version}'s runtime (once; about 110 MB, at most ${installTimeout / 1000} seconds) …`,
  )
  const result = spawnSync(process.execPath, [installer], {
    cwd: path.dirname(installer),
    stdio: 'ignore',
    timeout: installTimeout,
    killSignal: 'SIGKILL',
  })
  if (result.status === 0 && findRuntime(root) !== null) {
    rmSync(note, { force: true })
    return true
  }
  remember(note, version)
  return false
}

/** Where the note cannot be kept (the program belongs to another account), the next start tries again. */
function remember(note: string, version: string): void {
  try {
    mkdirSync(path.dirname(note), { recursive: true })
    writeFileSync(note, version)
  } catch {
    // That is all that it costs.
  }
}

function electronVersion(root: string): string {
  const text = readFileSync(path.join(root, 'node_modules', 'electron', 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

function existing(file: string): string | null {
  return existsSync(file) ? file : null
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
