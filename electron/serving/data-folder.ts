/** The folder that holds a person's data when they name none: the same in both hosts. */
import os from 'node:os'
import path from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The per-user data folder: `~/Library/Application Support/Charter Oak` on macOS, `%APPDATA%\Charter Oak` on
 * Windows, `$XDG_DATA_HOME/charter-oak` or `~/.local/share/charter-oak` elsewhere (XDG Base Directory
 * Specification: a relative XDG_DATA_HOME is to be ignored).
 */
export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
  home: string = os.homedir(),
): string {
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', 'Charter Oak')
  if (platform === 'win32') {
    const roaming = environment.APPDATA || path.win32.join(home, 'AppData', 'Roaming')
    return path.win32.join(roaming, 'Charter Oak')
  }
  const named = environment.XDG_DATA_HOME
  const base = named && path.posix.isAbsolute(named) ? named : path.posix.join(home, '.local', 'share')
  return path.posix.join(base, 'charter-oak')
}
