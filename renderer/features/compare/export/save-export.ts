/** Writes a comparison to a file that the person keeps. */
import { AppError, type ExportFormat, type ExportSide, maxRequestBytes } from '#shared/contract/index.ts'
import { host } from '../../../app/host.ts'
import { callProcedure } from '../../../app/procedures.ts'
import { bytesOfBase64 } from '../../../components/base64.ts'
import { pastedSide, refOf } from '../sides.ts'
import type { ReadySide } from '../use-side.ts'

/** Two texts, or the base and the two that started from it. */
export interface ExportedSides {
  readonly old: ReadySide
  readonly new: ReadySide
  readonly third?: ReadySide
}

function exportSideOf(side: ReadySide): ExportSide {
  const ref = side.address === pastedSide ? null : refOf(side.address)
  return ref ? { kind: 'stored', ref } : { kind: 'pasted', label: side.label.slice(0, 200), text: side.text }
}

/** The file's name, or null where the person cancelled. */
export type Saved = string | null

/**
 * @param job the name under which its progress can be asked for and by which it can be cancelled
 * @throws AppError or Error in words to show: a text that the format cannot hold (the side is named), a file that could
 *   not be written
 */
export async function saveExport(sides: ExportedSides, format: ExportFormat, job: string): Promise<Saved> {
  const asked = {
    old: exportSideOf(sides.old),
    new: exportSideOf(sides.new),
    ...(sides.third ? { third: exportSideOf(sides.third) } : {}),
  }
  const size = Object.values(asked).reduce(
    (sum, side) => sum + (side.kind === 'pasted' ? 3 * side.text.length : 0),
    0,
  )
  if (size > 3 * maxRequestBytes)
    throw new Error('The texts are too large to be sent together before they are kept.')
  const { name, mime, base64 } = await callProcedure('compare.export', { ...asked, format, job })
  return (await host.saveFile({ name, mime, bytes: await bytesOfBase64(base64) })) ? name : null
}

/** Whether an export ended because the person cancelled it. */
export function wasCancelled(error: unknown): boolean {
  return error instanceof AppError && error.code === 'CONFLICT' && error.where === 'job'
}
