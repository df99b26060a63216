import { describe, expect, it, test } from 'vitest'
import { readAmendingClause, readTargets } from '#shared/law/bills/index.ts'

const clause = (text: string) => readAmendingClause(text).clause
const address = (text: string): string[] =>
  readTargets(text).targets.map(({ citation }) =>
    citation.kind === 'section'
      ? `${citation.section}${citation.provision.map((label) => `(${label})`).join('')}`
      : citation.kind === 'section-range'
        ? `${citation.from} to ${citation.to}`
        : `${citation.actKind} ${citation.year}-${citation.number} s. ${citation.section}`,
  )

describe('what a section does', () => {
  test.each([
    [
      'Section 10-1 of the general statutes is repealed and the following is substituted in lieu thereof (Effective July 1, 2026):',
      'amends',
    ],
    ['Section 54 of public act 26-8 is amended to read as follows (Effective from passage):', 'amends'],
    [
      'Section 10-1 of the general statutes is amended by adding subsection (g) as follows (Effective July 1, 2026):',
      'adds',
    ],
    ['(NEW) (Effective July 1, 2026) (a) As used in this section:', 'new'],
    ['Sections 10-1 and 10-2 of the general statutes are repealed. (Effective July 1, 2026)', 'repeals'],
    // A law that is named in another way is amended all the same.
    [
      'Number 61 of the special acts of 1931 is amended to read as follows (Effective from passage):',
      'amends',
    ],
    [
      'The grant shall be made, and section 10-1 of the general statutes is amended to read as follows:',
      'uncodified',
    ],
    // A slip of the printer's leaves the formula what it is.
    [
      'Section 10-1 of the general statutes is repealed and the following substituted in lieu thereof:',
      'amends',
    ],
    ['(Effective from passage) (a) There is established a task force.', 'uncodified'],
    ['Notwithstanding section 10-1 of the general statutes, that rule is repealed.', 'uncodified'],
    ['The sum of one dollar is appropriated.', 'uncodified'],
  ])('%s', (text, action) => {
    expect(clause(text).action).toBe(action)
  })

  it('tells the clause from the text behind it', () => {
    const text =
      'Section 10-1 of the general statutes is repealed and the following is substituted in lieu thereof (Effective July 1, 2026): No person shall.'
    expect(text.slice(readAmendingClause(text).end)).toBe('No person shall.')
    const added = '(NEW) (Effective July 1, 2026) (a) As used.'
    expect(added.slice(readAmendingClause(added).end)).toBe('(a) As used.')
  })
})

