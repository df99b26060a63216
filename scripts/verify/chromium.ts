/** A Chromium for the browser tests: found, or fetched where the system allows it. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'

const systemPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser']

/** Path of a Chromium that is installed: named by CHROMIUM_PATH, the system's, or Playwright's own. */
export function findChromium(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const named = environment.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist. Correct it or leave it unset.`)
  }
  return [...systemPlaces, playwrightPlace()].find((place) => place !== '' && existsSync(place))
}

/** Where Playwright keeps its own; empty where it has none for this system. */
function playwrightPlace(): string {
  try {
    return chromium.executablePath()
  } catch {
    return ''
  }
}

/** What getting a Chromium asks of the system; a test brings one of its own. */
export interface System {
  /** Whether this account may install Debian's packages. */
  readonly mayInstallPackages: boolean
  find(): string | undefined
  run(program: string, args: readonly string[]): void
}

const system: System = {
  mayInstallPackages: process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
  find: findChromium,
  run(program, args) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync(program, args, { env: environment, stdio: ['ignore', 'inherit', 'inherit'] })
  },
}

/**
 * Finds a Chromium or gets one: Debian's package where this account may install it, Playwright's own elsewhere.
 * @param root the repository, whose Playwright is asked.
 * @returns its path.
 * @throws with what to do, where neither can be had.
 */
export function ensureChromium(root: string, say: (line: string) => void, on: System = system): string {
  const present = on.find()
  if (present !== undefined) return present
  const tried: string[] = []
  if (on.mayInstallPackages) {
    say('No Chromium found; installing Debian’s package …')
    on.run('apt-get', ['update', '-qq'])
    on.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    const installed = on.find()
    if (installed !== undefined) return installed
    tried.push('Debian’s package could not be installed')
  }
  say('No Chromium found; fetching Playwright’s own …')
  on.run(process.execPath, [path.join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium'])
  const fetched = on.find()
  if (fetched !== undefined) return fetched
  tried.push('Playwright’s own could not be fetched')
  throw new Error(
    `The browser tests need Chromium, and ${tried.join(', and ')}. Install Chromium (on Debian: sudo apt-get install chromium) or set CHROMIUM_PATH to one, then run this again.`,
  )
}
