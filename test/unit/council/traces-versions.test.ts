import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareTraces,
  findReappearances,
  findTraces,
  indexElements,
  type TracedSection,
  type TracedVersion,
} from '#shared/council/traces/index.ts'
import { judge, minimumWage, repeal, section, value } from './traced-texts.ts'

const index = indexElements([value, judge, repeal, minimumWage])
describe('what became of an element', () => {
  const version = (...sections: TracedSection[]): TracedVersion => ({
    sections,
    traces: findTraces(index, sections),
  })
  const phrase = '{in exchange for anything of value}'
  const cases: [title: string, before: TracedSection[], after: TracedSection[], verdicts: string[]][] = [
    [
      'kept',
      [section('3', '53a-192a', `(a) contact ${phrase}`)],
      [section('5', '53a-192a', `(a) contact ${phrase}`)],
      ['value kept'],
    ],
    [
      'dropped',
      [section('3', '53a-192a', phrase)],
      [section('3', '53a-192a', 'contact for a fee')],
      ['value dropped'],
    ],
    [
      'moved to another law',
      [section('3', '53a-192a', phrase)],
      [section('3', '53a-83', phrase)],
      ['value moved'],
    ],
    [
      'moved within the law',
      [section('3', '53a-192a', `(a) One. (b) Two: (1) ${phrase}`)],
      [section('3', '53a-192a', `(a) Two: (1) ${phrase} (b) One.`)],
      ['value moved'],
    ],
    [
      'renumbered among its neighbours has not moved',
      [section('3', '53a-192a', `(a) One. (b) ${phrase}`)],
      [section('3', '53a-192a', `(a) One. {(b) More.} (c) ${phrase}`)],
      ['value kept'],
    ],
    [
      'weakened to similar words',
      [section('1', '46a-170', '{a judge appointed by the Chief Court Administrator}')],
      [section('1', '46a-170', '{a judge whom the Chief Court Administrator appoints}')],
      ['judge weakened'],
    ],
    [
      'weakened by a condition',
      [section('3', '53a-192a', `The council shall act ${phrase}`)],
      [section('3', '53a-192a', `The council shall act ${phrase} {, within available appropriations}`)],
      ['value weakened'],
    ],
    [
      'weakened from shall to may',
      [section('3', '53a-192a', `The council shall act ${phrase}`)],
      [section('3', '53a-192a', `The council may act ${phrase}`)],
      ['value weakened'],
    ],
    [
      'a condition that stood before weakens nothing',
      [section('3', '53a-192a', `Within available appropriations, act ${phrase}`)],
      [section('3', '53a-192a', `Within available appropriations, act so ${phrase}`)],
      ['value kept'],
    ],
    [
      'appeared',
      [section('3', '53a-192a', 'contact')],
      [section('3', '53a-192a', phrase)],
      ['value appeared'],
    ],
  ]
  it.each(cases)('%s', (_title, before, after, verdicts) => {
    const changes = compareTraces(version(...before), version(...after))
    expect(changes.map(({ elementId, verdict }) => `${elementId} ${verdict}`)).toEqual(verdicts)
  })
  it('gives the two texts for a redline and the addresses', () => {
    const [change] = compareTraces(
      version(section('3', '53a-192a', `(a) One. (b) Old ${phrase}.`)),
      version(section('9', '53a-192a', `(a) One. (b) New ${phrase}.`)),
    )
    expect([change?.before?.address, change?.after?.address]).toEqual(['53a-192a(b)', '53a-192a(b)'])
    expect([change?.before?.text, change?.after?.text]).toEqual([
      '(b) Old in exchange for anything of value.',
      '(b) New in exchange for anything of value.',
    ])
    expect(change?.reason).toContain('The words around it changed')
  })
  it('the same version twice changes nothing', () => {
    const one = version(
      section(
        '1',
        '46a-170',
        '(b) {one judge of the Superior Court, appointed by the Chief Court Administrator}',
      ),
      section('3', '53a-192a', phrase),
    )
    expect(compareTraces(one, one).map(({ verdict }) => verdict)).toEqual(['kept', 'kept'])
  })
})

describe('text of a dead bill that comes back', () => {
  const words =
    'The Commissioner of Children and Families shall develop an initial educational training program for the accurate and prompt identification of suspected human trafficking'
  it('in another bill, with the places in both', () => {
    const after = `Before it. ${words.replaceAll(' ', '\n')} and nothing else.`
    const [back] = findReappearances(
      [{ id: 'sb-1/4', text: `(a) ${words}; or (2) other matters.` }],
      [{ number: '7', targets: [], after }],
    )
    expect(back).toMatchObject({ fragmentId: 'sb-1/4', sectionNumber: '7' })
    const run = back!.runs[0]!
    expect(after.slice(run.section.start, run.section.end).replaceAll('\n', ' ')).toBe(words)
    expect(back!.share).toBeGreaterThan(0.8)
  })
  it('not where only a few words agree, nor where a fragment is too short to tell', () => {
    const section = { number: '7', targets: [], after: words }
    expect(
      findReappearances(
        [{ id: 'a', text: `${words.split(' ').slice(0, 9).join(' ')} something else entirely` }],
        [section],
      ),
    ).toEqual([])
    expect(findReappearances([{ id: 'a', text: words.split(' ').slice(0, 7).join(' ') }], [section])).toEqual(
      [],
    )
  })
  it('a text finds all of itself in one run', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'person', 'shall', 'be'), { minLength: 12, maxLength: 60 }),
        (list) => {
          const text = list.join(' ')
          const [back] = findReappearances([{ id: 'x', text }], [{ number: '1', targets: [], after: text }])
          expect(back?.share).toBe(1)
          expect(back?.runs[0]?.words).toBe(list.length)
        },
      ),
    )
  })
})
