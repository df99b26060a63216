import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import {
  DATA_SET_LIMIT_BYTES,
  DataSetError,
  looksLikeDataSet,
  readDataSet,
  refuseLargeDataSet,
} from '../../../../electron/importing/datasets/index.ts'
import { jsonFault } from '../../../../electron/importing/datasets/json-fault.ts'
import { answer, legiScanArchive, legiScanBill } from './legiscan-samples.ts'
import { apiBill, bulkBill, list } from './openstates-samples.ts'

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words)
const json = (value: unknown): Uint8Array => bytes(JSON.stringify(value))

function fault(data: Uint8Array): DataSetError {
  try {
    readDataSet(data, 'set.zip')
  } catch (error) {
    if (error instanceof DataSetError) return error
    throw error
  }
  throw new Error('it was read')
}

const BILL = 'CT/2017-2017_Regular_Session/bill/HB09001.json'

async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip()
  // No folders of their own, so that names may lead anywhere.
  for (const [name, words] of Object.entries(files)) zip.file(name, words, { createFolders: false })
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** The place of the only entry in the list of an archive's parts. */
function entryAt(data: Uint8Array): DataView {
  const at = Buffer.from(data).lastIndexOf('PK\u0001\u0002', undefined, 'latin1')
  return new DataView(data.buffer, data.byteOffset + at)
}

