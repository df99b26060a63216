/** Exports of 300,000 words to each format: how long they take, and how long anything else waits meanwhile. */
import { rmSync } from 'node:fs'
import type { TextRef } from '#shared/contract/index.ts'
import { OUTPUT_FORMATS } from '#shared/redline/outputs/index.ts'
import { THREE_OUTPUT_FORMATS } from '#shared/redline/outputs/three/index.ts'
import type { Services } from '../../../electron/service/client.ts'
import { ask, makeBenchFolder, startBenchServices } from '../program/services.ts'
import { makePair } from '../redline/amendments.ts'

const words = 300_000

export interface ExportFigures {
  /** From asking to the file's arrival at the host, in milliseconds. */
  readonly time: number
  /** Size of the file, in bytes. */
  readonly bytes: number
  /** The longest that another call waited for its answer meanwhile, in milliseconds. */
  readonly longestWait: number
}

/** Asks for something small again and again while the work goes on. @returns the longest wait, in milliseconds */
async function longestWaitDuring(services: Services, work: Promise<unknown>): Promise<number> {
  let going = true
  const ended = work.finally(() => {
    going = false
  })
  let longest = 0
  while (going) {
    const begun = performance.now()
    await ask(services, 'council.get', {})
    longest = Math.max(longest, performance.now() - begun)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await ended
  return longest
}

async function measure(services: Services, input: object): Promise<ExportFigures> {
  const begun = performance.now()
  let time = 0
  const file = ask<{ bytes: number }>(services, 'compare.export', input).then((answer) => {
    time = performance.now() - begun
    return answer
  })
  const longestWait = await longestWaitDuring(services, file)
  return { time: Math.round(time), bytes: (await file).bytes, longestWait: Math.round(longestWait) }
}

/** @returns figures by format, of two texts and of three */
export async function runExportsBench(): Promise<Record<string, ExportFigures>> {
  const dataFolder = makeBenchFolder()
  const services = await startBenchServices(dataFolder)
  const figures: Record<string, ExportFigures> = {}
  try {
    const keep = async (label: string, text: string) => {
      const kept = await ask<{ ref: TextRef }>(services, 'compare.keepText', { label, text, from: 'pasted' })
      return { kind: 'stored', ref: kept.ref }
    }
    const { before, after } = makePair(words, 'typical')
    const sides = { old: await keep('Old', before), new: await keep('New', after) }
    const third = await keep('Third', makePair(words, 'heavy').after)
    for (const format of OUTPUT_FORMATS) figures[format] = await measure(services, { ...sides, format })
    for (const format of THREE_OUTPUT_FORMATS)
      figures[`three texts, ${format}`] = await measure(services, { ...sides, third, format })
  } finally {
    await services.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  console.log(`\nExports of ${words.toLocaleString('en-US')} words on each side`)
  console.log(
    `${'format'.padEnd(24)}${'ms'.padStart(10)}${'MB'.padStart(10)}${'others wait, ms'.padStart(18)}`,
  )
  for (const [format, { time, bytes, longestWait }] of Object.entries(figures))
    console.log(
      `${format.padEnd(24)}${String(time).padStart(10)}${(bytes / 1e6).toFixed(1).padStart(10)}${String(longestWait).padStart(18)}`,
    )
  return figures
}
