import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { type Citation, parseCitation } from '#shared/law/citation.ts'
import { act, bill, range, section } from './citations.ts'

const TYPED: [string, Citation][] = [
  ['53a-192a(a)(1)(A)', section('53a-192a', 'a', '1', 'A')],
  ['53A-192A', section('53a-192a')],
  ['Sec. 53a-83(c)', section('53a-83', 'c')],
  ['Sec. 53a- 83a (c).', section('53a-83a', 'c')],
  ['C.G.S. § 46a-170', section('46a-170')],
  ['CGS 53a-83a', section('53a-83a')],
  ['CGS Section 46a-170(b)', section('46a-170', 'b')],
  ['Conn. Gen. Stat. § 53a-192a', section('53a-192a')],
  ['Conn. Gen. Stat. Ann. § 53a-192a', section('53a-192a')],
  ['General Statutes § 2-32', section('2-32')],
  ['§\u00a053a-83.', section('53a-83')],
  ['§53a-83', section('53a-83')],
  ['53a\u2013192a', section('53a-192a')],
  ['53a\u2011192a', section('53a-192a')],
  ['Sec. 53a-117l.', section('53a-117l')],
  ['53a-117 l', section('53a-117l')],
  ['31-51 ll', section('31-51ll')],
  ['31-51ll(b)(1)', section('31-51ll', 'b', '1')],
  ['42a-1-101', section('42a-1-101')],
  ['42a-2a-103', section('42a-2A-103')],
  ['17-32', section('17-32')],
  ['section 46a-170 of the general statutes', section('46a-170')],
  ['section 46a-170 of the 2026 supplement to the general statutes', section('46a-170')],
  ['subsection (b) of section 46a-170', section('46a-170', 'b')],
  ['Subsection (b) of section 46a-170 of the general statutes.', section('46a-170', 'b')],
  ['subdivision (2) of subsection (a) of section 53a-86', section('53a-86', 'a', '2')],
  ['subparagraph (A) of subdivision (1) of section 53a-65', section('53a-65', '1', 'A')],
  [
    'clause (ii) of subparagraph (A) of subdivision (1) of subsection (a) of section 53a-192a',
    section('53a-192a', 'a', '1', 'A', 'ii'),
  ],
  ['subsection (a)(1) of section 53a-192a', section('53a-192a', 'a', '1')],
  ['subsec. (a) of sec. 53a-83', section('53a-83', 'a')],
  ['Subdiv. (2) of Subsec. (a) of section 53a-86', section('53a-86', 'a', '2')],
  ['subsection (a), section 53a-83', section('53a-83', 'a')],
  ['Conn.Gen.Stat. §46a-170', section('46a-170')],
  ['section 53a-83 of the general statutes, as amended by this act', section('53a-83')],
  ['sections 53a-86 to 53a-89, inclusive', range('53a-86', '53a-89')],
  ['Secs. 53a-86 to 53a-89', range('53a-86', '53a-89')],
  ['§§ 53a-86–53a-89', range('53a-86', '53a-89')],
  ['53a-86 through 53a-89', range('53a-86', '53a-89')],
  ['Secs. 1-1 – 1-5', range('1-1', '1-5')],
  ['P.A. 17-32', act(2017, 32)],
  ['PA17-32', act(2017, 32)],
  ['p.a. 07-4', act(2007, 4)],
  ['P. A. 2017-32', act(2017, 32)],
  ['P.A. 99-113', act(1999, 113)],
  ['Public Act No. 16-71', act(2016, 71)],
  ['P.A. 17-32, S. 6', act(2017, 32, { section: '6' })],
  ['Public Act 17-32 section 6', act(2017, 32, { section: '6' })],
  ['PA 17-32 s. 2(a)', act(2017, 32, { section: '2', provision: ['a'] })],
  ['PA 17-32 § 3', act(2017, 32, { section: '3' })],
  ['section 6 of public act 17-32', act(2017, 32, { section: '6' })],
  ['subsection (a) of section 2 of public act 16-71', act(2016, 71, { section: '2', provision: ['a'] })],
  ['June Sp. Sess. P.A. 07-4, S. 97', act(2007, 4, { session: 'June Sp. Sess.', section: '97' })],
  ['June 30 Special Session, Public Act 03-6', act(2003, 6, { session: 'June 30 Sp. Sess.' })],
  ['September 2009 Special Session, P.A. 09-7', act(2009, 7, { session: 'Sept. Sp. Sess.' })],
  ['July Special Session, 2020, P.A. 20-1', act(2020, 1, { session: 'July Sp. Sess.' })],
  ['public act 07-4 of the June special session', act(2007, 4, { session: 'June Sp. Sess.' })],
  ['1969, P.A. 828, S. 84', act(1969, 828, { section: '84' })],
  ['February, 1965, P.A. 330, S. 2', act(1965, 330, { session: 'February', section: '2' })],
  ['S.A. 02-12', { kind: 'act', actKind: 'SA', year: 2002, number: 12, provision: [] }],
  ['Special Act No. 26-1', { kind: 'act', actKind: 'SA', year: 2026, number: 1, provision: [] }],
  ['HB-7309', bill('HB', 7309)],
  ['hb7309', bill('HB', 7309)],
  ['HB07309', bill('HB', 7309)],
  ['H.B. No. 7309', bill('HB', 7309)],
  ['House Bill 7309', bill('HB', 7309)],
  ['S.B. No. 311', bill('SB', 311)],
  ['Raised Senate Bill No. 311', bill('SB', 311)],
  ['SB 311', bill('SB', 311)],
  ['sb 311', bill('SB', 311)],
  ['HB 7309, 2017', bill('HB', 7309, { year: 2017 })],
  ['SB 311 (2018)', bill('SB', 311, { year: 2018 })],
  ['2018 SB 311', bill('SB', 311, { year: 2018 })],
  ['sHB 5621', bill('HB', 5621, { substitute: true })],
  ['Sub. H.B. 5621', bill('HB', 5621, { substitute: true })],
  ['sSB 12', bill('SB', 12, { substitute: true })],
  ['Substitute House Bill No. 5621', bill('HB', 5621, { substitute: true })],
  ['Substitute for S.B. No. 12', bill('SB', 12, { substitute: true })],
  ['S.J.R. 5', bill('SJ', 5)],
  ['HJ 5', bill('HJ', 5)],
  ['House Joint Resolution No. 7', bill('HJ', 7)],
  ['Senate Resolution No. 3', bill('SR', 3)],
  ['chapter 952', { kind: 'chapter', chapter: '952' }],
  ['Chapter 961, Part II', { kind: 'chapter', chapter: '961', part: 'II' }],
  ['part II of chapter 961', { kind: 'chapter', chapter: '961', part: 'II' }],
]