describe('JSON of the wrong shape', () => {
  it.each([
    [answer(legiScanBill({ bill_id: undefined })), 'it is missing'],
    [answer(legiScanBill({ bill_id: 'x' })), 'it is a text of another form than is expected'],
    [list([apiBill({ identifier: 7 })]), 'it is a number where a text is expected'],
    [JSON.stringify([bulkBill({ actions: 'none' })]), 'it is a text where a list is expected'],
  ])('says in plain words what is wrong: %#', (words, told) => {
    const error = fault(bytes(words))
    expect(error.message).toContain(told)
    expect(error.message).not.toMatch(/invalid|undefined/i)
  })

  it.each([
    [answer(legiScanBill({ status: 'passed' })), 'MALFORMED', '/bill/status'],
    [
      answer(legiScanBill({ history: [{ date: 'June 8', action: 'x', chamber: '' }] })),
      'MALFORMED',
      '/bill/history/0/date',
    ],
    [answer(legiScanBill({ bill_number: 'AB 1' })), 'MALFORMED', '/bill/bill_number'],
    [
      answer(legiScanBill({ session: { year_start: 17, year_end: 17 } })),
      'MALFORMED',
      '/bill/session/year_start',
    ],
    [answer(legiScanBill({ texts: [7] })), 'MALFORMED', '/bill/texts/0'],
    [answer(legiScanBill({ state: 'NY' })), 'OTHER_STATE', '/bill/state'],
    [list([apiBill(), apiBill({ identifier: 7 })]), 'MALFORMED', '/results/1/identifier'],
    [list([apiBill({ session: 'the last' })]), 'MALFORMED', '/results/0/session'],
    [
      list([
        apiBill({
          jurisdiction: { id: 'ocd-jurisdiction/country:us/state:ny/government', name: 'New York' },
        }),
      ]),
      'OTHER_STATE',
      '/results/0/jurisdiction',
    ],
    [JSON.stringify([bulkBill({ actions: 'none' })]), 'MALFORMED', '/0/actions'],
    [JSON.stringify([bulkBill({ jurisdiction_name: 'Ohio' })]), 'OTHER_STATE', '/0/jurisdiction_name'],
    ['[1]', 'MALFORMED', '/0'],
    ['{"status":"ERROR","alert":{"message":"Unknown bill"}}', 'WRONG_KIND', '/status'],
    ['{"status":"OK","masterlist":{}}', 'WRONG_KIND', '/masterlist'],
    ['{"status":"OK","dataset":{"zip":"bm90IGEgemlw"}}', 'MALFORMED', '/dataset/zip'],
  ])('names the place: %#', (words, code, pointer) => {
    const error = fault(bytes(words))
    expect(error).toMatchObject({ code, file: 'set.zip', where: pointer, place: { pointer } })
    expect(error.message).toMatch(/^set\.zip cannot be read, at \//)
  })

  it('inside an archive names the file too', async () => {
    const data = await legiScanArchive([legiScanBill({ status: [] })])
    expect(fault(data).where).toBe(`${BILL}, /bill/status`)
    const other = await zipOf({
      'CT/2017/CT_2017_bills.json': JSON.stringify([bulkBill(), bulkBill({ id: '' })]),
    })
    expect(fault(other).where).toBe('CT/2017/CT_2017_bills.json, /1/id')
  })

  it('that holds something else is no data set', () => {
    for (const words of ['{}', '"bill"', '7', 'null']) expect(fault(bytes(words)).code).toBe('WRONG_KIND')
    expect(fault(bytes('LCO No. 1')).code).toBe('MALFORMED')
    expect(fault(new Uint8Array()).code).toBe('EMPTY')
    expect(fault(bytes('  \n')).code).toBe('EMPTY')
  })
})

describe('broken JSON', () => {
  it('cut off or wrong is told with line and column', async () => {
    const whole = JSON.stringify({ bill: legiScanBill() }, null, 1)
    expect(fault(bytes(whole.slice(0, -40)))).toMatchObject({ code: 'TRUNCATED' })
    expect(fault(bytes(`{\n"bill": {\n  "bill_id": oak }}`)).where).toBe('line 3, column 14')
    const inArchive = await zipOf({ [BILL]: '{"bill":\n{"bill_id": 1,,}}' })
    expect(fault(inArchive).where).toBe(`${BILL}, line 2, column 15`)
  })

  it.each([
    ['{"a":"b', 7, true],
    ['{"a":"b\\', 8, true],
    ['[1, 2', 5, true],
    ['{"a": tru', 9, true],
    ['{"a": tru, "b": 1}', 6, false],
    ['{"a" 1}', 5, false],
    ['[1,]', 3, false],
    ['{,}', 1, false],
    ['[01]', 1, false],
    ['[1} ', 2, false],
    ['{} {}', 3, false],
    ['["a\nb"]', 1, false],
    ['', 0, true],
  ])('%j breaks at %i', (words, offset, isCutOff) => {
    expect(() => JSON.parse(words)).toThrow()
    expect(jsonFault(words)).toEqual({ offset, isCutOff })
  })

  it.each(['{"a": [1, -2.5e3, true, null, {}], "b\\u00e9": ""}', ' [] ', '7'])('%j does not', (words) => {
    expect(() => JSON.parse(words)).not.toThrow()
    expect(jsonFault(words)).toBeUndefined()
  })

  it('nested without end is refused before it is parsed', () => {
    expect(fault(bytes('['.repeat(5_000_000)))).toMatchObject({ code: 'HOSTILE' })
    const strings = JSON.stringify({ bill: legiScanBill({ description: `${'['.repeat(9000)}\\"` }) })
    expect(readDataSet(bytes(strings), 'bill.json').bills).toHaveLength(1)
  })

  it('in another encoding is refused', () => {
    const latin = Uint8Array.from(JSON.stringify({ bill: legiScanBill({ title: 'caf\u00e9' }) }), (letter) =>
      letter.charCodeAt(0),
    )
    expect(fault(latin).code).toBe('ENCODING')
  })
})

describe('an archive that is refused', () => {
  it('is too large, told before a byte is read', () => {
    expect(() => refuseLargeDataSet(500 * 1024 * 1024, 'ct.zip')).toThrow(/ct\.zip.*500 MB.*may have 200 MB/)
    expect(() => refuseLargeDataSet(DATA_SET_LIMIT_BYTES, 'ct.zip')).not.toThrow()
  })

  it('unpacks beyond all measure, by what it says and by what it does', async () => {
    const data = await zipOf({ [BILL]: ' '.repeat(8 * 1024 * 1024) })
    expect(data.length).toBeLessThan(100_000)
    expect(fault(data)).toMatchObject({ code: 'HOSTILE', where: BILL })
    expect(fault(data).what).toContain('200 times')
    // An archive that lies of the size is unpacked no further than it may.
    const lying = data.slice()
    entryAt(lying).setUint32(24, 1000, true)
    expect(fault(lying)).toMatchObject({ code: 'HOSTILE', where: BILL })
  })

  it('says that its files are larger than a gigabyte together', async () => {
    const data = await zipOf({ [BILL]: '{}' })
    entryAt(data).setUint32(24, 0x7fffffff, true)
    expect(fault(data)).toMatchObject({ code: 'HOSTILE' })
  })

  it.each(['../../etc/bill/x.json', '/bill/x.json', 'C:\\bill\\x.json', 'CT/bill/..\\x.json'])(
    'has a file named %s',
    async (name) => {
      expect(fault(await zipOf({ [name]: '{}' }))).toMatchObject({ code: 'HOSTILE', where: name })
    },
  )

  it('is cut off, damaged or locked', async () => {
    const data = await legiScanArchive([legiScanBill()])
    expect(fault(data.subarray(0, data.length - 30)).code).toBe('TRUNCATED')
    const damaged = data.slice()
    const start = Buffer.from(damaged).indexOf(BILL) + BILL.length
    damaged[start + 9] = (damaged[start + 9] as number) ^ 0xff
    expect(fault(damaged)).toMatchObject({ code: 'MALFORMED', where: BILL })
    const locked = await zipOf({ [BILL]: '{}' })
    entryAt(locked).setUint16(8, 1, true)
    expect(fault(locked)).toMatchObject({ code: 'ENCRYPTED', where: BILL })
  })

  it('holds another state’s bills, or none', async () => {
    const stray = await legiScanArchive([legiScanBill()], {
      'NY/2017-2018_General_Assembly/bill/A1.json': '{}',
    })
    expect(fault(stray)).toMatchObject({
      code: 'OTHER_STATE',
      where: 'NY/2017-2018_General_Assembly/bill/A1.json',
    })
    expect(fault(await zipOf({ 'CT/2017/CT_2017_bills.csv': 'id' })).code).toBe('WRONG_KIND')
  })
})

describe('what a file looks like', () => {
  it('is told from its bytes', async () => {
    expect(looksLikeDataSet(json({ bill: legiScanBill() }))).toBe(true)
    expect(looksLikeDataSet(bytes(`\ufeff [ ${JSON.stringify(bulkBill())}]`))).toBe(true)
    expect(looksLikeDataSet(await legiScanArchive([legiScanBill()]))).toBe(true)
    expect(looksLikeDataSet(bytes('[(31)] (32) Criminal trespass'))).toBe(false)
    expect(looksLikeDataSet(bytes('<html>'))).toBe(false)
    expect(looksLikeDataSet(await zipOf({ 'word/document.xml': '<w:document/>' }))).toBe(false)
  })
})
