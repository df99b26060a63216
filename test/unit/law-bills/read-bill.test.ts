import { describe, expect, it, test } from 'vitest'
import {
  type BillDocument,
  type DocumentParagraph,
  isLegislation,
  paragraphText,
  readBill,
} from '#shared/law/bills/index.ts'

const text = (words: string): DocumentParagraph => ({ kind: 'text', runs: [{ text: words }] })
const row = (...cells: string[]): DocumentParagraph => ({ kind: 'row', runs: [{ text: cells.join('\t') }] })

function bill(...paragraphs: readonly (string | DocumentParagraph)[]) {
  const document: BillDocument = {
    format: 'html',
    paragraphs: paragraphs.map((one) => (typeof one === 'string' ? text(one) : one)),
    underlining: 'carried',
    furniture: [],
    warnings: [],
  }
  return readBill(document)
}

const ENACTING = 'Be it enacted by the Senate and House of Representatives in General Assembly convened:'

describe('sections', () => {
  const numbers = (...paragraphs: readonly string[]) =>
    bill('Public Act No. 26-901', ENACTING, ...paragraphs).sections.map(({ number, body }) => [
      number,
      body.length,
    ])

  it('another law’s headings in the text begin none while a number is still to come', () => {
    expect(
      numbers(
        'Section 1. (NEW) (Effective from passage) The compact is as follows:',
        'Section 1. Purpose.',
        'Sec. 6. Terms.',
        'Sec. 2. (NEW) (Effective from passage) None.',
        'Sec. 3. (NEW) (Effective from passage) None.',
      ),
    ).toEqual([
      ['1', 3],
      ['2', 1],
      ['3', 1],
    ])
  })

  it('numbers may be left out', () => {
    expect(numbers('Section 1. None.', 'Sec. 3. None.', 'Sec. 501. None.', 'Sec. 502. None.')).toEqual([
      ['1', 1],
      ['3', 1],
      ['501', 1],
      ['502', 1],
    ])
  })
})

describe('the header', () => {
  it('of a raised bill', () => {
    const { header } = bill(
      'General Assembly',
      'Raised Bill No. 6657',
      'January Session, 2021',
      'LCO No. 5622',
      'Referred to Committee on JUDICIARY',
      'Introduced by:',
      '(JUD)',
      'AN ACT CONCERNING KENNELS AND',
      'OTHER PLACES.',
      ENACTING,
      'Section 1. (NEW) (Effective from passage) None.',
    )
    expect(header).toMatchObject({
      kind: 'raised bill',
      chamber: 'House',
      billNumber: 6657,
      session: 'January Session, 2021',
      year: 2021,
      lcoNumber: '5622',
      committee: 'JUDICIARY',
      introducers: ['(JUD)'],
      title: 'AN ACT CONCERNING KENNELS AND OTHER PLACES.',
    })
  })

  it('of an act of a special session, which prints it before the number', () => {
    const { header } = bill(
      'House Bill No. 6001',
      'June 30 Special Session, PUBLIC ACT NO. 03-901',
      'AN ACT CONCERNING KENNELS.',
      ENACTING,
      'Section 1. (NEW) None.',
    )
    expect(header.act).toMatchObject({ actKind: 'PA', session: 'June 30 Sp. Sess.', year: 2003, number: 901 })
  })

  it('of a joint resolution, which is resolved and not enacted', () => {
    const read = bill(
      'House Joint Resolution No. 12',
      'January Session, 2025',
      'Introduced by:',
      'REP. SMITH, 1st Dist.',
      'RESOLUTION CONFIRMING A NOMINATION.',
      'Resolved by this Assembly:',
      'A nomination of the keeper of kennels is confirmed.',
    )
    expect(read.header).toMatchObject({ isResolution: true, title: 'RESOLUTION CONFIRMING A NOMINATION.' })
    expect(read.enactingClause).toBe('Resolved by this Assembly:')
    expect(read.unnumbered.map(paragraphText)).toEqual([
      'A nomination of the keeper of kennels is confirmed.',
    ])
  })

  it('of a proposed bill, whose one sentence stands without a section', () => {
    const read = bill(
      'Proposed Bill No. 311',
      'January Session, 2023',
      'Introduced by:',
      'SEN. JONES, 11th Dist. REP. SMITH, 1st Dist.',
      'AN ACT CONCERNING DOGS.',
      ENACTING,
      'That the general statutes be amended to license dogs.',
      'Statement of Purpose: To license dogs.',
    )
    expect(read.header).toMatchObject({ kind: 'proposed bill', chamber: 'Senate', billNumber: 311 })
    expect(read.header.introducers).toEqual(['SEN. JONES, 11th Dist.', 'REP. SMITH, 1st Dist.'])
    expect(read.sections).toEqual([])
    expect(read.unnumbered.map(paragraphText)).toEqual([
      'That the general statutes be amended to license dogs.',
    ])
    expect(read.tail.purpose).toBe('To license dogs.')
  })

  test.each([
    [
      ['Substitute House Bill No. 5621', 'Public Act No. 16-71'],
      {
        kind: 'public act',
        billNumber: 5621,
        isSubstitute: true,
        act: { actKind: 'PA', year: 2016, number: 71 },
      },
    ],
    [['Senate Bill No. 83', 'Special Act No. 26-1'], { kind: 'special act', chamber: 'Senate' }],
    [
      [
        'Substitute Senate Bill No. 12',
        'File No. 757',
        '(Reprint of File No. 425)',
        'As Amended by House Amendment Schedule "A"',
      ],
      {
        kind: 'substitute bill',
        fileNumber: '757',
        reprintOf: '425',
        asAmended: 'As Amended by House Amendment Schedule "A"',
      },
    ],
    [['Governor’s Bill No. 15'], { kind: 'governor’s bill', chamber: 'Senate' }],
  ])('%s', (lines, expected) => {
    expect(bill(...lines, 'AN ACT CONCERNING DOGS.', ENACTING).header).toMatchObject(expected)
  })
})