test.each(TYPED)('reads %j', (text, citation) => {
  expect(parseCitation(text)).toEqual({ ok: true, citation })
})

/** Text, offset of what is wrong, and words that the message must have. */
const WRONG: [string, number, RegExp][] = [
  ['', 0, /no citation/i],
  ['   ', 0, /no citation/i],
  ['hello', 0, /section number/],
  ['53a-', 4, /does not go on/],
  ['53a', 3, /does not go on/],
  ['99-1', 0, /titles 1 to 54/],
  ['§ 0-1', 2, /titles 1 to 54/],
  ['53a-83(', 6, /label/],
  ['53a-83()', 6, /label/],
  ['53a-83(1)(2)', 6, /level/],
  ['53a-83(1)(A)(2)', 6, /level/],
  ['22a-174-1', 0, /title 42a/],
  ['53a-83 blah', 7, /understood up to here/],
  ['53a-192a and 53a-83', 13, /more than one/],
  ['subdivision (1) or (2) of section 53a-86', 19, /more than one/],
  ['subsection (a) of this section', 18, /section number/],
  ['subsection (a) of subdivision (1) of section 53a-86', 0, /does not stand inside/],
  ['subsection a of section 53a-86', 11, /label/],
  ['subsection (b) of section 53a-86(a)', 32, /named twice/],
  ['53a-89 to 53a-86', 10, /forwards/],
  ['53a-86 to', 7, /understood up to here/],
  ['P.A. 17', 5, /number such as 17-32/],
  ['P.A. 828', 5, /before 1973/],
  ['P.A. 1969-828', 0, /1969, P.A. 828/],
  ['1985, P.A. 12', 0, /plain number/],
  ['P.A.', 0, /P\.A\.|number/],
  ['HB', 2, /bill number/],
  ['HB 0', 4, /bill number/],
]

test.each(WRONG)('refuses %j at %i', (text, where, message) => {
  const result = parseCitation(text)
  expect(result).toMatchObject({ ok: false, code: 'MALFORMED_CITATION', where })
  expect(result.ok ? '' : result.message).toMatch(message)
})

it('refuses an endless text at once', () => {
  expect(parseCitation(`${'('.repeat(100_000)}53a-83`)).toMatchObject({ ok: false, where: 400 })
})

it('reads any text without throwing, and points inside it', () => {
  const parts = fc.constantFrom(
    '53a-83',
    '(a)',
    '(1)',
    ' ',
    'P.A.',
    '17-32',
    'section ',
    'of ',
    'subsection ',
    'HB',
    '-',
    ',',
    'S. 6',
    'to ',
    '😀',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 60 }),
        fc.array(parts, { maxLength: 12 }).map((all) => all.join('')),
      ),
      (text) => {
        const result = parseCitation(text)
        if (!result.ok) {
          expect(result.where).toBeGreaterThanOrEqual(0)
          expect(result.where).toBeLessThanOrEqual(text.length)
          expect(result.message).not.toBe('')
        }
      },
    ),
    { numRuns: 3000 },
  )
})
