import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from './builder.ts'

/** The name that npm knows the system's Node package by. */
const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
const executable = process.platform === 'win32' ? 'node.exe' : 'node'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-own-node-'))
  mkdirSync(path.join(folder, 'scripts'))
  copyFileSync(
    path.join(root, 'scripts', 'require-node.mjs'),
    path.join(folder, 'scripts', 'require-node.mjs'),
  )
  writeFileSync(
    path.join(folder, 'scripts', 'told.ts'),
    'const told: string[] = process.argv.slice(2)\nconsole.log(JSON.stringify([process.versions.node, told]))\nprocess.exitCode = 7\n',
  )
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the script as npm does, in a Node that gives itself out as `version`. */
function run(version: string) {
  const disguise = `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`
  const args = [
    '--import',
    disguise,
    '--import',
    './scripts/require-node.mjs',
    'scripts/told.ts',
    'a b',
    '--c',
  ]
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
}

function installOwnNode(): void {
  const bin = path.join(folder, 'node_modules', nodePackage, 'bin')
  mkdirSync(bin, { recursive: true })
  symlinkSync(process.execPath, path.join(bin, executable))
}

test.each(['20.0.0', '20.20.2', '22.17.9'])('Node %s hands the script to the Node beside it', (version) => {
  installOwnNode()
  const { status, stdout, stderr } = run(version)
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual([process.versions.node, ['a b', '--c']])
  expect(status).toBe(7)
})

test.each(['22.18.0', '24.0.0', '30.1.0'])('Node %s runs the script itself', (version) => {
  const { status, stdout } = run(version)
  expect(JSON.parse(stdout)).toEqual([version, ['a b', '--c']])
  expect(status).toBe(7)
})

test('where there is no other Node, an old one says what to do', () => {
  const { status, stdout, stderr } = run('20.20.2')
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain('Charter Oak needs Node 22.18 or newer; this is Node 20.20.2.')
  expect(stderr).toContain('npm ci')
})
