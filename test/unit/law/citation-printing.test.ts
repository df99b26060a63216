import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  type Citation,
  type CitationForm,
  compareSections,
  formatCitation,
  levelsOfPath,
  parseCitation,
  provisionAddress,
} from '#shared/law/citation.ts'
import { citations, sectionNumbers } from './citation-arbitraries.ts'
import { act, bill, range, section } from './citations.ts'

const FORMS: CitationForm[] = ['short', 'cgs', 'sec', 'words']

describe('formatCitation', () => {
  const whole = section('53a-192a', 'a', '1', 'A')
  test.each<[Citation, CitationForm, string]>([
    [whole, 'short', '§\u00a053a-192a(a)(1)(A)'],
    [whole, 'cgs', 'C.G.S.\u00a0§\u00a053a-192a(a)(1)(A)'],
    [section('53a-192a'), 'sec', 'Sec.\u00a053a-192a.'],
    [
      whole,
      'words',
      'subparagraph (A) of subdivision (1) of subsection (a) of section\u00a053a-192a of the general statutes',
    ],
    [section('42a-2A-103', '1', 'a'), 'words', 'section\u00a042a-2A-103(1)(a) of the general statutes'],
    [range('53a-86', '53a-89'), 'short', '§§\u00a053a-86 to 53a-89'],
    [
      range('53a-86', '53a-89'),
      'words',
      'sections\u00a053a-86 to 53a-89, inclusive, of the general statutes',
    ],
    [act(2017, 32, { section: '6' }), 'short', 'P.A.\u00a017-32, s.\u00a06'],
    [
      act(2007, 4, { session: 'June Sp. Sess.', section: '97' }),
      'short',
      'June Sp. Sess. P.A.\u00a007-4, s.\u00a097',
    ],
    [
      act(2007, 4, { session: 'June Sp. Sess.', section: '97' }),
      'words',
      'section\u00a097 of public act\u00a007-4 of the June special session',
    ],
    [act(1969, 828, { section: '84' }), 'short', '1969, P.A.\u00a0828, s.\u00a084'],
    [bill('HB', 7309, { substitute: true }), 'short', 'sHB\u00a07309'],
    [bill('HB', 5621, { substitute: true }), 'words', 'Substitute House Bill No.\u00a05621'],
    [{ kind: 'chapter', chapter: '961', part: 'II' }, 'short', 'chapter\u00a0961, part\u00a0II'],
  ])('prints %j as %s', (citation, form, text) => {
    expect(formatCitation(citation, form)).toBe(text)
  })

  it.each(FORMS)('prints what parseCitation reads back: %s', (form) => {
    fc.assert(
      fc.property(citations, (drawn) => {
        let citation = drawn
        if (drawn.kind === 'section-range') {
          const order = compareSections(drawn.from, drawn.to)
          fc.pre(order !== 0)
          if (order > 0) citation = range(drawn.to, drawn.from)
        }
        expect(parseCitation(formatCitation(citation, form))).toEqual({ ok: true, citation })
      }),
      { numRuns: 2000 },
    )
  })
})

it('gives a provision its address', () => {
  expect(provisionAddress('53a-192a', ['a', '1', 'A'])).toBe('53a-192a(a)(1)(A)')
  expect(provisionAddress('53a-192a', [])).toBe('53a-192a')
})

it('names the levels of a path, and none where the path does not go deeper', () => {
  expect(levelsOfPath(['a', '1', 'A', 'i', 'I'])).toEqual([
    'subsection',
    'subdivision',
    'subparagraph',
    'clause',
    'subclause',
  ])
  expect(levelsOfPath(['1', 'A'])).toEqual(['subdivision', 'subparagraph'])
  expect(levelsOfPath(['a', 'i'])).toEqual(['subsection', 'clause'])
  expect(levelsOfPath(['1', '2'])).toBeUndefined()
})

describe('compareSections', () => {
  it('keeps the order of the General Statutes', () => {
    const inOrder = [
      '1-1',
      '1-1a',
      '1-1z',
      '1-1aa',
      '1-2',
      '4-1',
      '4-10',
      '4a-1',
      '4b-1',
      '5-1',
      '42a-1-101',
      '42a-2-101',
      '42a-2A-101',
      '42a-3-101',
      '53-21',
      '53a-83',
      '53a-83a',
      '53a-192a',
      '54-1',
    ]
    expect([...inOrder].reverse().sort(compareSections)).toEqual(inOrder)
  })
  it('is a total order', () => {
    fc.assert(
      fc.property(sectionNumbers, sectionNumbers, sectionNumbers, (a, b, c) => {
        expect(Math.sign(compareSections(a, b))).toBe(-Math.sign(compareSections(b, a)) + 0)
        expect(compareSections(a, b) === 0).toBe(a === b)
        if (compareSections(a, b) <= 0 && compareSections(b, c) <= 0)
          expect(compareSections(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
