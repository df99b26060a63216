/** The status report in each form, of the starter corpus and of 2,000 recommendations; how long other calls wait meanwhile. */
import { rmSync } from 'node:fs'
import { STATUS_REPORT_FORMATS } from '#shared/council/annual-report/index.ts'
import type { Services } from '../../../electron/service/client.ts'
import { fillStore } from '../council/fill-store.ts'
import { ask, makeBenchFolder, startBenchServices } from '../program/services.ts'

const asOf = '2026-11-22'

export interface ReportFigures {
  /** From asking to the file's arrival at the host, in milliseconds. */
  readonly time: number
  /** Size of the file, in bytes. */
  readonly bytes: number
  /** The longest that another call waited for its answer meanwhile, in milliseconds. */
  readonly longestWait: number
}

async function measure(services: Services, format: string): Promise<ReportFigures> {
  const begun = performance.now()
  let time = 0
  const file = ask<{ bytes: number }>(services, 'statusReport.export', { asOf, format }).finally(() => {
    time = performance.now() - begun
  })
  let longestWait = 0
  while (time === 0) {
    const asked = performance.now()
    await ask(services, 'council.get', {})
    longestWait = Math.max(longestWait, performance.now() - asked)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const { bytes } = await file
  return { time: Math.round(time), bytes, longestWait: Math.round(longestWait) }
}

async function preview(services: Services): Promise<number> {
  const samples: number[] = []
  for (let run = 0; run < 7; run++) {
    const begun = performance.now()
    await ask(services, 'statusReport.preview', { asOf })
    samples.push(performance.now() - begun)
  }
  return Math.round(samples.sort((a, b) => a - b)[3] ?? 0)
}

async function runOn(
  name: string,
  fill: (folder: string) => void,
): Promise<Record<string, ReportFigures | number>> {
  const dataFolder = makeBenchFolder()
  fill(dataFolder)
  const services = await startBenchServices(dataFolder)
  const figures: Record<string, ReportFigures | number> = {}
  console.log(`\nReport out: ${name}`)
  console.log(`${'form'.padEnd(10)}${'ms'.padStart(10)}${'MB'.padStart(10)}${'others wait, ms'.padStart(18)}`)
  try {
    figures.preview = await preview(services)
    console.log(`${'preview'.padEnd(10)}${String(figures.preview).padStart(10)}`)
    for (const format of STATUS_REPORT_FORMATS) {
      const one = await measure(services, format)
      figures[format] = one
      console.log(
        `${format.padEnd(10)}${String(one.time).padStart(10)}${(one.bytes / 1e6).toFixed(1).padStart(10)}${String(one.longestWait).padStart(18)}`,
      )
    }
  } finally {
    await services.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return figures
}

/** @returns figures by form, of 17 recommendations and of more than 2,000 with 20,000 events */
export async function runReportsBench(): Promise<Record<string, Record<string, ReportFigures | number>>> {
  return {
    starter: await runOn('the 17 recommendations of 2017', () => {}),
    generated: await runOn('and 2,000 generated ones with 20,000 events', fillStore),
  }
}
