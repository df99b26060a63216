import { describe, expect, it } from 'vitest'
import { matchProvisions, redline } from '#shared/redline/index.ts'
import { scanProvisions } from '#shared/redline/provisions.ts'
import { marked } from './marked.ts'

const naturesOf = (before: string, after: string) =>
  redline(before, after).changes.flatMap((change) => (change.nature ? [change.nature] : []))

describe('provisions are struck and typed with their labels', () => {
  const first = '(1) The court shall hold a hearing on it.'
  const clerk = 'The clerk shall file the order.'
  const marshal = 'The marshal shall serve it.'

  it('renumbers the provision after one that was struck, whatever words both begin with', () => {
    const before = `${first}\n(2) ${clerk}\n(3) ${marshal}`
    const after = `${first}\n(2) ${marshal}`
    expect(marked(before, after)).toBe(`${first}\n[(2) ${clerk}]\n[(3)] {(2)} ${marshal}`)
    expect(naturesOf(before, after)).toEqual(['substantive', 'renumbering'])
  })

  it('renumbers the provision after one that was put in, whatever words both begin with', () => {
    const before = `${first}\n(2) ${marshal}`
    const after = `${first}\n(2) ${clerk}\n(3) ${marshal}`
    expect(marked(before, after)).toBe(`${first}\n{(2) ${clerk}}\n[(2)] {(3)} ${marshal}`)
    expect(naturesOf(before, after)).toEqual(['substantive', 'renumbering'])
  })

  it('does so with labels of two levels', () => {
    const before = `(a) ${first}\n(b) (1) ${clerk}\n(c) (1) ${marshal}`
    const after = `(a) ${first}\n(b) (1) ${marshal}`
    expect(marked(before, after)).toBe(`(a) ${first}\n[(b) (1) ${clerk}]\n[(c)] {(b)} (1) ${marshal}`)
  })

  it('puts a label in after another without retyping that one', () => {
    const before = `(a) ${first}\n(c) Any person who fails to comply shall pay.`
    const after = `(a) ${first}\n(c) (1) Any person who fails to comply shall pay.`
    expect(marked(before, after)).toBe(`(a) ${first}\n(c) {(1)} Any person who fails to comply shall pay.`)
  })

  it('compares provisions that keep their labels each with itself, whatever words the next one shares with the last', () => {
    const old = (area: string) =>
      `The Board of Trustees for Regional Colleges shall establish a college to serve the ${area} area as approved by the Board of Regents for Higher Education to be part of the system of colleges.`
    const neu = (area: string) =>
      `The Board of Regents for Higher Education shall establish a campus to serve the ${area} area to be part of the Connecticut State College.`
    const marks = (area: string) =>
      `The Board of [Trustees for Regional Colleges] {Regents for Higher Education} shall establish a [college] {campus} to serve the ${area} area [as approved by the Board of Regents for Higher Education] to be part of the [system of colleges] {Connecticut State College}.`
    expect(
      marked(`(a) ${old('eastern')}\n(b) ${old('western')}`, `(a) ${neu('eastern')}\n(b) ${neu('western')}`),
    ).toBe(`(a) ${marks('eastern')}\n(b) ${marks('western')}`)
  })

  const child = '“Child” means any person under eighteen years of age;'
  const coercion = '“Coercion” means the use of force, fraud or intimidation;'
  const victim = '“Victim” means a victim of trafficking.'

  it('puts a definition in, and strikes one, in alphabetical order', () => {
    const short = `(1) ${child}\n(2) ${victim}`
    const long = `(1) ${child}\n(2) ${coercion}\n(3) ${victim}`
    expect(marked(short, long)).toBe(`(1) ${child}\n{(2) ${coercion}}\n[(2)] {(3)} ${victim}`)
    expect(marked(long, short)).toBe(`(1) ${child}\n[(2) ${coercion}]\n[(3)] {(2)} ${victim}`)
    const became = matchProvisions(redline(long, short), long, short)
    expect(became.map(({ relation }) => relation)).toEqual(['same', 'renumbered', 'removed'])
  })

  it('takes an item out of a sentence, and puts one in, with its label', () => {
    const short = 'The report shall include (1) the number of calls, and (2) the number of victims served.'
    const long =
      'The report shall include (1) the number of calls, (2) the number of arrests, and (3) the number of victims served.'
    expect(marked(long, short)).toBe(
      'The report shall include (1) the number of calls, [(2) the number of arrests,] and [(3)] {(2)} the number of victims served.',
    )
    expect(marked(short, long)).toBe(
      'The report shall include (1) the number of calls, {(2) the number of arrests,} and [(2)] {(3)} the number of victims served.',
    )
  })

  it('adds a subsection at the end, and an item before it with the conjunction of the list', () => {
    const before =
      '(a) The council shall (1) meet, (2) report, and (3) elect a chair.\n(b) It may adopt rules.'
    const after =
      '(a) The council shall (1) meet, (2) report, (3) elect a chair, and (4) keep minutes.\n(b) It may adopt rules.\n(c) It shall terminate in 2030.'
    expect(marked(before, after)).toBe(
      '(a) The council shall (1) meet, (2) report, [and] (3) elect a chair{, and (4) keep minutes}.\n(b) It may adopt rules.\n{(c) It shall terminate in 2030.}',
    )
  })
})

