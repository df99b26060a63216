/** Versions of a bill from two hands: which of two lists are the same, and where new ones go. */
import { type Bill, type BillVersion, billStage } from '../../model/legislation.ts'
import type { RecordVersion } from './model.ts'

type Stage = BillVersion['stage']

/** The act that a version is: stored versions name acts that the store has, or carry the number in their id. */
function actOf(version: BillVersion): string | undefined {
  return version.actId ?? /-((?:pa|sa)-\d{2}-\d+)$/.exec(version.id)?.[1]
}

/** The id that the store gives such a version: `2017-hb-7309-file-694`, `…-pa-17-32`, `…-raised`. */
function idOf(billId: string, version: RecordVersion): string {
  if (version.actId) return `${billId}-${version.actId}`
  if (version.fileNumber) return `${billId}-file-${version.fileNumber}`
  if (version.lcoNumber) return `${billId}-lco-${version.lcoNumber}`
  return `${billId}-${version.stage.replaceAll(' ', '-')}`
}

function isSame(stored: BillVersion, incoming: RecordVersion): boolean {
  if (incoming.actId) return actOf(stored) === incoming.actId
  if (incoming.fileNumber) return stored.fileNumber === incoming.fileNumber
  if (incoming.lcoNumber) return stored.lcoNumber === incoming.lcoNumber
  // The text as introduced is one, whatever it is called where the data set does not tell.
  const first: readonly Stage[] = ['proposed', 'raised', 'committee']
  const sameStage =
    stored.stage === incoming.stage ||
    (incoming.stageBasis === 'inferred' && first.includes(stored.stage) && first.includes(incoming.stage))
  return (
    sameStage &&
    stored.fileNumber === undefined &&
    (!stored.date || !incoming.date || stored.date === incoming.date)
  )
}

const stageOrder = (stage: Stage): number => billStage.options.indexOf(stage)

export interface MergedVersions {
  readonly versions: BillVersion[]
  readonly added: readonly BillVersion[]
  /** Versions whose date was not known before. */
  readonly dated: readonly BillVersion[]
  /** Dates that differ; the stored one stays. */
  readonly differing: readonly { readonly version: BillVersion; readonly date: string }[]
  readonly links: readonly { readonly versionId: string; readonly url: string }[]
}

/**
 * Adds the versions that the store has not, in the order of stages. Stored ones keep all they have and gain a date.
 * @param knownActs acts that the store holds; a version of another act carries its number in its id and label only
 */
export function mergeVersions(
  bill: Pick<Bill, 'id' | 'versions'>,
  incoming: readonly RecordVersion[],
  knownActs: ReadonlySet<string>,
): MergedVersions {
  const versions = [...bill.versions]
  const merged = {
    added: [] as BillVersion[],
    dated: [] as BillVersion[],
    links: [] as MergedVersions['links'][number][],
  }
  const differing: MergedVersions['differing'][number][] = []
  for (const one of incoming) {
    const at = versions.findIndex((stored) => isSame(stored, one))
    const stored = versions[at]
    if (stored && one.date && !stored.date) {
      const dated = { ...stored, date: one.date }
      versions[at] = dated
      merged.dated.push(dated)
    } else if (stored?.date && one.date && stored.date !== one.date)
      differing.push({ version: stored, date: one.date })
    const version = stored ?? newVersion(bill.id, one, versions, knownActs)
    if (!stored) {
      versions.push(version)
      merged.added.push(version)
    }
    if (one.url !== undefined && !merged.links.some(({ url }) => url === one.url))
      merged.links.push({ versionId: version.id, url: one.url })
  }
  // Stored versions keep their order among themselves; new ones go where their stage belongs.
  const isAdded = new Set(merged.added.map(({ id }) => id))
  const sorted = versions.filter(({ id }) => !isAdded.has(id))
  for (const version of versions.filter(({ id }) => isAdded.has(id))) {
    const after = sorted.findIndex(
      (other) =>
        stageOrder(other.stage) > stageOrder(version.stage) ||
        (other.stage === version.stage && (other.date ?? '') > (version.date ?? '')),
    )
    sorted.splice(after < 0 ? sorted.length : after, 0, version)
  }
  return { versions: sorted, ...merged, differing }
}

function newVersion(
  billId: string,
  from: RecordVersion,
  taken: readonly BillVersion[],
  knownActs: ReadonlySet<string>,
): BillVersion {
  const { label, stage, date, fileNumber, lcoNumber, actId } = from
  const plain = idOf(billId, from)
  const dated = date === undefined ? plain : `${plain}-${date}`
  const candidates = [plain, dated, ...Array.from({ length: 99 }, (_, i) => `${dated}-${i + 2}`)]
  const id = candidates.find((one) => taken.every((version) => version.id !== one)) ?? dated
  return {
    id,
    label,
    stage,
    ...(date !== undefined && { date }),
    ...(fileNumber !== undefined && { fileNumber }),
    ...(lcoNumber !== undefined && { lcoNumber }),
    ...(actId !== undefined && knownActs.has(actId) && { actId }),
  }
}
