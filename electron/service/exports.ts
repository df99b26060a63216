/** Comparisons as files. */
import { AppError } from '#shared/contract/errors.ts'
import type { Handlers, ParsedInput } from '#shared/contract/index.ts'
import { type ReceiptSide, UNOFFICIAL } from '#shared/redline/outputs/index.ts'
import { THREE_OUTPUT_FORMATS, type ThreeOutputFormat } from '#shared/redline/outputs/three/index.ts'
import { startExport } from '../exporting/start-export.ts'
import type { ExportWork } from '../exporting/work.ts'
import type { ServiceContext } from './context.ts'
import { refuseUnholdable } from './exports/holdable.ts'
import { keptSide, pastedSide, storedSide } from './exports/receipt-sides.ts'
import { FileJobs } from './file-jobs.ts'
import { keptTextOf } from './kept-texts.ts'

type Input = ParsedInput<'compare.export'>
type Format = Input['format']

interface ReadSide {
  readonly text: string
  readonly receipt: ReceiptSide
}

/** @throws AppError INVALID_INPUT where the format cannot show three texts */
function threeFormat(format: Format): ThreeOutputFormat {
  const found = THREE_OUTPUT_FORMATS.find((each) => each === format)
  if (found) return found
  throw new AppError(
    'INVALID_INPUT',
    'Drafting style marks what one text changes. A comparison of three leaves as a Word file, HTML, Markdown or JSON.',
    { where: 'format' },
  )
}

/** How many files are written at once: each takes a thread and holds its texts. */
const mostExports = 3

/** @param compare.text looks a text up, as the Compare screen does */
export function exportHandlers(
  context: ServiceContext,
  lookUp: Pick<Handlers, 'compare.text'>,
): Pick<Handlers, 'compare.export' | 'compare.exportProgress' | 'compare.cancelExport'> {
  const jobs = new FileJobs(startExport, mostExports, 'exports')
  context.onStop(() => jobs.cancelAll())

  async function read(side: Input['old']): Promise<ReadSide> {
    if (side.kind === 'pasted') return { text: side.text, receipt: pastedSide(side.label, side.text) }
    const stored = await lookUp['compare.text']({ ref: side.ref })
    const receipt =
      side.ref.kind === 'kept text'
        ? keptSide(stored, keptTextOf(context.store(), side.ref.id))
        : storedSide(stored)
    return { text: stored.text, receipt }
  }

  const made = () => ({
    program: { name: 'Charter Oak', version: context.options.version },
    madeAt: context.now().toISOString(),
    notice: UNOFFICIAL,
  })

  async function workOf(input: Input): Promise<ExportWork> {
    const { format, author } = input
    const old = await read(input.old)
    const neu = await read(input.new)
    if (!input.third) {
      refuseUnholdable('old', 'The old text', format, old.text)
      refuseUnholdable('new', 'The new text', format, neu.text)
      const receipts = { old: old.receipt, new: neu.receipt, ...made() }
      return { kind: 'two', before: old.text, after: neu.text, receipts, format, author }
    }
    const third = await read(input.third)
    refuseUnholdable('old', 'The base', format, old.text)
    refuseUnholdable('new', 'Text A', format, neu.text)
    refuseUnholdable('third', 'Text B', format, third.text)
    return {
      kind: 'three',
      base: old.text,
      left: neu.text,
      right: third.text,
      receipts: { base: old.receipt, left: neu.receipt, right: third.receipt, ...made() },
      format: threeFormat(format),
      author,
    }
  }

  return {
    'compare.export': (input) => jobs.run(input.job, () => workOf(input)),
    'compare.exportProgress': ({ job }) => ({ step: jobs.step(job) }),
    'compare.cancelExport': ({ job }) => ({ cancelled: jobs.cancel(job) }),
  }
}
