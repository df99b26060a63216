/** The readings of a file beside the one that is kept: sent with it, and had again after a restart. */
import { type Input, maxRequestBytes } from '#shared/contract/index.ts'
import { useProcedure } from '../../../app/procedures.ts'
import { type BroughtText, heldKept, type OfferedReadings } from './brought-texts.ts'

type Readings = Pick<Input<'compare.keepText'>, 'readings'>

/** Room for quotation marks and line ends, which take two characters in a request, and for what goes round them. */
const roomFor = 0.9 * maxRequestBytes

/** Measured once: several million characters take a moment. */
const measured = new WeakMap<OfferedReadings, boolean>()

/** Whether the readings of a file can be kept together. */
export function readingsFit(readings: OfferedReadings): boolean {
  const fit = measured.get(readings) ?? new Blob([JSON.stringify(readings)]).size <= roomFor
  measured.set(readings, fit)
  return fit
}

/** Nothing where the text has but one reading, or all together do not fit into one request: the text is kept alone. */
export function readingsToKeep({ readings, reading, inferred }: BroughtText): Readings {
  // What brackets give is read out of the text again.
  if (!readings?.old || !reading || inferred) return {}
  const { printed, old, new: neu } = readings
  if (!readingsFit(readings)) return {}
  const chosen = readings[reading] ?? printed
  const given = { printed, old, new: neu, [reading]: { notes: chosen.notes } }
  return { readings: { ...given, chosen: reading } }
}

/** A kept text as it was brought, with its readings where it has several; undefined until it is here. */
export function useKeptBrought(sha256: string): BroughtText | undefined {
  const held = heldKept(sha256)
  const { data } = useProcedure('compare.keptReadings', { sha256 }, { enabled: held === undefined })
  const alone = useKeptAlone(sha256, held === undefined && data?.file === null)
  if (held || !data?.file) return held ?? alone
  const { name, reading, readings } = data.file
  return { ...readings[reading], from: 'file', fileName: name, readings, reading }
}

/** A text that is kept without other readings, as it was brought; only where asked for. */
function useKeptAlone(sha256: string, enabled: boolean): BroughtText | undefined {
  const ref = { kind: 'kept text', id: sha256, part: 'text' } as const
  const { data } = useProcedure('compare.text', { ref }, { enabled })
  const list = useProcedure('compare.keptTexts', {}, { enabled })
  const record = list.data?.texts.find((one) => one.sha256 === sha256)
  if (!enabled || !data || !record) return undefined
  return { text: data.text, from: record.from, fileName: record.fileName, notes: [] }
}
