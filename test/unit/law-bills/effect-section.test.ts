import { describe, expect, it, test } from 'vitest'
import { type DocumentParagraph, readBill } from '#shared/law/bills/index.ts'

const paragraph = (text: string): DocumentParagraph => ({ kind: 'text', runs: [{ text }] })

/** What each of the first four sections says of its date, in an act whose fifth section is given. */
function datesOf(last: string, first = '(NEW) A dog shall bark.'): string[] {
  const read = readBill({
    format: 'html',
    paragraphs: [
      'House Bill No. 6001',
      'PUBLIC ACT NO. 98-901',
      'AN ACT CONCERNING DOGS.',
      'Be it enacted by the Senate and House of Representatives in General Assembly convened:',
      `Section 1. ${first}`,
      'Sec. 2. (NEW) A cat shall purr.',
      'Sec. 3. (NEW) A cow shall low.',
      'Sec. 4. (NEW) A hen shall cluck.',
      `Sec. 5. ${last}`,
    ].map(paragraph),
    underlining: 'none',
    furniture: [],
    warnings: [],
  })
  return read.sections
    .slice(0, 4)
    .map(({ clause: { effective } }) => (effective.kind === 'date' ? effective.date : effective.kind))
}

const same = (what: string): string[] => [what, what, what, what]

describe('the section that gives the dates of an act before 2002', () => {
  test.each([
    ['This act shall take effect from its passage.', same('from-passage')],
    ['This act shall take effect July 1, 1998.', same('1998-07-01')],
    [
      'This act shall take effect from its passage, except that section 2 shall take effect July 1, 1998, and sections 3 and 4 shall take effect October 1, 1998.',
      ['from-passage', '1998-07-01', '1998-10-01', '1998-10-01'],
    ],
    [
      'This act shall take effect July 1, 1998, except sections 2 to 4, inclusive, shall take effect January 1, 1999.',
      ['1998-07-01', '1999-01-01', '1999-01-01', '1999-01-01'],
    ],
    [
      'Sections 1 and 3 of this act shall take effect July 1, 1998, and section 2 of this act shall take effect from its passage.',
      ['1998-07-01', 'from-passage', '1998-07-01', 'unstated'],
    ],
    [
      'This act shall take effect July 1, 1998, and shall be applicable to assessment years commencing on or after October 1, 1998.',
      same('1998-07-01'),
    ],
  ])('%s', (last, dates) => {
    expect(datesOf(last)).toEqual(dates)
  })

  test.each([
    'This act shall take effect from its passage, except that subsection (b) of section 2 shall take effect July 1, 1998.',
    'This act shall take effect from its passage, except as otherwise provided.',
    'Sections 1 to 3, inclusive, of this act shall take effect July 1, 1998. Section 4 shall take effect from its passage.',
  ])('gives no section a plain day where part of it was not understood: %s', (last) => {
    expect(datesOf(last)).toEqual(same('other'))
  })

  it('leaves a section its own date, and other sections theirs where nothing is said of all', () => {
    const own = '(NEW) (Effective January 1, 1999) A dog shall bark.'
    expect(datesOf('This act shall take effect from its passage.', own)[0]).toBe('1999-01-01')
    expect(datesOf('(NEW) Section 2 of the compact shall take effect when signed.')).toEqual(same('unstated'))
    expect(datesOf('Section 1 of public act 97-901 shall take effect July 1, 1998.')).toEqual(
      same('unstated'),
    )
  })
})
