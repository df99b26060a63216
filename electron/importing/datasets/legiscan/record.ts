/** One bill of LegiScan in the neutral form. */
import {
  type BillRecord,
  billName,
  type Chamber,
  outcomeOf,
  type RecordAction,
  type RecordAmendment,
  type RecordSponsor,
  type RecordVote,
  type SessionName,
  type StatedStatus,
} from '#shared/law/datasets/index.ts'
import type { DataSetPlace } from '../errors.ts'
import { sessionByActions, shortTitle, versionsOf, wholeDays } from '../record-parts.ts'
import type { LegiScanBill } from './schema.ts'

/** LegiScan's codes (manual, "Bill status"): only those that say something of the bill as a whole. */
const STATUS: Readonly<Record<number, readonly [StatedStatus['status'], string]>> = {
  3: ['passed by both chambers', 'Enrolled'],
  4: ['law', 'Passed'],
  5: ['vetoed', 'Vetoed'],
  6: ['failed', 'Failed'],
}
const OVERRIDE = 7

/** Documents among a bill's texts that are none of its versions: fiscal note, analysis, veto message and response. */
const NO_VERSION = new Set([7, 8, 12, 13])

const ROLES = ['sponsor', 'primary sponsor', 'cosponsor', 'joint sponsor'] as const

function chamberOfLetter(letter: string): Chamber | undefined {
  return letter === 'H' ? 'House' : letter === 'S' ? 'Senate' : undefined
}

function actionsOf(bill: LegiScanBill): RecordAction[] {
  return wholeDays(
    bill.history.flatMap(({ date, action, chamber }) => {
      const of = chamberOfLetter(chamber)
      return action === '' ? [] : [{ date, text: action, classification: [], ...(of && { chamber: of }) }]
    }),
  )
}

function sponsorsOf(bill: LegiScanBill): RecordSponsor[] {
  return bill.sponsors.flatMap(({ name, party, district, sponsor_type_id, committee_sponsor }) => {
    if (name === '') return []
    const role = sponsor_type_id === undefined ? undefined : ROLES[sponsor_type_id]
    return [
      {
        name,
        kind: committee_sponsor ? ('committee' as const) : ('person' as const),
        ...(role && { role }),
        ...(party && { party }),
        ...(district && { district }),
      },
    ]
  })
}

function amendmentsOf(bill: LegiScanBill): RecordAmendment[] {
  return bill.amendments.map(({ adopted, chamber, date, title, description, url, state_link }) => {
    const of = chamberOfLetter(chamber)
    const address = state_link ?? url
    const lco =
      /LCO0*(\d+)-R\d\d/i.exec(state_link ?? '')?.[1] ?? /\bLCO\s*(?:No\.?\s*)?(\d+)/i.exec(title)?.[1]
    return {
      label: (title || description || 'Amendment').slice(0, 300),
      ...(of && { chamber: of }),
      ...(date && { date }),
      ...(adopted !== undefined && { adopted }),
      ...(lco !== undefined && { lcoNumber: lco }),
      ...(address && { url: address }),
    }
  })
}

function votesOf(bill: LegiScanBill): RecordVote[] {
  return bill.votes.flatMap(({ date, desc, chamber, yea, nay, nv, absent, passed }) => {
    const of = chamberOfLetter(chamber)
    if (date === undefined) return []
    const others = Math.max(0, nv ?? 0) + Math.max(0, absent ?? 0)
    const counts = { yes: Math.max(0, yea), no: Math.max(0, nay), others }
    return [{ date, question: desc.slice(0, 1000), ...counts, passed, ...(of && { chamber: of }) }]
  })
}

function statedOf(bill: LegiScanBill): StatedStatus[] {
  const [status, word] = STATUS[bill.status] ?? []
  const override = bill.progress.find(({ event }) => event === OVERRIDE)
  return [
    ...(status && word
      ? [
          {
            status,
            words: `LegiScan gives it the status ${word}`,
            ...(bill.status_date && { date: bill.status_date }),
          },
        ]
      : []),
    ...(override
      ? [
          {
            status: 'veto overridden' as const,
            words: 'LegiScan says that its veto was overridden',
            ...(override.date && { date: override.date }),
          },
        ]
      : []),
  ]
}

/** The last day that the record knows anything of. */
export function lastDayOf(bill: LegiScanBill): string | undefined {
  const days = [bill.status_date, ...[bill.history, bill.progress, bill.texts].flat().map(({ date }) => date)]
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
}

/**
 * @param named session and name of the bill, read before
 * @param reach the last day that the file as a whole knows of: silence about a bill up to then means something
 */
export function recordOf(
  bill: LegiScanBill,
  named: SessionName,
  place: DataSetPlace,
  reach: string | undefined,
): BillRecord | undefined {
  const actions = actionsOf(bill)
  const { session, note } = sessionByActions(named, actions)
  const name = billName(bill.bill_number, session)
  if (!name) return undefined
  const sponsors = sponsorsOf(bill)
  const asOf = [lastDayOf(bill), reach]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
  const { title, isCut } = shortTitle(bill.title)
  const isAbstract = bill.description !== '' && bill.description !== bill.title
  const documents = bill.texts
    .filter(({ type_id }) => type_id === undefined || !NO_VERSION.has(type_id))
    .map(({ type, date, url, state_link }) => ({
      label: type || 'Text',
      date,
      url: state_link ?? url,
    }))
  const versions = versionsOf(
    documents,
    sponsors.some(({ kind }) => kind === 'committee'),
    actions,
  )
  const isSubstitute = versions.isSubstitute && !name.number.startsWith('s')
  const abstract = isCut && !isAbstract ? bill.title : bill.description
  return {
    id: name.id,
    number: `${isSubstitute ? 's' : ''}${name.number}`,
    session: session.session,
    year: session.year,
    chamber: name.chamber,
    ...(title && { title }),
    ...((isAbstract || isCut) && { abstract: abstract.slice(0, 10_000) }),
    subjects: bill.subjects.map(({ subject_name }) => subject_name).filter((subject) => subject !== ''),
    outcome: outcomeOf({
      year: session.year,
      isSpecial: session.isSpecial,
      actions,
      stated: statedOf(bill),
      ...(asOf !== undefined && { asOf }),
      isSessionOver: Boolean(bill.session.sine_die || bill.session.prior),
    }),
    sponsors,
    actions,
    versions: versions.versions,
    amendments: amendmentsOf(bill),
    votes: votesOf(bill),
    source: {
      dataset: 'LegiScan',
      id: String(bill.bill_id),
      ...(bill.url && { url: bill.url }),
      ...(bill.state_link && { officialUrl: bill.state_link }),
      ...(asOf !== undefined && { asOf }),
      place: (place.member ?? place.pointer ?? '/bill').slice(-300),
    },
    notes: note ? [note] : [],
  }
}
