import fc from 'fast-check'
import type { Citation } from '#shared/law/citation.ts'

const suffix = fc.constantFrom('', '', 'a', 'b', 'l', 'z', 'aa', 'll', 'vv')
const title = fc
  .tuple(fc.integer({ min: 1, max: 54 }), fc.constantFrom('', '', 'a', 'b', 'c'))
  .map(([n, letter]) => `${n}${letter}`)

/** Section numbers as the General Statutes have them, three-part ones of title 42a included. */
export const sectionNumbers = fc.oneof(
  fc.tuple(title, fc.integer({ min: 1, max: 999 }), suffix).map(([t, n, s]) => `${t}-${n}${s}`),
  fc
    .tuple(
      fc.constantFrom('1', '2', '2A', '4A', '9'),
      fc.integer({ min: 101, max: 809 }),
      fc.constantFrom('', 'a'),
    )
    .map(([article, n, s]) => `42a-${article}-${n}${s}`),
)

/** Provision paths in Connecticut's order of levels; levels may be left out at the front or in the middle. */
export const paths = fc
  .tuple(
    fc.constantFrom(undefined, 'a', 'i', 'l', 'v', 'z', 'aa'),
    fc.constantFrom(undefined, '1', '10', '42'),
    fc.constantFrom(undefined, 'A', 'I', 'BB'),
    fc.constantFrom(undefined, 'i', 'iv', 'xviii'),
    fc.constantFrom(undefined, 'I', 'IV'),
  )
  .map((labels) => labels.filter((label) => label !== undefined))
  // (A)(I) without a clause between is read as a subparagraph in a subparagraph only by accident; (a)(i) is a clause.
  .filter(
    (path) => path.filter((label) => /^[A-Z]/.test(label)).length < 2 || path.some((l) => /^[ivx]+$/.test(l)),
  )

const acts = fc.record({
  kind: fc.constant('act' as const),
  actKind: fc.constantFrom('PA' as const, 'SA' as const),
  number: fc.integer({ min: 1, max: 999 }),
})
const ownSection = fc.oneof(
  fc.constant({ provision: [] as string[] }),
  fc.record({ section: fc.constantFrom('1', '6', '87', '501', '3354d'), provision: paths }),
)
const modernAct = fc
  .tuple(
    acts,
    fc.integer({ min: 1973, max: 2072 }),
    fc.constantFrom(undefined, 'June Sp. Sess.', 'June 30 Sp. Sess.', 'Sept. Sp. Sess.', 'Nov. 15 Sp. Sess.'),
    ownSection,
  )
  .map(([act, year, session, own]) => ({ ...act, year, ...(session && { session }), ...own }))
const earlyAct = fc
  .tuple(
    acts,
    fc.integer({ min: 1889, max: 1972 }),
    fc.constantFrom(undefined, 'February', 'October'),
    ownSection,
  )
  .map(([act, year, session, own]) => ({ ...act, year, ...(session && { session }), ...own }))

const bills = fc
  .tuple(
    fc.constantFrom('HB' as const, 'SB' as const, 'HJ' as const, 'SJ' as const, 'HR' as const, 'SR' as const),
    fc.integer({ min: 1, max: 9999 }),
    fc.boolean(),
    fc.option(fc.integer({ min: 1990, max: 2040 }), { nil: undefined }),
  )
  .map(([prefix, number, substitute, year]) => ({
    kind: 'bill' as const,
    chamber: prefix[0] as 'H' | 'S',
    prefix,
    number,
    substitute,
    ...(year !== undefined && { year }),
  }))

const chapters = fc
  .tuple(fc.constantFrom('54', '814f', '952', '961a'), fc.constantFrom(undefined, 'I', 'II', 'IVA'))
  .map(([chapter, part]) => ({ kind: 'chapter' as const, chapter, ...(part && { part }) }))

/** Every kind of citation; a range's ends are put in order by the test. */
export const citations: fc.Arbitrary<Citation> = fc.oneof(
  fc
    .tuple(sectionNumbers, paths)
    .map(([section, provision]) => ({ kind: 'section' as const, section, provision })),
  fc
    .tuple(sectionNumbers, sectionNumbers)
    .map(([from, to]) => ({ kind: 'section-range' as const, from, to })),
  modernAct,
  earlyAct,
  bills,
  chapters,
)
