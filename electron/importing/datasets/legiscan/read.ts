/** LegiScan: a session's archive, and the answers of getBill and getDataset. */
import { type BillRecord, billName, readSessionName, type SessionName } from '#shared/law/datasets/index.ts'
import type { ZipPart } from '../../zip.ts'
import { DataSetError, type DataSetPlace } from '../errors.ts'
import { checked, parseJson } from '../json.ts'
import { type DataSetReading, RESOLUTION, type SkippedRecord, withoutDoubles } from '../reading.ts'
import { lastDayOf, recordOf } from './record.ts'
import { type LegiScanBill, legiScanBill } from './schema.ts'

/** `CT/2026-2026_General_Assembly/bill/HB05001.json`, or the same without its first folders. */
const BILL_MEMBER = /(?:^|\/)bill\/[^/]+\.json$/i
const OTHER_MEMBER = /(?:^|\/)(?:people|vote)\/[^/]+\.json$/i
const STATE_FOLDER = /^([A-Z]{2})\//

/** True for the files of a LegiScan archive. */
export function isLegiScanArchive(members: readonly ZipPart[]): boolean {
  return members.some(({ name }) => BILL_MEMBER.test(name))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A bill with its place, checked but not yet taken into the neutral form. */
interface PlacedBill {
  readonly bill: LegiScanBill
  readonly place: DataSetPlace
  readonly session: SessionName
}

/** The bill in `{"status":"OK","bill":{…}}`, in `{"bill":{…}}` or bare; undefined for no bill of LegiScan. */
function billIn(value: unknown): { value: unknown; pointer: string } | undefined {
  if (!isObject(value)) return undefined
  if ('bill' in value) return { value: value.bill, pointer: '/bill' }
  return 'bill_id' in value ? { value, pointer: '' } : undefined
}

function placed(value: unknown, file: string, place: DataSetPlace): PlacedBill {
  const found = billIn(value)
  if (!found) throw new DataSetError('MALFORMED', file, place, 'there is no bill of LegiScan in it.')
  const at = { ...place, pointer: found.pointer }
  const bill = checked(legiScanBill, found.value, file, at)
  if (bill.state !== 'CT')
    throw new DataSetError(
      'OTHER_STATE',
      file,
      { ...at, pointer: `${at.pointer}/state` },
      `it is a bill of ${bill.state}; only Connecticut’s (CT) are read.`,
    )
  return { bill, place: at, session: sessionOf(bill, file, at) }
}

function sessionOf({ session }: LegiScanBill, file: string, place: DataSetPlace): SessionName {
  const names = [session.session_name, session.session_title]
  // A special session is known by its month, which only its name has.
  const byName = names.map((name) => readSessionName(name)).find((one) => one?.isSpecial)
  const year = `${session.year_start}${session.special ? ' Special' : ''}`
  const found = byName?.year === session.year_start ? byName : readSessionName(year)
  if (found) return found
  const pointer = `${place.pointer ?? ''}/session/year_start`
  throw new DataSetError(
    'MALFORMED',
    file,
    { ...place, pointer },
    'it names no session of the General Assembly.',
  )
}

function readingOf(all: readonly PlacedBill[], file: string, form: string): DataSetReading {
  const asOf = all
    .map(({ bill }) => lastDayOf(bill))
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
  const skipped: SkippedRecord[] = []
  const bills: BillRecord[] = []
  for (const { bill, place, session } of all) {
    const name = billName(bill.bill_number, session)
    if (!name) {
      const pointer = `${place.pointer ?? ''}/bill_number`
      const what = `“${bill.bill_number}” is no bill number of the General Assembly.`
      throw new DataSetError('MALFORMED', file, { ...place, pointer }, what)
    }
    const where = place.member ?? place.pointer ?? ''
    // In an archive the other bills' histories tell how far it reaches; a bill alone tells only of itself.
    const record = name.isResolution ? undefined : recordOf(bill, session, place, asOf)
    if (record) bills.push(record)
    else skipped.push({ where, what: name.number, why: RESOLUTION })
  }
  const single = withoutDoubles(bills)
  return {
    dataset: 'LegiScan',
    form,
    bills: single.bills,
    skipped: [...skipped, ...single.skipped],
    notes: [],
    ...(asOf !== undefined && { asOf }),
  }
}

/**
 * Reads an archive of one or more sessions, a file at a time.
 * @throws DataSetError naming the file in the archive and the JSON pointer in it
 */
export function readLegiScanArchive(members: readonly ZipPart[], file: string): DataSetReading {
  const stray = members.find(({ name }) => (STATE_FOLDER.exec(name)?.[1] ?? 'CT') !== 'CT')
  if (stray) {
    const state = STATE_FOLDER.exec(stray.name)?.[1]
    const what = `it is of ${state}; only Connecticut’s bills (CT) are read.`
    throw new DataSetError('OTHER_STATE', file, { member: stray.name }, what)
  }
  const bills = members
    .filter(({ name }) => BILL_MEMBER.test(name))
    .map((member) => {
      const place = { member: member.name }
      return placed(parseJson(member.read(), file, place), file, place)
    })
  const reading = readingOf(bills, file, 'an archive of LegiScan')
  const others = members.filter(({ name }) => OTHER_MEMBER.test(name)).length
  if (others === 0) return reading
  const note = `Its files of members and roll calls (${others}) were not read; sponsors and the counts of votes stand with the bills.`
  return { ...reading, notes: [note] }
}

/** An answer of getBill, or the same without its wrapping. */
export function readLegiScanBill(value: unknown, file: string): DataSetReading {
  return readingOf([placed(value, file, {})], file, 'a bill from LegiScan')
}
