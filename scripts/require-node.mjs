/**
 * Loaded before every script (`node --import`): hands the script over to the Node that npm installed with the program
 * where the present one is too old, and says so plainly where there is none. npm 9 and 10, which come with Node 20,
 * install that Node but drop its link in node_modules/.bin (npm/cli issue 4362), so it is looked for by its place.
 *
 * JavaScript, because an older Node cannot read the TypeScript that comes after it: 22.18 is the first 22 that can.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  const own = ownNode()
  if (existsSync(own)) process.exit(await runWith(own))
  console.error(
    [
      `Charter Oak needs Node 22.18 or newer; this is Node ${process.versions.node}.`,
      'On Linux, and on Windows (x64), "npm ci" brings a Node 24 of its own: run it, then try again.',
      'Elsewhere (macOS), install Node 24 from nodejs.org, then run "npm ci" again.',
    ].join('\n'),
  )
  process.exit(1)
}

/** Where npm puts the Node of this system, if the program names one for it. */
function ownNode() {
  const windows = process.platform === 'win32'
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`
  return fileURLToPath(
    new URL(`../node_modules/${name}/bin/${windows ? 'node.exe' : 'node'}`, import.meta.url),
  )
}

/** Runs the present script with another Node. Resolves to its exit code. */
function runWith(node) {
  return new Promise((resolve) => {
    const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
    // Ctrl+C reaches the child by itself, being sent to the whole group; this process only has to outlive it.
    process.on('SIGINT', () => undefined)
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.once('error', (error) => {
      console.error(`The Node that came with the program could not be run: ${error.message}`)
      resolve(1)
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
