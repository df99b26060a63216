import { describe, expect, test } from 'vitest'
import { ensureChromium, findChromium, type System } from '../../../scripts/verify/chromium.ts'

/** A system without a Chromium until a command that contains `bringer` is run. */
function bareSystem(mayInstallPackages: boolean, bringer?: string) {
  const ran: string[] = []
  let present: string | undefined
  const system: System = {
    mayInstallPackages,
    find: () => present,
    run(program, args) {
      const line = [program, ...args].join(' ')
      ran.push(line)
      if (bringer && line.includes(bringer)) present = `/by/${bringer}`
    },
  }
  return { system, ran }
}

describe('a Chromium', () => {
  test('that is there is used, and nothing is run', () => {
    const { system, ran } = bareSystem(true)
    expect(ensureChromium('/program', () => undefined, { ...system, find: () => '/there' })).toBe('/there')
    expect(ran).toEqual([])
  })

  test('is Debian’s package where the account may install it', () => {
    const { system, ran } = bareSystem(true, 'apt-get install')
    const said: string[] = []
    expect(ensureChromium('/program', (line) => said.push(line), system)).toBe('/by/apt-get install')
    expect(ran).toEqual(['apt-get update -qq', 'apt-get install -y -qq --no-install-recommends chromium'])
    expect(said).toEqual(['No Chromium found; installing Debian’s package …'])
  })

  test('is Playwright’s own where it may not', () => {
    const { system, ran } = bareSystem(false, 'install chromium')
    expect(ensureChromium('/program', () => undefined, system)).toBe('/by/install chromium')
    expect(ran).toHaveLength(1)
    expect(ran[0]).toMatch(/node_modules.playwright.cli\.js install chromium$/)
  })

  test('is Playwright’s own where Debian’s cannot be had', () => {
    const { system } = bareSystem(true, 'cli.js')
    expect(ensureChromium('/program', () => undefined, system)).toBe('/by/cli.js')
  })

  test.each([
    [true, 'Debian’s package could not be installed, and Playwright’s own could not be fetched'],
    [false, 'and Playwright’s own could not be fetched'],
  ])('that cannot be had is an error that says what to do (packages: %s)', (mayInstall, tried) => {
    const get = () => ensureChromium('/program', () => undefined, bareSystem(mayInstall).system)
    expect(get).toThrow(tried)
    expect(get).toThrow(/sudo apt-get install chromium.*CHROMIUM_PATH/)
  })

  test('that the environment names is believed only if it is there', () => {
    expect(findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath)
    expect(() => findChromium({ CHROMIUM_PATH: '/no/such/chromium' })).toThrow(
      'CHROMIUM_PATH names /no/such/chromium, which does not exist.',
    )
  })
})
