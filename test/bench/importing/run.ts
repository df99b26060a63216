/** How fast the statutes come in: pages read, sections written, and how long other calls wait meanwhile. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Services, startServices } from '../../../electron/service/client.ts'
import { SITE } from '../../../scripts/fidelity/official.ts'
import { withSitePages } from '../../../scripts/fidelity/site-pages.ts'
import type { Input, Output, ProcedureName } from '../../../shared/contract/index.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/** Figures of one import of the official chapters beside the project. */
export interface ImportFigures {
  readonly pages: number
  readonly megabytes: number
  readonly texts: number
  /** Pages read, history read, everything compared with the store. */
  readonly readMs: number
  readonly megabytesPerSecond: number
  /** Backup made and checked, everything written in one transaction. */
  readonly applyMs: number
  readonly sectionsPerSecond: number
  readonly undoMs: number
  /** How long a call of the screens waited while pages were read, in milliseconds. */
  readonly waitedMs: { readonly p50: number; readonly worst: number; readonly calls: number }
}

async function ask<N extends ProcedureName>(
  services: Services,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const reply = await services.call(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`)
  return reply.value as Output<N>
}

const round = (value: number) => Math.round(value * 10) / 10

function pagesIn(folder: string) {
  return ['current/pub', '2026/sup'].flatMap((edition) =>
    readdirSync(path.join(folder, edition)).map((file) => ({
      name: `${edition}/${file}`,
      bytes: readFileSync(path.join(folder, edition, file)),
    })),
  )
}

/** Calls a screen's procedure again and again until the job is at rest. @returns waits in milliseconds, sorted */
async function waitsUntilRead(services: Services, id: string): Promise<number[]> {
  const waits: number[] = []
  for (;;) {
    const begun = performance.now()
    await ask(services, 'recommendation.get', { id: '2017-16' })
    waits.push(performance.now() - begun)
    const { state, error } = await ask(services, 'job.get', { id })
    if (state === 'ready') return waits.sort((a, b) => a - b)
    if (state !== 'running') throw new Error(`The import is ${state}: ${error?.message}`)
  }
}

async function measure(folder: string, services: Services): Promise<ImportFigures> {
  const pages = pagesIn(folder)
  const { jobId } = await ask(services, 'import.begin', { from: { kind: 'files' } })
  for (const { name, bytes } of pages)
    await ask(services, 'import.addFile', { jobId, name, base64: bytes.toString('base64') })
  const begun = performance.now()
  await ask(services, 'import.read', { jobId })
  const waits = await waitsUntilRead(services, jobId)
  const readMs = performance.now() - begun
  const applying = performance.now()
  const run = await ask(services, 'import.apply', { jobId })
  const applyMs = performance.now() - applying
  const undoing = performance.now()
  await ask(services, 'import.undo', { runId: run.id })
  const megabytes = pages.reduce((sum, page) => sum + page.bytes.length, 0) / 1e6
  const texts = run.counts.added + run.counts.changed
  return {
    pages: pages.length,
    megabytes: round(megabytes),
    texts,
    readMs: round(readMs),
    megabytesPerSecond: round((megabytes / readMs) * 1000),
    applyMs: round(applyMs),
    sectionsPerSecond: Math.round((texts / applyMs) * 1000),
    undoMs: round(performance.now() - undoing),
    waitedMs: {
      p50: round(waits[Math.floor(waits.length / 2)] ?? 0),
      worst: round(waits.at(-1) ?? 0),
      calls: waits.length,
    },
  }
}

/** @returns figures measured at the host's side of the worker, or why there are none */
export async function runImportingBench(): Promise<ImportFigures | { readonly skipped: string }> {
  if (!existsSync(SITE)) {
    const skipped = 'The official chapters are not beside the project (../shared/real).'
    console.log(`\nStatutes in: skipped. ${skipped}`)
    return { skipped }
  }
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-bench-'))
  const services = await startServices({
    dataFolder,
    corpusFolder: path.join(root, 'resources', 'corpus'),
    host: 'browser',
    version: '0',
    workerFile: path.join(root, 'out', 'worker', 'worker.js'),
  })
  try {
    const figures = await withSitePages([], (folder) => measure(folder, services))
    const {
      pages,
      megabytes,
      texts,
      readMs,
      megabytesPerSecond,
      applyMs,
      sectionsPerSecond,
      undoMs,
      waitedMs,
    } = figures
    console.log(`\nStatutes in: ${pages} pages, ${megabytes} MB, ${texts} texts of sections`)
    console.log(`  read and compared with the store  ${readMs} ms, ${megabytesPerSecond} MB/s`)
    console.log(`  applied with a checked backup     ${applyMs} ms, ${sectionsPerSecond} sections/s`)
    console.log(`  undone                            ${undoMs} ms`)
    console.log(
      `  other calls waited meanwhile      ${waitedMs.p50} ms (median of ${waitedMs.calls}), ${waitedMs.worst} ms at worst`,
    )
    return figures
  } finally {
    await services.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
