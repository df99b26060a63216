/** Links between years that the words propose: all recommendations read once, one asked about without matching all. */
import {
  type LineageIndex,
  type LineageProposal,
  lineageIndexInSteps,
} from '#shared/council/lineage/index.ts'
import type { Recommendation } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { turns } from '../turns.ts'

export const lineageText = ({ id, year, text, sections }: Recommendation) => ({
  id,
  year,
  text,
  sectionIds: sections.map(({ sectionId }) => sectionId),
})

interface Kept {
  readonly records: readonly Recommendation[]
  readonly index: LineageIndex
}
const indexes = new WeakMap<Store, Kept>()

const sameText = (a: Recommendation, b: Recommendation | undefined): boolean =>
  a === b ||
  (b !== undefined &&
    a.id === b.id &&
    a.text === b.text &&
    a.sections.length === b.sections.length &&
    a.sections.every(({ sectionId }, at) => sectionId === b.sections[at]?.sectionId))

/** Built anew when the words or the sections of any recommendation change. */
async function indexOf(
  store: Store,
  records: readonly Recommendation[],
  rest: () => Promise<void>,
): Promise<LineageIndex> {
  const known = indexes.get(store)
  const isSame =
    known?.records.length === records.length && records.every((one, at) => sameText(one, known.records[at]))
  if (known && isSame) return known.index
  const steps = lineageIndexInSteps(records.map(lineageText))
  for (;;) {
    const step = steps.next()
    if (!step.done) await rest()
    else {
      indexes.set(store, { records, index: step.value })
      return step.value
    }
  }
}

/**
 * @param id of the one asked for; absent: of all, other calls being answered meanwhile
 * @param rest gives them their turn
 */
export async function proposedLinks(
  store: Store,
  records: readonly Recommendation[],
  id: string | undefined,
  rest: () => Promise<void> = turns(),
): Promise<LineageProposal[]> {
  const index = await indexOf(store, records, rest)
  if (id !== undefined) return [...index.earlierOf(id), ...index.laterOf(id)]
  const found: LineageProposal[] = []
  for (const record of records) {
    found.push(...index.earlierOf(record.id))
    await rest()
  }
  return found
}