describe('what is no bill', () => {
  it('has neither number nor enacting clause nor section', () => {
    expect(isLegislation(bill('Weather report', 'It will rain.'))).toBe(false)
    expect(isLegislation(bill('Raised Bill No. 6657'))).toBe(true)
    expect(isLegislation(bill('Sec. 2. (NEW) (Effective from passage) None.'))).toBe(true)
  })
})

describe('sections', () => {
  const read = bill(
    'Public Act No. 26-999',
    ENACTING,
    'Section 1. Section 22-1 of the general statutes is repealed and the following is substituted in lieu thereof (Effective October 1, 2026):',
    '(a) Each owner shall:',
    'Sec. 1. is not a heading here.',
    'Sec. 2. (NEW) (Effective July 1, 2026) (a) No fee is due.',
    '(b) No tax is due.',
    'Sec. 12a. Sections 22-3 and 22-4 of the general statutes are repealed. (Effective October 1, 2026)',
    'Governor’s Action:',
    'Approved June 2, 2026',
  )

  it('begin at rising numbers only', () => {
    expect(read.sections.map(({ number }) => number)).toEqual(['1', '2', '12a'])
    expect(read.sections[0]?.body.map(paragraphText)).toEqual([
      '(a) Each owner shall:',
      'Sec. 1. is not a heading here.',
    ])
  })

  it('keep the text that stands on the line of a new section’s heading', () => {
    expect(read.sections[1]?.body.map(paragraphText)).toEqual(['(a) No fee is due.', '(b) No tax is due.'])
  })

  it('end where the governor’s action begins', () => {
    expect(read.sections[2]?.body).toEqual([])
    expect(read.tail.governor).toBe('Approved June 2, 2026')
  })
})

describe('the closing matter', () => {
  const table = 'This act shall take effect as follows and shall amend the following sections:'

  it('of a file copy: table, committee, and nothing of the fiscal note', () => {
    const { tail, sections } = bill(
      ENACTING,
      'Section 1. (NEW) (Effective July 1, 2018) None.',
      table,
      row('Section 1', 'July 1, 2018', '53a-192a(b)'),
      row('Sec. 2', 'from passage', 'New section'),
      'KID Joint Favorable Subst.',
      'The following Fiscal Impact Statement and Bill Analysis are prepared for the benefit of the members.',
      'Approved May 1, 2019',
    )
    expect(sections[0]?.body.map(paragraphText)).toEqual(['None.'])
    expect(tail.effects).toMatchObject([
      { section: '1', effective: { kind: 'date', date: '2018-07-01' }, amends: '53a-192a(b)' },
      { section: '2', effective: { kind: 'from-passage' }, amends: 'New section' },
    ])
    expect(tail.reports).toEqual(['KID / Joint Favorable Subst.'])
    expect(tail).not.toHaveProperty('governor')
  })

  it('reads rows that lost their cells', () => {
    const { tail } = bill(
      ENACTING,
      table,
      'Section 1 October 1, 2026, and applicable to cases filed on or after said date 10-1',
      'Sec. 2 from passage Repealer section',
    )
    expect(tail.effects).toMatchObject([
      {
        section: '1',
        effectiveWords: 'October 1, 2026, and applicable to cases filed on or after said date',
        amends: '10-1',
      },
      { section: '2', amends: 'Repealer section' },
    ])
  })

  it('does not take the notice of the convention for a deletion', () => {
    const { tail, sections } = bill(
      ENACTING,
      'Section 1. (NEW) (Effective July 1, 2018) None.',
      'Statement of Purpose:',
      'To do nothing.',
      '[Proposed deletions are enclosed in brackets. Proposed additions are indicated by underline.]',
    )
    expect(tail.purpose).toBe('To do nothing.')
    expect(sections[0]?.body.map(paragraphText)).toEqual(['None.'])
  })
})
