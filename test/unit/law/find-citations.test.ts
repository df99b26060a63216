import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findCitations, formatCitation } from '#shared/law/citation.ts'
import { citations } from './citation-arbitraries.ts'

/** What is found, as "words of the text -> citation". */
function found(text: string): string[] {
  return findCitations(text).map(
    ({ citation, start, end }) =>
      `${text.slice(start, end)} -> ${formatCitation(citation).replaceAll('\u00a0', ' ')}`,
  )
}

describe('findCitations', () => {
  test.each<[string, string[]]>([
    ['as provided in section 53a-83, a person', ['section 53a-83 -> § 53a-83']],
    ['Repeal 53a-86 and amend 53a-83a.', ['53a-86 -> § 53a-86', '53a-83a -> § 53a-83a']],
    ['See C.G.S. § 46a-170(b).', ['C.G.S. § 46a-170(b) -> § 46a-170(b)']],
    [
      'under subdivision (1), (2) or (3) of subsection (a) of section 53a-86',
      [
        'subdivision (1) -> § 53a-86(a)(1)',
        '(2) -> § 53a-86(a)(2)',
        '(3) of subsection (a) of section 53a-86 -> § 53a-86(a)(3)',
      ],
    ],
    ['under section 53a-83 (1) if a minor or (2) if not', ['section 53a-83 -> § 53a-83']],
    [
      'sections 53a-70, 53a-71 and 53a-86 to 53a-89, inclusive, or chapter 952',
      [
        'sections 53a-70 -> § 53a-70',
        '53a-71 -> § 53a-71',
        '53a-86 to 53a-89, inclusive -> §§ 53a-86 to 53a-89',
        'chapter 952 -> chapter 952',
      ],
    ],
    [
      'under section 31-12, 31-13 or 31-14, for 10-12 days',
      ['section 31-12 -> § 31-12', '31-13 -> § 31-13', '31-14 -> § 31-14'],
    ],
    ['under section 31-12, 10-15 days later', ['section 31-12 -> § 31-12']],
    ['and Sec. 6. of P.A. \n17-32;', ['Sec. 6. of P.A. \n17-32 -> P.A. 17-32, s. 6']],
    ['Section 2(a) of Public Act 16-71', ['Section 2(a) of Public Act 16-71 -> P.A. 16-71, s. 2(a)']],
    ['P.A. 17-32, SS. 2, 3 repealed it', ['P.A. 17-32, SS. 2 -> P.A. 17-32, s. 2', '3 -> P.A. 17-32, s. 3']],
    [
      'June Sp. Sess. P.A. 07-4, S. 97.',
      ['June Sp. Sess. P.A. 07-4, S. 97 -> June Sp. Sess. P.A. 07-4, s. 97'],
    ],
    ['sHB 5621 became P.A. 16-71', ['sHB 5621 -> sHB 5621', 'P.A. 16-71 -> P.A. 16-71']],
    ['Raised Bill and Senate Bill No. 311 died', ['Senate Bill No. 311 -> SB 311']],
    ['subsection (a) of this section', []],
    ['call 860-555-1234 between 9-5, or 1-888-373-7888', []],
    ['section 22a-174-1 of the regulations', []],
    ['section 17a-101 of the regulations of Connecticut state agencies', []],
    ['Practice Book Section 42-10', []],
    ['H.R. 515 of the 114th Congress', []],
    ['Section 501(c)(3) of the Internal Revenue Code, 22 USC 7102', []],
    ['ages 12-17 years', []],
  ])('in %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('finds in prose every citation that the printers write', () => {
    fc.assert(
      fc.property(citations, fc.constantFrom('short', 'cgs', 'words'), (citation, form) => {
        // A bare "H.R. 5" is federal more often than not, so resolutions count only when written out.
        fc.pre(citation.kind !== 'bill' || !citation.prefix.endsWith('R') || form === 'words')
        fc.pre(citation.kind !== 'section-range')
        const printed = formatCitation(citation, form)
        const text = `As told in ${printed}; and so on.`
        const all = findCitations(text)
        expect(all.map((one) => one.citation)).toEqual([citation])
        expect(text.slice(all[0]?.start)).toMatch(/^\S/)
      }),
      { numRuns: 1500 },
    )
  })

  it('gives ranges in order, inside the text, without overlap', () => {
    const parts = fc.constantFrom(
      'section 53a-83',
      ' and ',
      '(a)',
      '53a-84',
      ', ',
      'P.A. 17-32',
      ' S. 6',
      'subdivision (1) of ',
      '§§ 1-1',
      ' to ',
      '1-5',
      '😀',
      '. ',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (all) => {
        const text = all.join('')
        let last = 0
        for (const { start, end } of findCitations(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1000 },
    )
  })
})
