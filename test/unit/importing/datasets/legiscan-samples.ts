/** Made-up bills in LegiScan's shape; none of them exists. */
import JSZip from 'jszip'

export const history = (...rows: readonly (readonly [string, string, string])[]) =>
  rows.map(([date, chamber, action]) => ({
    date,
    action,
    chamber,
    chamber_id: chamber ? 35 : 0,
    importance: 1,
  }))

export const introduced = history(
  ['2017-03-22', 'H', 'Referred to Joint Committee on Kennels'],
  ['2017-04-10', 'H', 'Joint Favorable Substitute'],
)
export const passed = history(
  ['2017-05-17', 'H', 'House Passed as Amended by House Amendment Schedule A'],
  ['2017-05-26', 'S', 'Senate Passed as Amended by House Amendment Schedule A'],
  ['2017-05-26', 'S', 'In Concurrence'],
  ['2017-06-08', '', 'Public Act 17-900'],
)
export const signed = history(['2017-06-20', 'H', 'Signed by the Governor'])

const session = {
  session_id: 1,
  state_id: 7,
  year_start: 2017,
  year_end: 2017,
  special: 0,
  session_name: '2017 Regular Session',
  session_title: '2017 Regular Session',
}

export interface LegiScanSample {
  readonly [field: string]: unknown
}

/** One bill, HB 9001 of 2017, with whatever is given in place of its own. */
export function legiScanBill(given: LegiScanSample = {}): LegiScanSample {
  return {
    bill_id: 900001,
    change_hash: '0123456789abcdef0123456789abcdef',
    session_id: 1,
    session,
    url: 'https://legiscan.com/CT/bill/HB09001/2017',
    state_link: 'https://www.cga.ct.gov/asp/cgabillstatus/cgabillstatus.asp?bill_num=HB09001',
    completed: 0,
    status: 1,
    status_date: '2017-03-22',
    progress: [{ date: '2017-03-22', event: 1 }],
    state: 'CT',
    state_id: 7,
    bill_number: 'HB09001',
    bill_type: 'B',
    bill_type_id: '1',
    body: 'H',
    title: 'An Act Concerning Made-up Kennels.',
    description: 'To count the dogs.',
    committee: [],
    history: introduced,
    sponsors: [
      {
        people_id: 1,
        name: 'Kennels Committee',
        party: '',
        sponsor_type_id: 1,
        committee_sponsor: 1,
        district: '',
      },
      {
        people_id: 2,
        name: 'Ada Oak',
        party: 'D',
        sponsor_type_id: 2,
        committee_sponsor: 0,
        ftm_eid: '0',
        district: 'HD-001',
      },
    ],
    sasts: [],
    subjects: [{ subject_id: 1, subject_name: 'Animals' }],
    texts: [
      text('Introduced', 1, '2017-03-22', 'TOB/h/pdf/2017HB-09001-R00-HB.pdf'),
      text('Comm Sub', 2, '2017-04-24', 'FC/pdf/2017HB-09001-R000694-FC.pdf'),
      text('Fiscal Note', 7, '2017-04-24', 'FN/pdf/2017HB-09001-R000694-FN.pdf'),
    ],
    votes: [],
    amendments: [],
    supplements: [],
    calendar: [],
    ...given,
  }
}

export const specialSession = {
  ...session,
  year_start: 2020,
  year_end: 2020,
  special: 1,
  session_name: '2020 July Special Session',
}

export function text(type: string, type_id: number, date: string, path: string) {
  return {
    doc_id: 1,
    date,
    type,
    type_id,
    mime: 'application/pdf',
    mime_id: 2,
    url: '',
    state_link: `https://www.cga.ct.gov/2017/${path}`,
    text_size: 1,
  }
}

export const actText = text('Chaptered', 6, '2017-06-08', 'ACT/pa/pdf/2017PA-00900-R00HB-09001-PA.pdf')

export const answer = (bill: LegiScanSample): string => JSON.stringify({ status: 'OK', bill })

const FOLDER = 'CT/2017-2017_Regular_Session'

/** An archive of LegiScan with these bills and whatever other files. */
export async function legiScanArchive(
  bills: readonly LegiScanSample[],
  others: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const bill of bills) zip.file(`${FOLDER}/bill/${bill.bill_number}.json`, JSON.stringify({ bill }))
  zip.file(`${FOLDER}/people/2.json`, JSON.stringify({ person: { people_id: 2 } }))
  for (const [name, words] of Object.entries(others)) zip.file(name, words)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
