/** The texts of a bill or act in order of stage: those that were read, and those that are only known to exist. */
import { type DocumentRow, routes, textAddress } from '#shared/contract/index.ts'
import type { BillStage, BillVersion, DocumentKindWord } from '#shared/model/index.ts'
import { isAct, isAmendment } from './document-words.ts'

export interface TextRow {
  readonly key: string
  readonly label: string
  /** "file copy", "amendment" */
  readonly kind: string
  readonly date: string | null
  readonly lcoNumber: string | null
  readonly fileNumber: string | null
  /** Where its own page is; null where only its existence is known. */
  readonly route: string | null
  /** The document that was read; null for others. */
  readonly document: DocumentRow | null
  /** Id of the bill's version that the row shows; null for a document that no record of versions names. */
  readonly versionId: string | null
  /** The comparison with the text before it; null where there is no text or none before it. */
  readonly redline: { readonly from: string; readonly to: string } | null
}

/** The order in which the texts of a bill come about; an amendment stands beside the file copy that it means. */
const rankOf: Record<DocumentKindWord | BillStage, number> = {
  'proposed bill': 0,
  proposed: 0,
  'raised bill': 1,
  raised: 1,
  'committee bill': 2,
  committee: 2,
  bill: 2,
  substitute: 3,
  'file copy': 4,
  amendment: 5,
  reprint: 6,
  passed: 7,
  'public act': 8,
  'special act': 8,
}

/** Whether a document is the text of a version: by their numbers, or both being the act. */
function isTextOf(document: DocumentRow, version: BillVersion): boolean {
  if (isAct(document.kind)) return version.stage === 'public act' || version.actId !== undefined
  if (isAmendment(document.kind) !== (version.stage === 'amendment')) return false
  if (document.lcoNumber && document.lcoNumber === version.lcoNumber) return true
  return (
    !isAmendment(document.kind) && document.fileNumber !== null && document.fileNumber === version.fileNumber
  )
}

type Plain = Omit<TextRow, 'redline'> & { address: string | null; rank: number }

function documentRow(document: DocumentRow, version: BillVersion | undefined): Plain {
  const { id, label, kind, date, lcoNumber, fileNumber, route, ref } = document
  return {
    key: id,
    label,
    kind,
    date: date ?? version?.date ?? null,
    lcoNumber,
    fileNumber,
    route,
    document,
    versionId: version?.id ?? null,
    // An amendment is no version of the bill: nothing before it would compare with it.
    address: isAmendment(kind) ? null : textAddress(ref),
    rank: rankOf[kind],
  }
}

function versionRow(version: BillVersion): Plain {
  return {
    key: version.id,
    label: version.label,
    kind: version.stage,
    date: version.date ?? null,
    lcoNumber: version.lcoNumber ?? null,
    fileNumber: version.fileNumber ?? null,
    route: version.actId ? routes.act(version.actId) : null,
    document: null,
    versionId: version.id,
    address: version.text === undefined ? null : textAddress({ kind: 'bill version', id: version.id }),
    rank: rankOf[version.stage],
  }
}

/** Versions in the order in which a bill passes its stages; within a stage by date. */
function inOrderOfStage(versions: readonly BillVersion[]): BillVersion[] {
  return [...versions].sort(
    (a, b) => rankOf[a.stage] - rankOf[b.stage] || (a.date ?? '').localeCompare(b.date ?? ''),
  )
}

/**
 * @param documents in order of stage; that order is kept
 * @param versions of the bill's record: those without a document are put in before the first of a later stage
 */
export function textRows(
  documents: readonly DocumentRow[],
  versions: readonly BillVersion[] = [],
): TextRow[] {
  const taken = new Map<string, BillVersion>()
  for (const document of documents) {
    const version = versions.find((each) => isTextOf(document, each) && ![...taken.values()].includes(each))
    if (version) taken.set(document.id, version)
  }
  const rows = documents.map((document) => documentRow(document, taken.get(document.id)))
  const matched = new Set(taken.values())
  for (const version of inOrderOfStage(versions)) {
    if (matched.has(version)) continue
    const row = versionRow(version)
    const before = rows.findIndex((each) => each.rank > row.rank)
    rows.splice(before < 0 ? rows.length : before, 0, row)
  }
  return rows.map(({ address, rank: _, ...row }, index) => {
    const earlier = rows.slice(0, index).findLast((each) => each.address !== null)
    return {
      ...row,
      redline:
        address !== null && earlier?.address
          ? { from: earlier.label, to: routes.compare({ old: earlier.address, new: address }) }
          : null,
    }
  })
}