describe('targets', () => {
  test.each([
    ['Subsection (b) of section 46a-170 of the 2026 supplement to the general statutes', ['46a-170(b)']],
    ['Subdivision (2) of subsection (d) of section 10-51 of the general statutes', ['10-51(d)(2)']],
    [
      'Subparagraph (B) of subdivision (3) of subsection (a) of section 12-407 of the general statutes',
      ['12-407(a)(3)(B)'],
    ],
    [
      'Subsections (a) to (d), inclusive, of section 10-51 of the general statutes',
      ['10-51(a)', '10-51(b)', '10-51(c)', '10-51(d)'],
    ],
    [
      'Subdivisions (9) to (11), inclusive, of section 10-51 of the general statutes',
      ['10-51(9)', '10-51(10)', '10-51(11)'],
    ],
    [
      'Sections 20-324g and 42-103b to 42-103m, inclusive, of the general statutes',
      ['20-324g', '42-103b to 42-103m'],
    ],
    [
      'Sections 2 to 4, inclusive, of public act 23-4',
      ['PA 2023-4 s. 2', 'PA 2023-4 s. 3', 'PA 2023-4 s. 4'],
    ],
    ['Section 5 of special act 15-1', ['SA 2015-1 s. 5']],
  ])('%s', (text, expected) => {
    expect(address(text)).toEqual(expected)
    expect(readTargets(text).unread).toBe('')
  })

  it('knows the supplement and the act whose text is meant', () => {
    const [target] = readTargets(
      'Subsection (b) of section 10-1 of the 2026 supplement to the general statutes, as amended by section 54 of public act 26-8',
    ).targets
    expect(target).toMatchObject({
      supplement: 2026,
      asAmendedBy: 'section 54 of public act 26-8',
      amendedBy: [{ actKind: 'PA', year: 2026, number: 8, section: '54' }],
    })
  })

  it('keeps to each target what is said of it', () => {
    const { targets } = readTargets(
      'Section 10-1 of the general statutes and section 10-2 of the 2026 supplement to the general statutes, as amended by section 3 of this act',
    )
    expect(targets[0]).not.toHaveProperty('supplement')
    expect(targets[0]).not.toHaveProperty('asAmendedBy')
    expect(targets[1]).toMatchObject({ supplement: 2026, asAmendedBy: 'section 3 of this act' })
  })

  test.each([
    // Subsections count on after (z) by doubled letters, clauses by roman numerals.
    [
      'Subsections (y) to (bb), inclusive, of section 22-7 of the general statutes',
      ['22-7(y)', '22-7(z)', '22-7(aa)', '22-7(bb)'],
    ],
    [
      'Clauses (iii) to (vi), inclusive, of subparagraph (A) of subdivision (2) of section 22-7 of the general statutes',
      ['22-7(2)(A)(iii)', '22-7(2)(A)(iv)', '22-7(2)(A)(v)', '22-7(2)(A)(vi)'],
    ],
    // Several provisions, each by its own levels; one that names no outer level stands in the next one's.
    [
      'Subsection (c) and subdivision (1) of subsection (d) of section 22-7 of the general statutes',
      ['22-7(c)', '22-7(d)(1)'],
    ],
    [
      'Subdivision (1) of subsection (a) and subdivisions (2) and (3) of subsection (c) of section 22-7 of the general statutes',
      ['22-7(a)(1)', '22-7(c)(2)', '22-7(c)(3)'],
    ],
    [
      'Subdivision (1) and subparagraph (B) of subdivision (4) of subsection (a) of section 22-7 of the general statutes',
      ['22-7(a)(1)', '22-7(a)(4)(B)'],
    ],
    [
      'Subsections (a) through (c) of section 22-7 of the general statutes, revision of 1958, revised to January 1, 2025',
      ['22-7(a)', '22-7(b)', '22-7(c)'],
    ],
  ])('%s, nothing left unread', (text, addresses) => {
    expect(address(text)).toEqual(addresses)
    expect(readTargets(text).unread).toBe('')
  })

  test.each([
    ['Section 22-7 of the general statutes, except subsection (b),', 'except subsection b'],
    [
      'Subsections (b) to (az), inclusive, of section 22-7 of the general statutes',
      'Subsections (b) to (az), inclusive, of section 22-7',
    ],
    ['Chapter 900 of the general statutes', 'Chapter 900'],
    ['Subdivision (1) of subsections (a) and (b) of section 22-7 of the general statutes', 'Subdivision 1'],
    ['Number 61 of the special acts of 1931', 'Number 61 special acts'],
  ])('%s keeps what was not understood', (text, unread) => {
    expect(readTargets(text).unread).toBe(unread)
  })

  it('says what it did not understand', () => {
    expect(readTargets('Section 10-1 of the general statutes and the charter of Bridgeport').unread).toBe(
      'charter Bridgeport',
    )
  })

  it('reads what a section adds under the provision that it names', () => {
    const text =
      'Subsection (a) of section 10-1 of the general statutes is amended by adding subdivisions (5) and (6) as follows (Effective July 1, 2026):'
    expect(clause(text).added).toEqual([
      ['a', '5'],
      ['a', '6'],
    ])
  })
})

describe('hostile text', () => {
  test.each([' ', '1', '1, ', 'sections 1, and ', '(Effective ', '"'])(
    'of many “%s” takes little time',
    (piece) => {
      const text = `Sections 1${piece.repeat(4000)}!`
      const start = performance.now()
      readTargets(text)
      readAmendingClause(text)
      expect(performance.now() - start).toBeLessThan(2000)
    },
  )
})

describe('effective dates', () => {
  test.each([
    [
      'Section 10-1 of the general statutes is repealed and the following is substituted in lieu thereof (Effective July 1, 2026):',
      '2026-07-01',
    ],
    ['Section 10-1 of the general statutes is repealed. (Effective October 1, 2027)', '2027-10-01'],
    [
      '(NEW) (Effective January 1, 2027, and applicable to assessment years commencing on or after January 1, 2027) No fee.',
      '2027-01-01',
    ],
  ])('%s', (text, date) => {
    expect(clause(text).effective).toMatchObject({ kind: 'date', date })
  })

  it('knows passage and silence', () => {
    expect(clause('(Effective from passage) A task force is established.').effective.kind).toBe(
      'from-passage',
    )
    expect(clause('Section 10-1 of the general statutes is repealed.').effective.kind).toBe('unstated')
  })
})
