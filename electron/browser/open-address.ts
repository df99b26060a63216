/** Opens an address in the person's browser. */
import { spawn } from 'node:child_process'

/**
 * The system's own command for opening an address; null where there is no screen to open it on.
 * @param environment of the process: on Linux a screen is known by DISPLAY or WAYLAND_DISPLAY.
 */
export function openCommand(
  address: string,
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): readonly [string, ...string[]] | null {
  if (platform === 'darwin') return ['open', address]
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address]
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open', address] : null
}

/** Opens the address if it can; that it cannot is no error, since the address is printed too. */
export function openAddress(address: string): void {
  const command = openCommand(address)
  if (command === null) return
  const [program, ...rest] = command
  const child = spawn(program, rest, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
