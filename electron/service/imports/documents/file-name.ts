/** What the legislature's file names tell: `2017HB-07309-R000694-FC`, `2026PA-00098-R00SB-00116-PA`, `2018LCO04141-R00-AMD`. */
export interface NamedFile {
  readonly year: number
  readonly billNumber?: number
  readonly chamber?: 'House' | 'Senate'
  readonly fileNumber?: string
  readonly lcoNumber?: string
}

const ACT = /\b(\d{4})[PS]A-0*\d+-R\d\d([HS])B-0*(\d+)-/i
const BILL = /\b(\d{4})([HS])B-0*(\d+)-R\d\d(\d{4})?/i
const LCO = /\b(\d{4})LCO0*(\d+)-R\d\d/i

const chamberOf = (letter: string): 'House' | 'Senate' => (letter.toUpperCase() === 'H' ? 'House' : 'Senate')

/** Undefined for a name that is not of this form: people rename files. */
export function readFileName(name: string): NamedFile | undefined {
  const act = ACT.exec(name)
  if (act) return { year: Number(act[1]), chamber: chamberOf(act[2] as string), billNumber: Number(act[3]) }
  const bill = BILL.exec(name)
  if (bill)
    return {
      year: Number(bill[1]),
      chamber: chamberOf(bill[2] as string),
      billNumber: Number(bill[3]),
      ...(bill[4] !== undefined && Number(bill[4]) > 0 && { fileNumber: String(Number(bill[4])) }),
    }
  const lco = LCO.exec(name)
  return lco ? { year: Number(lco[1]), lcoNumber: lco[2] as string } : undefined
}
