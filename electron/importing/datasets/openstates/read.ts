/** Open States: answers of API v3 (a list of bills, one bill) and the JSON archive of a session. */
import { type BillRecord, billName, readSessionName, type SessionName } from '#shared/law/datasets/index.ts'
import type { ZipPart } from '../../zip.ts'
import { DataSetError, type DataSetPlace } from '../errors.ts'
import { checked, decodeJson, parseJson } from '../json.ts'
import { type DataSetReading, RESOLUTION, type SkippedRecord, withoutDoubles } from '../reading.ts'
import { ofApi, ofBulk, recordOf } from './record.ts'
import { apiBill, apiList, bulkBill } from './schema.ts'

const BILLS_MEMBER = /_bills\.json$/i
const README_MEMBER = /(?:^|\/)README(?:\.txt)?$/i
const MADE = /^Generated At:\s*(\d{4}-\d{2}-\d{2})/m

export function isOpenStatesArchive(members: readonly ZipPart[]): boolean {
  return members.some(({ name }) => BILLS_MEMBER.test(name))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isApiBill = (value: unknown): boolean =>
  isObject(value) && 'identifier' in value && 'jurisdiction' in value
const isBulkBill = (value: unknown): boolean => isObject(value) && 'legislative_session' in value

/** True for what can only be Open States' JSON, right or wrong. */
export function isOpenStatesJson(value: unknown): boolean {
  if (Array.isArray(value)) return true
  if (!isObject(value)) return false
  return isApiBill(value) || isBulkBill(value) || ('results' in value && 'pagination' in value)
}

/** Records of one file, gathered with the faults' places. */
class Gatherer {
  readonly bills: BillRecord[] = []
  readonly skipped: SkippedRecord[] = []
  private readonly file: string

  constructor(file: string) {
    this.file = file
  }

  addApi(value: unknown, place: DataSetPlace): void {
    const bill = checked(apiBill, value, this.file, place)
    const { id, name } = bill.jurisdiction
    const isHere = /\/state:ct\//.test(id) || (id === '' && name === 'Connecticut')
    if (!isHere) this.refuseState(name || id, { ...place, pointer: `${place.pointer ?? ''}/jurisdiction` })
    this.add(ofApi(bill), bill.session, { ...place, pointer: place.pointer ?? '' }, '/session')
  }

  addBulk(value: unknown, place: DataSetPlace, made: string | undefined): void {
    const bill = checked(bulkBill, value, this.file, place)
    if (bill.jurisdiction_name !== 'Connecticut')
      this.refuseState(bill.jurisdiction_name, {
        ...place,
        pointer: `${place.pointer ?? ''}/jurisdiction_name`,
      })
    this.add(ofBulk(bill, made), bill.legislative_session, place, '/legislative_session')
  }

  private add(bill: Parameters<typeof recordOf>[0], words: string, place: DataSetPlace, field: string): void {
    const session = this.session(words, { ...place, pointer: `${place.pointer ?? ''}${field}` })
    const name = billName(bill.identifier, session)
    if (!name) {
      const pointer = `${place.pointer ?? ''}/identifier`
      const what = `“${bill.identifier}” is no bill number of the General Assembly.`
      throw new DataSetError('MALFORMED', this.file, { ...place, pointer }, what)
    }
    const where = [place.member, place.pointer || '/'].filter((one) => one !== undefined).join(' ')
    const record = name.isResolution ? undefined : recordOf(bill, session, where)
    if (record) this.bills.push(record)
    else this.skipped.push({ where, what: name.number, why: RESOLUTION })
  }

  /** "2017", "2020S1", "2020 Special Session". Open States numbers a year's special sessions. */
  private session(words: string, place: DataSetPlace): SessionName {
    const special = /^(\d{4})\s*-?\s*SS?\d*$/i.exec(words)?.[1]
    const session = readSessionName(special === undefined ? words : `${special} Special`)
    if (session) return session
    const what = `“${words.slice(0, 80)}” is no session of the General Assembly.`
    throw new DataSetError('MALFORMED', this.file, place, what)
  }

  private refuseState(name: string, place: DataSetPlace): never {
    const what = `it is a bill of ${name.slice(0, 80)}; only Connecticut’s are read.`
    throw new DataSetError('OTHER_STATE', this.file, place, what)
  }

  reading(form: string, notes: readonly string[]): DataSetReading {
    const { bills, skipped } = withoutDoubles(this.bills)
    const asOf = bills
      .map(({ source }) => source.asOf)
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1)
    return {
      dataset: 'Open States',
      form,
      bills,
      skipped: [...this.skipped, ...skipped],
      notes,
      ...(asOf !== undefined && { asOf }),
    }
  }
}

function addAll(gatherer: Gatherer, values: readonly unknown[], place: DataSetPlace, made?: string): void {
  values.forEach((value, index) => {
    const at = { ...place, pointer: `${place.pointer ?? ''}/${index}` }
    if (isApiBill(value)) gatherer.addApi(value, at)
    else gatherer.addBulk(value, at, made)
  })
}

/** An answer of API v3, one bill, or the array of a session's archive. @throws DataSetError with the JSON pointer */
export function readOpenStatesJson(value: unknown, file: string): DataSetReading {
  const gatherer = new Gatherer(file)
  if (Array.isArray(value)) {
    addAll(gatherer, value, {})
    return gatherer.reading('bills of a session from Open States', [])
  }
  if (isBulkBill(value)) {
    gatherer.addBulk(value, {}, undefined)
    return gatherer.reading('a bill from Open States', [])
  }
  if (isApiBill(value)) {
    gatherer.addApi(value, {})
    return gatherer.reading('a bill from Open States', [])
  }
  const { results, pagination } = checked(apiList, value, file, {})
  results.forEach((one, index) => void gatherer.addApi(one, { pointer: `/results/${index}` }))
  const { page, max_page, total_items } = pagination
  const note = `It is page ${page} of ${max_page} of an answer with ${total_items} bills; the other pages are not in this file.`
  return gatherer.reading('an answer of Open States', max_page > 1 ? [note] : [])
}

/** The archive of a session. @throws DataSetError naming the file in the archive and the JSON pointer in it */
export function readOpenStatesArchive(members: readonly ZipPart[], file: string): DataSetReading {
  const readme = members.find(({ name, size }) => README_MEMBER.test(name) && size < 100_000)
  const made = readme && MADE.exec(decodeJson(readme.read(), file, { member: readme.name }))?.[1]
  const gatherer = new Gatherer(file)
  for (const member of members.filter(({ name }) => BILLS_MEMBER.test(name))) {
    const place = { member: member.name }
    const value = parseJson(member.read(), file, place)
    if (!Array.isArray(value)) throw new DataSetError('MALFORMED', file, place, 'it is no list of bills.')
    addAll(gatherer, value, place, made)
  }
  return gatherer.reading('an archive of Open States', [])
}
