/** A data set from its bytes: which one it is, is told by what it holds, not by its name. */
import { archiveMembers } from './archive.ts'
import { DataSetError, refuseLargeDataSet } from './errors.ts'
import { checked, decodeJson, parseJson } from './json.ts'
import { isLegiScanArchive, readLegiScanArchive, readLegiScanBill } from './legiscan/read.ts'
import { legiScanDataset } from './legiscan/schema.ts'
import {
  isOpenStatesArchive,
  isOpenStatesJson,
  readOpenStatesArchive,
  readOpenStatesJson,
} from './openstates/read.ts'
import type { DataSetReading } from './reading.ts'

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))

/**
 * True where the file can be nothing but a data set (JSON, or an archive with JSON files), so that the import does not
 * take it for a document. A Word document is an archive too.
 */
export function looksLikeDataSet(bytes: Uint8Array): boolean {
  if (isZip(bytes)) {
    const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return !names.includes('word/document.xml') && names.includes('.json')
  }
  try {
    const start = decodeJson(bytes.subarray(0, 64), '', {}).trimStart()
    return /^(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\]|$))/.test(start)
  } catch {
    return false
  }
}

function readArchive(bytes: Uint8Array, file: string): DataSetReading {
  const members = archiveMembers(bytes, file)
  if (isLegiScanArchive(members)) return readLegiScanArchive(members, file)
  if (isOpenStatesArchive(members)) return readOpenStatesArchive(members, file)
  const what =
    'it is an archive, but neither LegiScan’s (bill/….json) nor Open States’ (…_bills.json). Open States’ CSV files are not read.'
  throw new DataSetError('WRONG_KIND', file, {}, what)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Answers that are no bills: a refusal, a list of bills without their histories. */
function refuseAnswer(value: Readonly<Record<string, unknown>>, file: string): void {
  if (value.status === 'ERROR') {
    const alert = isObject(value.alert) && typeof value.alert.message === 'string' ? value.alert.message : ''
    const what = `LegiScan did not give what was asked for${alert && `: ${alert.slice(0, 300)}`}.`
    throw new DataSetError('WRONG_KIND', file, { pointer: '/status' }, what)
  }
  for (const key of ['masterlist', 'searchresult', 'datasetlist', 'roll_call', 'person', 'text', 'sessions'])
    if (key in value && value.status === 'OK')
      throw new DataSetError(
        'WRONG_KIND',
        file,
        { pointer: `/${key}` },
        'it is an answer of LegiScan without bills; take getBill, or the archive of a session.',
      )
}

/** The archive in an answer of getDataset. */
function datasetIn(value: Readonly<Record<string, unknown>>, file: string): Uint8Array | undefined {
  if (!('dataset' in value)) return undefined
  const { zip } = checked(legiScanDataset, value.dataset, file, { pointer: '/dataset' })
  const bytes = Buffer.from(zip, 'base64')
  if (!isZip(bytes))
    throw new DataSetError('MALFORMED', file, { pointer: '/dataset/zip' }, 'it is no archive in base64.')
  return bytes
}

function readJson(bytes: Uint8Array, file: string): DataSetReading {
  const value = parseJson(bytes, file)
  if (isOpenStatesJson(value)) return readOpenStatesJson(value, file)
  if (!isObject(value))
    throw new DataSetError(
      'WRONG_KIND',
      file,
      {},
      'it is JSON, but holds no bills of LegiScan or Open States.',
    )
  refuseAnswer(value, file)
  const archive = datasetIn(value, file)
  if (archive) return readArchive(archive, file)
  if ('bill' in value || 'bill_id' in value) return readLegiScanBill(value, file)
  throw new DataSetError('WRONG_KIND', file, {}, 'it is JSON, but holds no bills of LegiScan or Open States.')
}

/**
 * Reads LegiScan's archives, getBill and getDataset, and Open States' v3 answers and session archives. Only
 * Connecticut's bills are taken; a file with one of another state is refused whole, as is one with any fault.
 * @param file name for messages
 * @throws DataSetError naming the file, the file in the archive, the JSON pointer and what is wrong
 */
export function readDataSet(bytes: Uint8Array, file: string): DataSetReading {
  refuseLargeDataSet(bytes.length, file)
  if (bytes.length === 0) throw new DataSetError('EMPTY', file, {}, 'the file is empty.')
  return isZip(bytes) ? readArchive(bytes, file) : readJson(bytes, file)
}
