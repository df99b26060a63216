/** Made-up bills in Open States' two shapes; none of them exists. */
import JSZip from 'jszip'

export interface OpenStatesSample {
  readonly [field: string]: unknown
}

const HOUSE = { id: 'ocd-organization/1', name: 'House', classification: 'lower' }
const SENATE = { id: 'ocd-organization/2', name: 'Senate', classification: 'upper' }

export const steps: readonly (readonly [string, 'House' | 'Senate', string, readonly string[]])[] = [
  ['2017-03-22', 'House', 'REF. TO JOINT COMM. ON Kennels', ['referral-committee']],
  ['2017-05-17', 'House', 'HOUSE PASSED AS AMENDED BY HA', ['passage']],
  ['2017-05-26', 'Senate', 'SENATE PASSED', ['passage']],
  ['2017-06-08', 'House', 'PUBLIC ACT 17-900', []],
  ['2017-06-20', 'House', 'SIGNED BY GOVERNOR', ['executive-signature']],
]

export const apiActions = (count = steps.length) =>
  steps.slice(0, count).map(([date, chamber, description, classification], order) => ({
    organization: chamber === 'House' ? HOUSE : SENATE,
    description,
    date,
    classification,
    order,
  }))

/** One bill of API v3, HB 9001 of 2017. */
export function apiBill(given: OpenStatesSample = {}): OpenStatesSample {
  return {
    id: 'ocd-bill/00000000-0000-0000-0000-000000000001',
    session: '2017',
    jurisdiction: {
      id: 'ocd-jurisdiction/country:us/state:ct/government',
      name: 'Connecticut',
      classification: 'state',
    },
    from_organization: HOUSE,
    identifier: 'HB 9001',
    title: 'AN ACT CONCERNING MADE-UP KENNELS.',
    classification: ['bill'],
    subject: ['Dogs'],
    extras: {},
    created_at: '2017-03-23T01:00:00.000000+00:00',
    updated_at: '2017-07-01T01:00:00.000000+00:00',
    openstates_url: 'https://openstates.org/ct/bills/2017/HB9001/',
    first_action_date: '2017-03-22',
    latest_action_date: '2017-06-20',
    latest_action_description: 'SIGNED BY GOVERNOR',
    latest_passage_date: '2017-05-26',
    abstracts: [],
    sponsorships: [
      {
        name: 'Ada Oak',
        entity_type: 'person',
        person: { id: 'ocd-person/1', name: 'Ada Oak', party: 'Democratic' },
        primary: true,
        classification: 'primary',
      },
    ],
    actions: apiActions(),
    sources: [
      { url: 'https://www.cga.ct.gov/asp/cgabillstatus/cgabillstatus.asp?bill_num=HB9001', note: '' },
    ],
    versions: [
      {
        note: 'File No. 694',
        date: '',
        links: [
          {
            url: 'https://www.cga.ct.gov/2017/FC/pdf/2017HB-09001-R000694-FC.pdf',
            media_type: 'application/pdf',
          },
        ],
      },
    ],
    ...given,
  }
}

/** The same bill as a session's archive has it. */
export function bulkBill(given: OpenStatesSample = {}): OpenStatesSample {
  return {
    id: 'ocd-bill/00000000-0000-0000-0000-000000000001',
    legislative_session: '2017',
    jurisdiction_name: 'Connecticut',
    identifier: 'HB 9001',
    title: 'AN ACT CONCERNING MADE-UP KENNELS.',
    chamber: 'lower',
    classification: ['bill'],
    subject: ['Dogs'],
    abstracts: [],
    other_titles: [],
    other_identifiers: [],
    actions: apiActions(1).map(({ organization, ...action }) => ({
      ...action,
      organization__name: organization.name,
    })),
    related_bills: [],
    sponsors: [{ name: 'Ada Oak', primary: true, classification: 'primary' }],
    documents: [],
    versions: [],
    sources: [{ url: 'ftp://ftp.cga.ct.gov/pub/data/bill_info.csv' }],
    votes: [],
    ...given,
  }
}

export const list = (results: readonly unknown[], max_page = 1): string =>
  JSON.stringify({
    results,
    pagination: { per_page: 10, page: 1, max_page, total_items: results.length * max_page },
  })

/** An archive of a session made on a day. */
export async function openStatesArchive(bills: unknown, made: string): Promise<Uint8Array> {
  const zip = new JSZip()
  zip.file(
    'README',
    `Open States Data Export\n\nState: CT\nSession: 2017\nGenerated At: ${made} 01:02:03.000000\nJSON Format Version: 1.0\n`,
  )
  zip.file('CT/2017/CT_2017_bills.json', JSON.stringify(bills))
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
