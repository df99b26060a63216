/** One bill of Open States, of the API or of a session's archive, in the neutral form. */
import {
  type BillRecord,
  billName,
  type Chamber,
  outcomeOf,
  type RecordAction,
  type RecordSponsor,
  type RecordVote,
  type SessionName,
} from '#shared/law/datasets/index.ts'
import { sessionByActions, shortTitle, versionsOf, wholeDays } from '../record-parts.ts'
import type { ApiBill, BulkBill } from './schema.ts'

/** What both shapes come to. */
interface CommonBill extends Omit<BulkBill, 'legislative_session' | 'jurisdiction_name' | 'actions'> {
  /** Undefined where the answer holds no history. */
  readonly actions: BulkBill['actions'] | undefined
  readonly latest?: { readonly date: string; readonly text: string }
  readonly url?: string
  /** The day of the record's last change in Open States, or of the archive. */
  readonly made?: string
}

export function ofApi(bill: ApiBill): CommonBill {
  const { latest_action_date: date, latest_action_description: text } = bill
  return {
    ...bill,
    sponsors: bill.sponsorships,
    actions: bill.actions ?? undefined,
    ...(date && text && { latest: { date, text } }),
    ...(bill.openstates_url && { url: bill.openstates_url }),
    ...(bill.updated_at && { made: bill.updated_at }),
  }
}

export function ofBulk(bill: BulkBill, made: string | undefined): CommonBill {
  return { ...bill, ...(made !== undefined && { made }) }
}

function chamberOfWords(words: string): Chamber | undefined {
  if (/^(?:lower|house|house of representatives)$/i.test(words)) return 'House'
  return /^(?:upper|senate)$/i.test(words) ? 'Senate' : undefined
}

function actionsOf(bill: CommonBill): RecordAction[] {
  const listed = (bill.actions ?? []).map(
    ({ date, description, classification, organization, organization__name, order }) => {
      const words = organization?.classification || organization?.name || organization__name
      const chamber = chamberOfWords(words)
      return { date, text: description, classification, order: order ?? 0, ...(chamber && { chamber }) }
    },
  )
  const { latest } = bill
  const ordered = bill.actions
    ? listed.toSorted((a, b) => a.order - b.order).map(({ order: _, ...action }) => action)
    : latest
      ? [{ ...latest, classification: [] }]
      : []
  return wholeDays(ordered.filter(({ text }) => text !== ''))
}

function sponsorsOf(bill: CommonBill): RecordSponsor[] {
  return bill.sponsors.flatMap(({ name, entity_type, classification, primary, person }) => {
    if (name === '') return []
    const isPrimary = primary ?? classification === 'primary'
    const role = isPrimary ? 'primary sponsor' : classification
    return [
      {
        name,
        kind:
          entity_type === 'organization' || /\bcommittee\b/i.test(name)
            ? ('committee' as const)
            : ('person' as const),
        ...(role && { role }),
        ...(person?.party && { party: person.party }),
      },
    ]
  })
}

function votesOf(bill: CommonBill): RecordVote[] {
  return bill.votes.flatMap(
    ({ motion_text, start_date, result, organization, organization__classification, counts }) => {
      if (start_date === undefined) return []
      const of = chamberOfWords(organization?.classification || organization__classification)
      const sum = (wanted: (option: string) => boolean) =>
        counts
          .filter(({ option }) => wanted(option))
          .reduce((total, { value }) => total + Math.max(0, value), 0)
      return [
        {
          date: start_date,
          question: motion_text.slice(0, 1000),
          yes: sum((option) => option === 'yes'),
          no: sum((option) => option === 'no'),
          others: sum((option) => option !== 'yes' && option !== 'no'),
          passed: result === 'pass',
          ...(of && { chamber: of }),
        },
      ]
    },
  )
}

const OFFICIAL = /^https?:\/\/(?:www\.)?cga\.ct\.gov\//i

/** @param place JSON pointer, with the archive's file before it */
export function recordOf(bill: CommonBill, named: SessionName, place: string): BillRecord | undefined {
  const actions = actionsOf(bill)
  const { session, note } = sessionByActions(named, bill.actions ? actions : [])
  const name = billName(bill.identifier, session)
  if (!name) return undefined
  const sponsors = sponsorsOf(bill)
  const documents = bill.versions.flatMap(({ note: label, date, links }) => {
    const best = links.find(({ url, media_type }) => url && /pdf/.test(media_type)) ?? links[0]
    return [{ label: label || 'Text', date, url: best?.url }]
  })
  const versions = versionsOf(
    documents,
    sponsors.some(({ kind }) => kind === 'committee'),
    actions,
  )
  const isSubstitute = versions.isSubstitute && !name.number.startsWith('s')
  const asOf = [bill.made, actions.at(-1)?.date]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
  const { title, isCut } = shortTitle(bill.title)
  const abstract =
    bill.abstracts.map((one) => one.abstract).find((one) => one !== '') ?? (isCut ? bill.title : '')
  const official = bill.sources.find(({ url }) => url && OFFICIAL.test(url))?.url
  return {
    id: name.id,
    number: `${isSubstitute ? 's' : ''}${name.number}`,
    session: session.session,
    year: session.year,
    chamber: name.chamber,
    ...(title && { title }),
    ...(abstract && { abstract: abstract.slice(0, 10_000) }),
    subjects: bill.subject.filter((subject) => subject !== ''),
    outcome: outcomeOf({
      year: session.year,
      isSpecial: session.isSpecial,
      stated: [],
      isSessionOver: false,
      ...(bill.actions ? { actions } : lastWord(actions)),
      ...(asOf !== undefined && { asOf }),
    }),
    sponsors,
    actions,
    versions: versions.versions,
    amendments: [],
    votes: votesOf(bill),
    source: {
      dataset: 'Open States',
      id: bill.id,
      ...(bill.url && { url: bill.url }),
      ...(official && { officialUrl: official }),
      ...(asOf !== undefined && { asOf }),
      place: place.slice(-300),
    },
    notes: [
      ...(note ? [note] : []),
      ...(bill.actions
        ? []
        : ['The answer of Open States holds no history of this bill, only its last action.']),
    ],
  }
}

/** A signature or veto as the last action decides; any other last action tells nothing of what is missing before it. */
function lastWord(actions: readonly RecordAction[]): { actions?: readonly RecordAction[] } {
  const decides = outcomeOf({ year: 0, isSpecial: true, actions, stated: [], isSessionOver: false })
  return decides.outcome === 'pending' ? {} : { actions }
}
