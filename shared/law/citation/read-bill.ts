import type { BillCitation, BillPrefix, FoundCitation } from './model.ts'
import type { Reader } from './reader.ts'

const YEAR_BEFORE = /((?:19|20)\d\d)\s*(?=s?[HS]\.?\s?[BJR]|sub|house|senate)/iy
const SUBSTITUTE = /(?:substitute(?:\s+for)?|sub(?:st)?\.?)\s+|s\.?(?=[HS]\.?\s?[BJR])/iy
const KIND_OF_BILL = "(?:raised|proposed|committee|governor[’']s)"
const KIND_BEFORE = new RegExp(`${KIND_OF_BILL}\\s+`, 'iy')
const WORDS = /(house|senate)\s+(joint\s+resolution|resolution|bill)\b/iy
const LETTERS = /(?:([HS])\.?\s?(B|J\.?\s?R|J|R)\.?)(?![a-z])/iy
const NUMBER =
  /(?:\s*[-\u2010-\u2015]\s*|\s*,?\s*(no\.?|number|#)\s*|\s*)0*(\d{1,5})(?![\p{L}\p{N}]|[-\u2010-\u2015]\d)/iuy
const YEAR_AFTER = /\s*\(((?:19|20)\d\d)(?:\s+session)?\)/iy
/** "HB 7309, 2017": plain enough when typed; in prose the year belongs to what follows. */
const TYPED_YEAR = /\s*,?\s+(?:of\s+)?((?:19|20)\d\d)(?!\d)/iy

function prefixOf(chamber: 'H' | 'S', form: string): BillPrefix {
  const kind = form.toLowerCase().startsWith('b') ? 'B' : form.toLowerCase().startsWith('j') ? 'J' : 'R'
  return `${chamber}${kind}`
}

const BILL_START = new RegExp(
  `(?:(?:19|20)\\d\\d\\s*)?(?:${KIND_OF_BILL}\\s+(?=s|h|bill))?(?:(?:substitute|sub(?:st)?\\.?)(?:\\s+for)?\\s+)?(?:${KIND_OF_BILL}\\s+(?=s|h|bill))?(?:s?(?:\\.(?=[HS]))?[HS]\\.?\\s?(?:B|J|R)(?=[\\s.\\d-]|J?R|$)|(?:house|senate)\\s+(?:bill|joint|res)|(?<=${KIND_OF_BILL}\\s+)bill\\b)`,
  'iy',
)
const BILL_OF_NO_CHAMBER = /bill\s+(?:no\.?|number|#)?\s*(\d{1,5})/iy

/** True where the name of a bill or resolution begins here. */
export function seesBill(reader: Reader): boolean {
  return reader.sees(BILL_START)
}

/** Reads "sHB 5621", "H.B. No. 7309", "Substitute House Bill No. 5621", "HB 7309 (2017)". */
export function readBill(reader: Reader): FoundCitation[] {
  const start = reader.at
  const yearBefore = reader.take(YEAR_BEFORE)
  reader.take(KIND_BEFORE)
  const substitute = reader.take(SUBSTITUTE) !== undefined
  reader.take(KIND_BEFORE)
  const unplaced = reader.take(BILL_OF_NO_CHAMBER)?.[1]
  if (unplaced !== undefined)
    return reader.fail(`Which chamber’s bill? Write HB ${unplaced} or SB ${unplaced}.`, start)
  const words = reader.take(WORDS)
  const letters = words ? undefined : reader.take(LETTERS)
  if (!words && !letters)
    return reader.fail(`A bill such as HB 7309 was expected, but here is ${reader.ahead()}.`)
  const number = reader.take(NUMBER)
  if (!number || Number(number[2]) === 0)
    return reader.fail(`A bill number was expected, but here is ${reader.ahead()}.`)
  const chamber = (words?.[1] ?? letters?.[1] ?? '').toUpperCase().startsWith('H') ? 'H' : 'S'
  const form = words
    ? (words[2] as string).toLowerCase().startsWith('res')
      ? 'R'
      : (words[2] as string)
    : (letters?.[2] as string)
  const prefix = prefixOf(chamber, form)
  // In prose, "H.R. 515" is a bill of the United States House, not a Connecticut resolution.
  if (!reader.typed && prefix.endsWith('R') && !number[1])
    return reader.fail('Not clearly a Connecticut resolution.', start)
  const yearAfter = yearBefore
    ? undefined
    : (reader.take(YEAR_AFTER) ?? (reader.typed ? reader.take(TYPED_YEAR) : undefined))
  const year = yearBefore?.[1] ?? yearAfter?.[1]
  const citation: BillCitation = {
    kind: 'bill',
    chamber,
    prefix,
    number: Number(number[2]),
    substitute,
    ...(year !== undefined && { year: Number(year) }),
  }
  return [{ citation, start, end: reader.at }]
}
