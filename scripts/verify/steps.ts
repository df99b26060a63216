/** The steps of a full check, in their order. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from '../start/build.ts'
import { type Counts, none, playwrightCounts, settle, vitestCounts } from './counts.ts'

export interface StepResult {
  readonly name: string
  readonly counts: Counts
  /** In milliseconds. */
  readonly took: number
}

export interface Step {
  readonly name: string
  run(): Counts
}

/**
 * @param root the repository.
 * @param chromium path of the browser that the browser tests drive.
 */
export function steps(root: string, chromium: string): Step[] {
  const reports = path.join(root, 'out', 'reports')
  const environment = { ...process.env, CHROMIUM_PATH: chromium }
  // Colour codes only clutter what is read from a file. Playwright sees to that itself.
  const plain: Record<string, string> = process.stdout.isTTY ? {} : { NO_COLOR: '1' }

  function tool(file: string, args: readonly string[], more: Record<string, string> = {}): number | null {
    return spawnSync(process.execPath, [path.join(root, 'node_modules', file), ...args], {
      cwd: root,
      env: { ...environment, ...more },
      stdio: ['ignore', 'inherit', 'inherit'],
    }).status
  }

  function reportFile(name: string): string {
    mkdirSync(reports, { recursive: true })
    const file = path.join(reports, name)
    rmSync(file, { force: true })
    return file
  }

  function playwright(folder: 'browser' | 'desktop'): Step {
    return {
      name: folder === 'browser' ? 'Browser tests' : 'Desktop tests',
      run() {
        const file = reportFile(`${folder}.json`)
        const config = path.join(root, 'test', folder, 'playwright.config.ts')
        // The configuration adds a report in this file, beside the list and why tests were skipped.
        const more = { PLAYWRIGHT_JSON_OUTPUT_FILE: file }
        const code = tool('@playwright/test/cli.js', ['test', '--config', config], more)
        return settle(file, playwrightCounts, code)
      },
    }
  }

  const passes = (ok: boolean): Counts => ({ ...none, failed: ok ? 0 : 1 })
  return [
    {
      name: 'Lint and format',
      run: () => passes(tool('@biomejs/biome/bin/biome', ['ci', '--max-diagnostics=none', '.'], plain) === 0),
    },
    { name: 'Types', run: () => passes(tool('typescript/bin/tsc', ['-b']) === 0) },
    { name: 'Build', run: () => passes(build(root)) },
    {
      name: 'Unit, store and component tests',
      run() {
        const file = reportFile('vitest.json')
        const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
        return settle(file, vitestCounts, tool('vitest/vitest.mjs', args, plain))
      },
    },
    playwright('browser'),
    playwright('desktop'),
  ]
}
