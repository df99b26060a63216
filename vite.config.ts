/** One build for every part: the renderer, the desktop's main process and preload, the browser host, the worker. */

import { readFileSync } from 'node:fs'
import { builtinModules, createRequire } from 'node:module'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite'
import { fontFiles, fontFolder, fontPackages } from './electron/exporting/council-report/pdf/font-files.ts'
import pkg from './package.json' with { type: 'json' }

const root = import.meta.dirname
/** Beside each bundle: the licences of what it holds, which ask to go with every copy. */
const licences = 'licences.md'

/** A bundle that runs under Node: everything inside but Electron, Node's own modules and the native database. */
function nodeBundle(folder: string, entries: readonly string[], format: 'es' | 'cjs'): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: {
      noExternal: true,
      external: ['electron', ...Object.keys(pkg.dependencies)],
      builtins: [...builtinModules, /^node:/],
    },
    build: {
      outDir: `${root}/out/${folder}`,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node24',
      license: folder !== 'preload' && { fileName: licences },
      rolldownOptions: {
        input: entries.map((entry) => `${root}/${entry}`),
        output: {
          format,
          entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
          // What reads PDF and Word files is large and seldom needed: the worker loads it when a file asks for it.
          codeSplitting: folder === 'worker',
          chunkFileNames: 'parts/[name]-[hash].js',
        },
      },
    },
  }
}

/** Each thread of the services has an entry of its own. */
const workerEntries = [
  'electron/service/worker.ts',
  'electron/exporting/export-worker.ts',
  'electron/service/council-report/report-worker.ts',
]

/** The fonts of the report's PDF lie as files beside the worker's bundle, each with its licence. */
const reportFonts: Plugin = {
  name: 'report-fonts',
  applyToEnvironment: ({ name }) => name === 'worker',
  generateBundle() {
    const { resolve } = createRequire(import.meta.url)
    for (const file of Object.values(fontFiles).flatMap((cuts) => Object.values(cuts)))
      this.emitFile({
        type: 'asset',
        fileName: `${fontFolder}/${path.basename(file)}`,
        source: readFileSync(resolve(file)),
      })
    for (const name of fontPackages)
      this.emitFile({
        type: 'asset',
        fileName: `${fontFolder}/LICENSE-${path.basename(name)}.txt`,
        source: readFileSync(resolve(`${name}/LICENSE`)),
      })
  },
}

export default defineConfig({
  root: `${root}/renderer`,
  base: './',
  plugins: [react(), reportFonts],
  worker: { format: 'es' },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: `${root}/out/renderer`,
        emptyOutDir: true,
        target: 'chrome146',
        license: { fileName: licences },
      },
    },
    main: nodeBundle('main', ['electron/desktop/main.ts'], 'es'),
    preload: nodeBundle('preload', ['electron/preload/preload.ts'], 'cjs'),
    browser: nodeBundle('browser', ['electron/browser/host.ts'], 'es'),
    worker: nodeBundle('worker', workerEntries, 'es'),
  },
})
