/** What a document tells of its bill. */
import type { RecordVersion } from '#shared/law/datasets/index.ts'
import { isAfterAdjournment } from '#shared/law/sessions.ts'
import type { Bill, BillStage, DocumentKindWord, DocumentTarget } from '#shared/model/index.ts'
import type { DocumentIdentity } from './identity.ts'
import type { KnownFile } from './record.ts'

const STAGES: Record<DocumentKindWord, BillStage | undefined> = {
  'proposed bill': 'proposed',
  'raised bill': 'raised',
  'committee bill': 'committee',
  bill: 'raised',
  substitute: 'substitute',
  'file copy': 'file copy',
  reprint: 'reprint',
  // An amendment is no version of the bill; it is listed among its documents.
  amendment: undefined,
  'public act': 'public act',
  'special act': 'public act',
}

/** The document among the versions of its bill; undefined for an amendment, which is none. */
export function versionOf({
  kind,
  label,
  date,
  fileNumber,
  lcoNumber,
  act,
  isVetoed,
}: DocumentIdentity): RecordVersion | undefined {
  const stage = STAGES[kind]
  if (stage === undefined) return undefined
  return {
    label,
    stage,
    stageBasis: 'stated',
    ...(date !== undefined && { date }),
    ...(fileNumber !== undefined && { fileNumber }),
    ...(lcoNumber !== undefined && { lcoNumber }),
    ...(act && !isVetoed && { actId: act.id }),
  }
}

/** What a document tells of its bill's outcome: a bill's text alone tells nothing. */
export function outcomeOf(identity: DocumentIdentity): Bill['outcome'] {
  if (!identity.act) return 'pending'
  return identity.isVetoed ? 'vetoed' : 'enacted'
}

/** The sections that it would change, each provision once. */
export function billTargets(targets: readonly DocumentTarget[]): Bill['targets'] {
  const seen = new Map<string, Bill['targets'][number]>()
  for (const { sectionId, provision, effective } of targets) {
    if (sectionId === undefined) continue
    const key = `${sectionId}${provision}`
    if (!seen.has(key))
      seen.set(key, { sectionId, ...(provision && { provision }), ...(effective && { effective }) })
  }
  return [...seen.values()]
}

/** A bill that the store has not, as its document names it. @param today ISO date */
export function newBill(file: KnownFile, bill: NonNullable<DocumentIdentity['bill']>, today: string): Bill {
  const { identity } = file
  const outcome = outcomeOf(identity)
  const isOver = bill.session.isSpecial
    ? bill.session.year < Number(today.slice(0, 4))
    : isAfterAdjournment(bill.session.year, today)
  return {
    id: bill.id,
    number: bill.number,
    session: bill.session.session,
    year: bill.session.year,
    ...(identity.title && { title: identity.title }),
    outcome,
    ...(outcome === 'pending' &&
      isOver && {
        note: 'Its session has ended; what became of it is not recorded, since only its text was read.',
      }),
    targets: [],
    versions: [],
    actions: [],
    provisions: [],
    provenance: [],
  }
}