describe('sums', () => {
  it('are replaced whole in words where more than one word changes, else by the word', () => {
    expect(marked('not more than five hundred dollars', 'not more than two hundred fifty dollars')).toBe(
      'not more than [five hundred] {two hundred fifty} dollars',
    )
    expect(marked('a fine of one thousand five hundred dollars', 'a fine of two thousand dollars')).toBe(
      'a fine of [one thousand five hundred] {two thousand} dollars',
    )
    expect(marked('a fine of five thousand dollars', 'a fine of two thousand dollars')).toBe(
      'a fine of [five] {two} thousand dollars',
    )
    expect(marked('a penalty of fifty dollars', 'a penalty of two hundred fifty dollars')).toBe(
      'a penalty of [fifty] {two hundred fifty} dollars',
    )
    expect(marked('or three hundred dollars', 'or seven thousand five hundred dollars')).toBe(
      'or [three hundred] {seven thousand five hundred} dollars',
    )
    expect(marked('two thousand five hundred dollars', 'two thousand dollars')).toBe(
      '[two thousand five hundred] {two thousand} dollars',
    )
  })

  it('are changed in part where one of their words changes', () => {
    expect(marked('a fine of two hundred fifty dollars', 'a fine of five hundred fifty dollars')).toBe(
      'a fine of [two] {five} hundred fifty dollars',
    )
  })

  it('are replaced whole in figures', () => {
    expect(marked('a grant of $1,500 per year', 'a grant of $2,000 per year')).toBe(
      'a grant of [$1,500] {$2,000} per year',
    )
  })
})

describe('the labels of a bill begin anew with each section', () => {
  const paths = (text: string) => scanProvisions(text).map(({ path }) => path)

  it.each([
    ['right after the number', 'Section 1. (a) One.\n(b) Two.\nSec. 100. (a) Three. (1) Four.\n(b) Five.'],
    [
      'after the notes of a drafter',
      'Section 1. (a) One.\n(b) Two.\nSec. 2. (NEW) (*Effective October 1, 2018*) (a) Three. (1) Four.\n(b) Five.',
    ],
  ])('%s', (_what, text) => {
    expect(paths(text)).toEqual(['(a)', '(b)', '(a)', '(a)(1)', '(b)'])
  })

  it('after words, in the middle of a line', () => {
    expect(paths('Sec. 1. Fees: (1) One; (2) two.\nSec. 2. Duties: (1) One; (2) two.')).toEqual([
      '(1)',
      '(2)',
      '(1)',
      '(2)',
    ])
  })

  it('but not with a section that is only spoken of', () => {
    expect(paths('(a) As in Section 5. (b) of another act.\n(b) Two, under section 7. (1) Three.')).toEqual([
      '(a)',
      '(b)',
      '(b)',
      '(b)(1)',
    ])
  })
})
