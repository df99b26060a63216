/** Writes a comparison to a file that the person keeps. */
import { type ExportFormat, type ExportSide, maxRequestBytes } from '#shared/contract/index.ts'
import { host } from '../../../app/host.ts'
import { callProcedure } from '../../../app/procedures.ts'
import { pastedSide, refOf } from '../sides.ts'
import type { ReadySide } from '../use-side.ts'

function exportSideOf(side: ReadySide): ExportSide {
  const ref = side.address === pastedSide ? null : refOf(side.address)
  return ref ? { kind: 'stored', ref } : { kind: 'pasted', label: side.label.slice(0, 200), text: side.text }
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}

/** What became of it: the file's name, or null where the person cancelled. */
export type Saved = string | null

/**
 * @throws AppError or Error in words to show: a text that the format cannot hold (the side is named), a file that could
 *   not be written
 */
export async function saveExport(old: ReadySide, neu: ReadySide, format: ExportFormat): Promise<Saved> {
  const sides = { old: exportSideOf(old), new: exportSideOf(neu) }
  const size = [sides.old, sides.new].reduce(
    (sum, side) => sum + (side.kind === 'pasted' ? 3 * side.text.length : 0),
    0,
  )
  if (size > 3 * maxRequestBytes)
    throw new Error('The two texts are too large to be sent together before they are kept.')
  const { name, mime, base64 } = await callProcedure('compare.export', { ...sides, format })
  const bytes = bytesOf(base64)
  return (await host.saveFile({ name, mime, bytes })) ? name : null
}
