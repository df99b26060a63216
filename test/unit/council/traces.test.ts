import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findTraces,
  indexElements,
  type TracedElement,
  type TracedSection,
} from '#shared/council/traces/index.ts'
import { judge, minimumWage, repeal, section, unmarked, value } from './traced-texts.ts'

const index = indexElements([value, judge, repeal, minimumWage])
const found = (...sections: TracedSection[]) =>
  findTraces(index, sections).map(({ elementId, sectionNumber, match, isOnTarget, ground }) =>
    [elementId, sectionNumber, match, isOnTarget, ground].join(' '),
  )

describe('where elements appear', () => {
  const cases: [title: string, sections: TracedSection[], traces: string[]][] = [
    ['nothing', [section('1', '12-1', 'The commissioner {may adopt} regulations.')], []],
    [
      'the phrase, inserted in the law named',
      [section('3', '53a-192a', 'sexual contact [for a fee] {in exchange for anything of value}.')],
      ['value 3 phrase true inserted'],
    ],
    [
      'case, quotation marks, white space and punctuation are folded',
      [section('3', '53a-192a', '{IN  EXCHANGE\nfor “anything” of value}')],
      ['value 3 phrase true inserted'],
    ],
    [
      'in another law',
      [section('4', '53a-83', 'contact {in exchange for anything of value}')],
      ['value 4 phrase false inserted'],
    ],
    [
      'as law that stands already',
      [section('3', '53a-192a', 'in exchange for anything of value {and more of other things}')],
      ['value 3 phrase true unchanged'],
    ],
    [
      'where the marks were lost',
      [unmarked(section('3', '53a-192a', '{in exchange for anything of value}'))],
      ['value 3 phrase true unmarked'],
    ],
    [
      'new law needs no marks',
      [{ number: '9', targets: [], isNew: true, after: 'Any person in exchange for anything of value' }],
      ['value 9 phrase false inserted'],
    ],
    [
      'words apart are not the phrase',
      [section('3', '53a-192a', '{in exchange for any thing of value}')],
      [],
    ],
    [
      'a word with the phrase inside it is not it',
      [section('3', '53a-192a', '{in exchange for anything of valued goods}')],
      [],
    ],
    [
      'a repeal',
      [section('7', '53a-86', '', { isRepeal: true }), section('8', '53a-87', '', { isRepeal: true })],
      ['repeal 7 repeal true inserted'],
    ],
    ['an amendment is no repeal', [section('7', '53a-86', 'any person {who}')], []],
    [
      'similar words',
      [
        section(
          '1',
          '46a-170',
          '(b) {one judge of the Superior Court, appointed by the Chief Court Administrator}',
        ),
      ],
      ['judge 1 similarity true inserted'],
    ],
    [
      'similar words of the law that stands are none',
      [
        section(
          '1',
          '46a-170',
          'a judge of the Superior Court, appointed by the Chief Court Administrator {, who}',
        ),
      ],
      [],
    ],
    [
      'similar words too far apart are none',
      [
        section(
          '1',
          '46a-170',
          `{a judge ${'or any other person whom the law may name '.repeat(6)} appointed ${'or any other person whom the law may name '.repeat(6)} administrator}`,
        ),
      ],
      [],
    ],
    [
      'another provision of the section is not what is asked',
      [
        section('1', '46a-170', '{a judge appointed by the Chief Court Administrator}', {
          targets: [{ sectionId: '46a-170', provision: '(f)' }],
        }),
      ],
      ['judge 1 phrase false inserted'],
    ],
    [
      'a section that the recommendation names',
      [
        section(
          '5',
          '31-58',
          '(e) {or any individual employed in domestic service in or about a private home}',
        ),
      ],
      ['wage 5 similarity true inserted'],
    ],
  ]
  it.each(cases)('%s', (_title, sections, traces) => {
    expect(found(...sections)).toEqual(traces)
  })

  it('a name alone, in a section that changes another law, is none', () => {
    const chair: TracedElement = {
      id: 'chair',
      text: 'Include the chair of the Trafficking in Persons Council.',
      sectionIds: ['18-87j'],
    }
    const words = 'The Trafficking in Persons Council shall report each year.'
    const named = { number: '1', targets: [{ sectionId: '18-87j' }], isNew: true, after: words }
    const elsewhere = { number: '2', targets: [], isNew: true, after: words }
    const traces = findTraces(indexElements([chair]), [named, elsewhere])
    expect(traces.map(({ sectionNumber }) => sectionNumber)).not.toContain('2')
  })

  it('fewer words do where new words change the law that is named, and nowhere else', () => {
    const attorney: TracedElement = {
      id: 'attorney',
      text: 'Include a state’s attorney.',
      ask: {
        kind: 'add',
        sectionId: '46a-170',
        words:
          'a State’s Attorney from one of Connecticut’s Judicial Districts as designated by the Chief State’s Attorney',
      },
    }
    const words = '{a state’s attorney, appointed by the Chief State’s Attorney}'
    const sections = [
      section('1', '46a-170', words),
      section('2', '46a-171', words),
      unmarked(section('3', '46a-170', words)),
    ]
    const traces = findTraces(indexElements([attorney]), sections)
    expect(traces.map(({ sectionNumber, match }) => `${sectionNumber} ${match}`)).toEqual(['1 similarity'])
    expect(traces[0]?.share).toBeCloseTo(3 / 7)
  })
  describe('an element of few distinctive words', () => {
    const words = '(a) {the chair shall be trained in detecting trafficking each year}'
    const chair = (text: string): TracedElement => ({ id: 'chair', text, sectionIds: ['18-87j'] })
    const matches = (element: TracedElement, ...sections: TracedSection[]) =>
      findTraces(indexElements([element]), sections).map(({ match, isOnTarget }) => `${match} ${isOnTarget}`)

    it.each([
      [
        'whole and in its order, in the law named',
        'A chair trained in detecting trafficking.',
        ['similarity true'],
      ],
      ['with one of its words missing', 'A chair trained in labour trafficking.', []],
      ['in another order', 'Trafficking: detecting it; a trained chair.', []],
    ])('%s', (_title, text, traces) => {
      expect(matches(chair(text), section('1', '18-87j', words))).toEqual(traces)
    })

    it('is found in another law by its exact phrase only', () => {
      const text = 'A chair trained in detecting trafficking.'
      expect(matches(chair(text), section('1', '12-1', words))).toEqual([])
      const asked: TracedElement = {
        ...chair(text),
        ask: { kind: 'add', sectionId: '18-87j', words: 'trained in detecting trafficking' },
      }
      expect(matches(asked, section('1', '12-1', words))).toEqual(['phrase false'])
      expect(matches(asked, section('1', '12-1', words.replace('detecting', 'detecting labour')))).toEqual([])
    })

    it('is not found where its words stand far apart, even in the law named', () => {
      const far = `{a chair ${'or any other person '.repeat(3)} trained ${'as the law may say '.repeat(3)} detecting trafficking}`
      expect(
        matches(chair('A chair trained in detecting trafficking.'), section('1', '18-87j', far)),
      ).toEqual([])
    })
  })

  it('an element of seven distinctive words, of which six stand in another law, is no trace there', () => {
    const posters: TracedElement = {
      id: 'posters',
      text: 'Hotels display posters with hotline numbers in lobbies and restrooms.',
      sectionIds: ['54-234a'],
    }
    const text = '{hotels display posters with hotline numbers in lobbies}'
    const on = (law: string) => findTraces(indexElements([posters]), [section('1', law, text)]).length
    expect([on('54-234a'), on('12-1')]).toEqual([1, 0])
  })

  it('quotes the words as they stand, with their provision, and says what it knows', () => {
    const [trace] = findTraces(index, [
      section(
        '3',
        '53a-192a',
        '(a) One thing. (b) Sexual contact [for a fee] {in exchange for anything of value}.',
      ),
    ])
    expect(trace).toMatchObject({
      quotation: 'in exchange for anything of value',
      provision: '(b)',
      share: 1,
    })
    expect(trace?.reason).toBe(
      'Section 3 inserts the words “in exchange for anything of value”, word for word. It changes section 53a-192a, which the recommendation names. The words “for a fee” no longer stand in it.',
    )
  })
  it('similarity is said to be similarity, with its share', () => {
    const [trace] = findTraces(index, [
      section('1', '46a-170', '{a judge whom the Chief Court Administrator names}'),
    ])
    expect(trace?.share).toBeGreaterThanOrEqual(0.6)
    expect(trace?.share).toBeLessThan(1)
    expect(trace?.reason).toMatch(
      /^Section 1 holds 4 of the element’s 5 distinctive words within 6 words \(\d\d%, rarer words counting more\)\. This is similarity, not the phrase\./,
    )
  })
  it('a phrase is found exactly where its words stand in a row, whatever stands around it', () => {
    const word = fc.constantFrom('in', 'exchange', 'for', 'anything', 'of', 'value', 'fee', 'a', 'person')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ')
        const stands = ` ${text} `.includes(' in exchange for anything of value ')
        const traces = findTraces(index, [{ number: '1', targets: [], after: text }]).filter(
          ({ match }) => match === 'phrase',
        )
        expect(traces.length > 0).toBe(stands)
        for (const { start, end } of traces)
          expect(text.slice(start, end)).toBe('in exchange for anything of value')
      }),
      { numRuns: 300 },
    )
  })
})
