/** Comparisons as files. */
import { createHash } from 'node:crypto'
import { AppError } from '#shared/contract/errors.ts'
import type { Handlers, KeptText, Output, ParsedInput } from '#shared/contract/index.ts'
import { redline } from '#shared/redline/index.ts'
import {
  firstUnholdable,
  type OutputFormat,
  type ReceiptSide,
  UNOFFICIAL,
} from '#shared/redline/outputs/index.ts'
import { redlineFile } from '../exporting/redline-file.ts'
import type { ServiceContext } from './context.ts'
import { keptOrigin, keptTextOf } from './kept-texts.ts'

type StoredText = Output<'compare.text'>
type Side = ParsedInput<'compare.export'>['old']

const marksWords: Record<StoredText['marks'], string> = {
  none: 'a plain text, without marks',
  present: 'deletions and insertions read from the document',
  inferred: 'insertions inferred, every one',
  'partly inferred': 'insertions inferred; some could not be told',
  lost: 'the marks of the insertions were lost',
}

const baselineWords: Record<StoredText['baseline'], string> = {
  'not checked': 'not checked against the official text',
  verified: 'matches the official text',
  differs: 'differs from the official text',
}

const measured = (text: string) => ({
  sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
  length: text.length,
})

function storedSide(stored: StoredText): ReceiptSide {
  return {
    label: stored.label,
    citation: stored.group,
    sources: stored.sources.map(({ title, retrieved }) => ({ title, retrieved })),
    ...measured(stored.text),
    marks: marksWords[stored.marks],
    baseline: baselineWords[stored.baseline],
    warnings: stored.warnings,
  }
}

/** A kept text has no citation and no source of law: its origin stands where a source would. */
function keptSide(stored: StoredText, kept: KeptText): ReceiptSide {
  const { label, text, warnings } = stored
  return {
    ...pastedSide(label, text),
    sources: [{ title: keptOrigin(kept), retrieved: kept.keptAt.slice(0, 10) }],
    marks: 'not known: the text was kept and taken as it stands',
    warnings,
  }
}

function pastedSide(label: string, text: string): ReceiptSide {
  return {
    label,
    citation: null,
    sources: [],
    ...measured(text),
    marks: 'not known: the text was pasted and taken as it stands',
    baseline: baselineWords['not checked'],
    warnings: [],
  }
}

const formatWords: Record<OutputFormat, string> = {
  html: 'an HTML file',
  markdown: 'a Markdown file',
  json: 'a JSON file',
  'drafting-text': 'a text file',
  'drafting-html': 'an HTML file',
  docx: 'a Word file',
}

/** @throws AppError INVALID_INPUT naming the first character that the format cannot hold */
function refuseUnholdable(which: 'old' | 'new', format: OutputFormat, text: string): void {
  const found = firstUnholdable(format, text)
  if (!found) return
  const place = `line ${found.line.toLocaleString('en-US')}, character ${found.column.toLocaleString('en-US')}`
  throw new AppError(
    'INVALID_INPUT',
    `The ${which} text holds a character that ${formatWords[format]} cannot hold: ${found.name} at ${place}. Take it out of the text, or choose JSON.`,
    { where: which, detail: `offset ${found.offset}` },
  )
}

/** @param compare.text looks a text up, as the Compare screen does */
export function exportHandlers(
  context: ServiceContext,
  lookUp: Pick<Handlers, 'compare.text'>,
): Pick<Handlers, 'compare.export'> {
  async function read(side: Side): Promise<{ text: string; receipt: ReceiptSide }> {
    if (side.kind === 'pasted') return { text: side.text, receipt: pastedSide(side.label, side.text) }
    const stored = await lookUp['compare.text']({ ref: side.ref })
    const receipt =
      side.ref.kind === 'kept text'
        ? keptSide(stored, keptTextOf(context.store(), side.ref.id))
        : storedSide(stored)
    return { text: stored.text, receipt }
  }

  return {
    async 'compare.export'(input) {
      const { format, author } = input
      const old = await read(input.old)
      const neu = await read(input.new)
      refuseUnholdable('old', format, old.text)
      refuseUnholdable('new', format, neu.text)
      const made = redline(old.text, neu.text)
      const { name, mime, bytes } = await redlineFile(
        {
          redline: made,
          before: old.text,
          after: neu.text,
          receipts: {
            old: old.receipt,
            new: neu.receipt,
            engine: { name: made.engine.name, version: made.engine.version },
            program: { name: 'Charter Oak', version: context.options.version },
            madeAt: context.now().toISOString(),
            notice: UNOFFICIAL,
          },
        },
        format,
        author,
      )
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      return { name, mime, base64: buffer.toString('base64'), bytes: bytes.byteLength }
    },
  }
}
