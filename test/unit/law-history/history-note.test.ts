import { describe, expect, test } from 'vitest'
import { actKey, readHistoryNote } from '#shared/law/history/index.ts'

const clausesOf = (...paragraphs: string[]) => readHistoryNote(paragraphs).clauses
const only = (text: string) => {
  const [clause, ...more] = clausesOf(`History: ${text}`)
  if (!clause || more.length > 0) throw new Error(`${more.length + 1} clauses`)
  return clause
}
const deeds = (text: string) =>
  only(text).deeds.map((deed) => [
    deed.kind,
    deed.provisions.join(' '),
    ...(deed.becomes ? [deed.becomes.join(' ')] : []),
  ])

describe('who', () => {
  test.each([
    ['P.A. 17-32 added Subsec. (c).', ['PA 2017 32']],
    ['June 19 Sp. Sess. P.A. 09-1 added Subsec. (c).', ['PA 2009 1 June 19 Sp. Sess.']],
    ['June Sp. Sess. 91-7 added Subsec. (c).', ['PA 1991 7 June Sp. Sess.']],
    ['P.A. 95-250 and P.A. 96-211 replaced oaks with elms.', ['PA 1995 250', 'PA 1996 211']],
    [
      'P.A. 03-76, effective June 3, 2003, and P.A. 03-278, effective July 9, 2003, made technical changes.',
      ['PA 2003 76', 'PA 2003 278'],
    ],
    ['P.A 04-26 made a technical change.', ['PA 2004 26']],
  ])('%s', (text, acts) => {
    expect(only(text).acts.map(actKey)).toEqual(acts)
  })

  test('acts known by their year', () => {
    expect(only('1972 act added Subsec. (b).')).toMatchObject({ kind: 'act', year: 1972, acts: [] })
  })

  test('sections of the act', () => {
    expect(only('P.A. 86-330, S. 7 effective April 1, 1987.').actSections).toEqual(['7'])
  })

  test('a clause without an act goes on from the one before it', () => {
    const [, second] = clausesOf(
      'History: P.A. 88-1 added Subsec. (b); deleted obsolete provisions in Subsec. (c).',
    )
    expect(second).toMatchObject({ continued: true, understood: true })
    expect(second?.acts.map(actKey)).toEqual(['PA 1988 1'])
  })
})

describe('what, and to which provision', () => {
  test.each<[string, string[][]]>([
    ['P.A. 15-205 added Subsec. (d) re meaning of “child”.', [['added', '(d)']]],
    [
      'P.A. 21-103 amended Subsec. (a) by adding “knowingly” in Subdivs. (1) and (3), designating existing Subdiv. (2) as (2)(A) and eliminating age threshold in same, and redefining “oak”.',
      [
        ['amended', '(a)'],
        ['added', '(a)(1) (a)(3)'],
        ['designated', '(a)(2)', '(a)(2)(A)'],
        ['deleted', '(a)(2)(A)'],
        ['changed', '(a)'],
      ],
    ],
    [
      'P.A. 24-132 made technical changes in Subsec. (a), added new Subsec. (b) re elms.',
      [
        ['technical', '(a)'],
        ['added', '(b)'],
      ],
    ],
    [
      'P.A. 12-80 amended Subsec. (b) to add new Subdiv. (4) re class D and redesignate existing Subdiv. (4) as Subdiv. (5).',
      [
        ['amended', '(b)'],
        ['added', '(b)(4)'],
        ['redesignated', '(b)(4)', '(b)(5)'],
      ],
    ],
    [
      'P.A. 16-124 added new Subsec. (c) re notice and redesignated existing Subsecs. (c) and (d) re treatment, respectively, as Subsecs. (d) and (e).',
      [
        ['added', '(c)'],
        ['redesignated', '(c) (d)', '(d) (e)'],
      ],
    ],
    [
      'P.A. 15-195 amended Subsec. (a) by designating existing provision as new Subdiv. (1), redesignating existing Subdivs. (1) to (3) as Subparas. (A) to (C) and adding Subdiv. (2).',
      [
        ['amended', '(a)'],
        ['designated', '', '(a)(1)'],
        ['redesignated', '(a)(1) (a)(2) (a)(3)', '(a)(1)(A) (a)(1)(B) (a)(1)(C)'],
        ['added', '(a)(2)'],
      ],
    ],
    [
      'P.A. 21-79 amended Subsec. (e) to delete former Subpara. (B) in Subdiv. (2).',
      [
        ['amended', '(e)'],
        ['deleted', '(e)(2)(B)'],
      ],
    ],
    [
      'P.A. 25-161 added Subsec. (d) re recordings, Subsec. (e) re plan and Subsec. (f) re violation of Subsec. (b).',
      [['added', '(d) (e) (f)']],
    ],
    [
      'P.A. 25-22 amended Subsec. (a) by replacing oaks with elms and redesignating Subsecs. (a) to (c) as Subdivs. (1) to (3).',
      [
        ['amended', '(a)'],
        ['replaced', '(a)'],
        ['redesignated', '(a) (b) (c)', '(1) (2) (3)'],
      ],
    ],
    ['P.A. 89-260 in Subsec. (a) specified that the section apply.', [['changed', '(a)']]],
    ['P.A. 92-260 made technical changes in Subsecs. (a) and (c).', [['technical', '(a) (c)']]],
    [
      'P.A. 09-6 redesignated existing clauses (i) to (v) as clauses (ii) to (vi).',
      [['redesignated', '(i) (ii) (iii) (iv) (v)', '(ii) (iii) (iv) (v) (vi)']],
    ],
  ])('%s', (text, expected) => {
    expect(deeds(text)).toEqual(expected)
  })

  test('a verb on no list, right after the act; not a deed that only might have been', () => {
    expect(deeds('P.A. 87-499 in Subsec. (a) delayed the requirement.')).toEqual([['changed', '(a)']])
    expect(only('P.A. 77-614 would have replaced the commissioner.').understood).toBe(false)
  })

  test('a provision that is only spoken of is not touched', () => {
    expect(deeds('P.A. 99-224 amended Subsec. (a) to specify towns described in Subdiv. (1).')).toEqual([
      ['amended', '(a)'],
      ['changed', '(a)'],
    ])
    expect(deeds('P.A. 20-1 added Subsec. (d) re a violation of Subsec. (a)(1).')).toEqual([['added', '(d)']])
  })

  test('words that are quoted are not read as the note’s own', () => {
    const clause = only(
      'P.A. 92-260 amended Subsec. (b)(6) to delete “sections added; P.A. 73-1 repealed Subsec. (z)”.',
    )
    expect(clause.deeds.map((deed) => [deed.kind, deed.provisions])).toEqual([
      ['amended', ['(b)(6)']],
      ['deleted', ['(b)(6)']],
    ])
  })

  test('words struck and put in their place', () => {
    const words = (text: string) => only(text).deeds.flatMap((deed) => deed.words ?? [])
    const expected = [{ out: 'branches', in: 'campuses' }]
    expect(words('P.A. 11-70 replaced “branches” with “campuses” in Subsec. (a).')).toEqual(expected)
    expect(words('P.A. 11-70 substituted “campuses” for “branches”.')).toEqual(expected)
    expect(words('P.A. 11-70 changed “branches” to “campuses”.')).toEqual(expected)
  })
})

