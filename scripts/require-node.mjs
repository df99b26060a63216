/**
 * Loaded before every script (`node --import`): says plainly that Node is too old. This file is JavaScript because an
 * older Node cannot read the TypeScript that comes after it. 22.18 is the first 22 that can.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    [
      `Charter Oak needs Node 22.18 or newer; this is Node ${process.versions.node}.`,
      'On Linux and Windows (x64), "npm ci" brings a Node 24 of its own, used by npm scripts: run "npm start", not "node".',
      'Elsewhere (macOS, ARM processors), install Node 24 from your system or from nodejs.org, then run "npm ci" again.',
    ].join('\n'),
  )
  process.exit(1)
}
