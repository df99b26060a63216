import { describe, expect, it } from 'vitest'
import { type BillDocument, paragraphText, readBill } from '#shared/law/bills/index.ts'
import { readDocument, readPasted } from '../../../../electron/importing/bills/index.ts'

const paragraphs = (document: BillDocument) => document.paragraphs.map(paragraphText)

/** An act as those of the 1990s were put up: justified lines in a preformatted block, new words in capitals. */
const OLD_ACT = `<html><head><title>Kennels</title></head><body><pre>
              House Bill No. 6901

    June Special Session, PUBLIC ACT NO. 98-901

AN  ACT  CONCERNING  KENNELS  AND  THE   KEEPING  OF
DOGS.

    Be  it  enacted  by  the  Senate  and House of
Representatives in General Assembly convened:
    Section  1.  Section  22-901  of  the  general
statutes  is  repealed  and   the   following   is
substituted in lieu thereof:
    (a)  Each  owner of a kennel shall keep [three
bowls]   FOUR   BOWLS  for  each  dog  and  a  roof
over it.
    (b)  No owner shall keep more than nine  dogs
in one kennel.
    Sec. 2. This act shall take effect  from  its
passage.

Approved June 24, 1998
</pre></body></html>`

/** A numbered bill as an extractor gives it: numbers at line ends, the next page's head behind the last of them. */
const PASTED = `General Assembly  Substitute Bill No.  5901
January Session, 2025

AN ACT CONCERNING KENNELS.
Be it enacted by the Senate and House of Representatives in General
Assembly convened:

Section 1. (NEW) (Effective July 1, 2025) (a) In this section: 1
(1) "Kennel" means any place that is licensed by the Advisory Board 2
Commissioner for the keeping of dogs; and 3
(2) "Owner" means any person who keeps a kennel that the Animal 4
Board has licensed. 5
(b) Each owner shall serve the dogs twice a day for a term of two 6  Substitute Bill No. 5901


LCO    2 of 3

years from the date of the license. 7
`

describe('lines as printed', () => {
  it('of an act in a preformatted page are joined to paragraphs and sections', async () => {
    const document = await readDocument(new TextEncoder().encode(OLD_ACT), 'old.htm')
    expect(document).toMatchObject({ format: 'html', underlining: 'lost' })
    expect(document.warnings.join(' ')).toContain('capitals')
    const { header, sections, tail } = readBill(document)
    expect(header).toMatchObject({
      kind: 'public act',
      title: 'AN ACT CONCERNING KENNELS AND THE KEEPING OF DOGS.',
    })
    expect(sections.map(({ number, clause }) => [number, clause.action, clause.effective.kind])).toEqual([
      ['1', 'amends', 'from-passage'],
      ['2', 'uncodified', 'unstated'],
    ])
    expect(sections[0]?.body.map(paragraphText)).toEqual([
      '(a) Each owner of a kennel shall keep [three bowls] FOUR BOWLS for each dog and a roof over it.',
      '(b) No owner shall keep more than nine dogs in one kennel.',
    ])
    expect(tail.governor).toBe('Approved June 24, 1998')
  })

  it('of a pasted bill: a running head behind a line is no law, and a short line ends no paragraph', () => {
    const document = readPasted(PASTED, 'pasted text')
    expect(document.furniture).toContain('Substitute Bill No. 5901')
    expect(paragraphs(document).slice(-5)).toEqual([
      'Be it enacted by the Senate and House of Representatives in General Assembly convened:',
      'Section 1. (NEW) (Effective July 1, 2025) (a) In this section:',
      '(1) "Kennel" means any place that is licensed by the Advisory Board Commissioner for the keeping of dogs; and',
      '(2) "Owner" means any person who keeps a kennel that the Animal Board has licensed.',
      '(b) Each owner shall serve the dogs twice a day for a term of two years from the date of the license.',
    ])
  })

  it('of a pasted bill: a number and a bill that the law itself names stay', () => {
    const text = PASTED.replace(
      'for a term of two 6  Substitute Bill No. 5901',
      'under section 3 of House Bill No. 5902 6',
    )
    expect(paragraphs(readPasted(text, 'pasted text')).at(-1)).toContain(
      'section 3 of House Bill No. 5902 years',
    )
  })

  it('of a pasted bill that were run together are refused: what is law among the numbers cannot be told', () => {
    expect(() => readPasted(PASTED.replace(/\s+/g, ' '), 'pasted text')).toThrow(/lines run together/)
  })
})