describe('when', () => {
  test('a date that is given', () => {
    expect(only('P.A. 11-136 amended Subsec. (a), effective July 8, 2011.').effective).toEqual({
      date: '2011-07-08',
      assumed: false,
    })
    expect(
      only('P.A. 84-505 added Subsec. (b), effective June 13, 1984, to July 1, 1987.').effective,
    ).toEqual({
      date: '1984-06-13',
      assumed: false,
      until: '1987-07-01',
    })
  })

  test('a clause that is nothing but a date', () => {
    expect(only('P.A. 95-230 effective June 7, 1995.')).toMatchObject({
      understood: true,
      deeds: [{ kind: 'effective' }],
      effective: { date: '1995-06-07', assumed: false },
    })
  })

  test('October 1 after the session where none is given (C.G.S. § 2-32), marked as assumed', () => {
    expect(only('P.A. 17-32 added Subsec. (c).').effective).toEqual({ date: '2017-10-01', assumed: true })
    expect(only('Nov. 15 Sp. Sess. P.A. 01-2 added Subsec. (c).').effective).toEqual({
      date: '2002-10-01',
      assumed: true,
    })
  })

  test('nothing is assumed for a special act, nor where the note speaks of effect without a date', () => {
    expect(only('S.A. 02-12 added Subsec. (c).').effective).toBeUndefined()
    expect(
      only('P.A. 99-26 replaced “Long Lane”, effective upon the filing of a notice.').effective,
    ).toBeUndefined()
  })

  test('each of several dates holds for what stands before it', () => {
    const clause = only(
      'P.A. 96-1 added Subsec. (b), effective July 1, 1996, and deleted Subsec. (c), effective July 1, 1997.',
    )
    expect(clause.deeds.map((deed) => deed.effective?.date)).toEqual(['1996-07-01', '1997-07-01'])
  })
})

describe('other clauses', () => {
  test('a transfer', () => {
    expect(only('Sec. 17-44f transferred to Sec. 17a-121 in 1991.')).toMatchObject({
      kind: 'transfer',
      transfer: { from: '17-44f', to: '17a-121', year: 1991 },
    })
  })

  test('the Revisors’ changes, in a clause and in brackets', () => {
    expect(
      only(
        'pursuant to P.A. 11-51, “Oaks” was changed editorially by the Revisors to “Elms”, effective July 1, 2011.',
      ),
    ).toMatchObject({
      kind: 'editorial',
      words: [{ out: 'Oaks', in: 'Elms' }],
      effective: { date: '2011-07-01' },
    })
    const kinds = clausesOf(
      'History: P.A. 04-234 effective June 8, 2004 (Revisor’s note: In 2005, “oak; elm” was changed editorially by the Revisors to “ash”); P.A. 05-1 added Subsec. (b).',
    ).map((clause) => clause.kind)
    expect(kinds).toEqual(['act', 'editorial', 'act'])
  })

  test('what is not understood is kept with the reason', () => {
    expect(only('Illinois became the thirty-fifth enacting jurisdiction.')).toMatchObject({
      kind: 'unknown',
      understood: false,
      reason: 'no act is named',
    })
    expect(only('P.A. 75-420 whose oaks fell.')).toMatchObject({
      understood: false,
      reason: expect.stringContaining('verb'),
    })
  })
})
