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

/**
 * Finds a Chromium or gets one: Debian's package where this account may install it, Playwright's own elsewhere.
 * @returns its path.
 * @throws with what to do, where neither can be had.
 */
export function ensureChromium(root: string, say: (line: string) => void): string {
  const present = findChromium()
  if (present !== undefined) return present
  const tried: string[] = []
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('No Chromium found; installing Debian’s package …')
    run('apt-get', ['update', '-qq'], root)
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], root)
    const installed = findChromium()
    if (installed !== undefined) return installed
    tried.push('Debian’s package could not be installed')
  }
  say('No Chromium found; fetching Playwright’s own …')
  run(
    process.execPath,
    [path.join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium'],
    root,
  )
  const fetched = findChromium()
  if (fetched !== undefined) return fetched
  tried.push('Playwright’s own could not be fetched')
  throw new Error(
    `The browser tests need Chromium, and ${tried.join(', and ')}. Install Chromium (on Debian: sudo apt-get install chromium) or set CHROMIUM_PATH to one, then run this again.`,
  )
}

function run(program: string, args: readonly string[], cwd: string): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(program, args, { cwd, env: environment, stdio: ['ignore', 'inherit', 'inherit'] })
}
