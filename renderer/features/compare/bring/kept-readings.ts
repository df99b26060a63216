/** The readings of a file beside the one that is kept: sent with it, and had again after a restart. */
import { type FileReadings, type Input, maxRequestBytes } from '#shared/contract/index.ts'
import { useProcedure } from '../../../app/procedures.ts'
import { type BroughtText, heldKept } from './brought-texts.ts'

type Readings = Pick<Input<'compare.keepText'>, 'readings'>

/** Room for quotation marks and line ends, which take two characters in a request, and for what goes round them. */
const roomFor = 0.9 * maxRequestBytes

/** Measured once: several million characters take a moment. */
const measured = new WeakMap<FileReadings, boolean>()

/** Whether the readings of a file can be kept together. */
export function readingsFit(readings: FileReadings): boolean {
  const fit = measured.get(readings) ?? new Blob([JSON.stringify(readings)]).size <= roomFor
  measured.set(readings, fit)
  return fit
}

/** Nothing where the text has but one reading, or all together do not fit into one request: the text is kept alone. */
export function readingsToKeep({ readings, reading }: BroughtText): Readings {
  if (!readings || !reading) return {}
  const { printed, old, new: neu } = readings
  if (!readingsFit(readings)) return {}
  const given = { printed, old, new: neu, [reading]: { notes: readings[reading].notes } }
  return { readings: { ...given, chosen: reading } }
}

/** A kept text as it was brought, with its readings; undefined where it has but one, and until they are here. */
export function useKeptBrought(sha256: string): BroughtText | undefined {
  const held = heldKept(sha256)
  const { data } = useProcedure('compare.keptReadings', { sha256 }, { enabled: held === undefined })
  if (held || !data?.file) return held
  const { name, reading, readings } = data.file
  return { ...readings[reading], from: 'file', fileName: name, readings, reading }
}
