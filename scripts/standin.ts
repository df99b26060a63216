/**
 * Writes a stand-in for Electron's distribution for Linux: enough for electron-builder to pack the program where the
 * real one cannot be fetched. It does not run; it carries a fuse wire, so that setting the fuses can be checked.
 * Usage: node scripts/standin.ts FOLDER
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

/** The text that marks the fuse wire in Electron's binary (Electron's documentation of fuses). */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** Version 1 of the wire; then one letter for each fuse, as Electron ships it: on, off. */
const wireVersion = 1
const shippedFuses = '101100011'

/** Writes the stand-in. The folder is made. */
export function writeStandin(folder: string): void {
  const root = path.resolve(import.meta.dirname, '..')
  const electron = readFileSync(path.join(root, 'node_modules', 'electron', 'package.json'), 'utf8')
  const { version } = JSON.parse(electron) as { version: string }
  mkdirSync(path.join(folder, 'resources'), { recursive: true })
  mkdirSync(path.join(folder, 'locales'), { recursive: true })
  const wire = Buffer.concat([
    Buffer.from(sentinel, 'ascii'),
    Buffer.from([wireVersion, shippedFuses.length]),
    Buffer.from(shippedFuses, 'ascii'),
  ])
  const binary = Buffer.concat([
    Buffer.from('#!/bin/false stand-in\n'),
    Buffer.alloc(64),
    wire,
    Buffer.alloc(64),
  ])
  writeFileSync(path.join(folder, 'electron'), binary, { mode: 0o755 })
  writeFileSync(path.join(folder, 'chrome-sandbox'), '', { mode: 0o755 })
  writeFileSync(path.join(folder, 'version'), version)
  writeFileSync(path.join(folder, 'LICENSE'), 'stand-in\n')
  writeFileSync(path.join(folder, 'LICENSES.chromium.html'), 'stand-in\n')
  writeFileSync(path.join(folder, 'locales', 'en-US.pak'), '')
}

if (import.meta.main) {
  const folder = process.argv[2]
  if (folder === undefined) {
    console.error('Name the folder to write the stand-in to.')
    process.exitCode = 2
  } else {
    writeStandin(path.resolve(folder))
  }
}
