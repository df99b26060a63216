import { describe, expect, test } from 'vitest'
import { actKey, actMaps, combineEditions, sectionTimeline } from '#shared/law/history/index.ts'

const SOURCE = ['(1969, P.A. 828, S. 84; 1972, P.A. 294, S. 39; P.A. 11-51, S. 134; P.A. 17-32, S. 2, 9.)']
const HISTORY = [
  'History: 1972 act added Subsec. (b); Sec. 53-1 transferred to Sec. 53a-1 in 1991; pursuant to P.A. 11-51, “Oak” was changed editorially by the Revisors to “Elm”, effective July 1, 2011; P.A. 17-32 amended Subsec. (a), effective June 8, 2017.',
]

describe('a section’s timeline', () => {
  const { steps, notInSource, notUnderstood } = sectionTimeline(SOURCE, HISTORY)

  test('runs as the source line does, with what the note says of each act', () => {
    expect(steps.map((step) => [step.kind, step.act && actKey(step.act), step.effective?.date])).toEqual([
      ['enacted', 'PA 1969 828', '1969-10-01'],
      ['amended', 'PA 1972 294', '1972-10-01'],
      ['transferred', undefined, undefined],
      ['editorial', 'PA 2011 51', '2011-07-01'],
      ['amended', 'PA 2017 32', '2017-06-08'],
    ])
    expect(steps[1]?.deeds).toMatchObject([{ kind: 'added', provisions: ['(b)'] }])
    expect([notInSource, notUnderstood]).toEqual([[], []])
  })

  test('tells acts that the note names and the source line does not', () => {
    const other = sectionTimeline(['(P.A. 99-1.)'], ['History: P.A. 99-2 added Subsec. (b).'])
    expect(other.notInSource.map(actKey)).toEqual(['PA 1999 2'])
  })

  test('an act that moved another’s effective date gives it its new day', () => {
    const { steps: moved } = sectionTimeline(
      ['(P.A. 87-1, S. 1; P.A. 88-230, S. 2; P.A. 90-98, S. 1.)'],
      [
        'History: P.A. 88-230 replaced “oak” with “elm”, effective September 1, 1991; P.A. 90-98 changed the effective date of P.A. 88-230 from September 1, 1991, to September 1, 1993.',
      ],
    )
    expect(moved.map((step) => step.effective)).toEqual([
      { date: '1987-10-01', assumed: true },
      { date: '1993-09-01', assumed: false },
      { date: '1990-10-01', assumed: true },
    ])
  })

  test('the last act of a repealed section’s source line repealed it; its page has no note to tell the others’ days', () => {
    const repealed = sectionTimeline(['(P.A. 99-1; P.A. 17-32, S. 10.)'], [], { effective: '2017-10-01' })
    expect(repealed.steps.map((step) => [step.kind, step.effective])).toEqual([
      ['enacted', undefined],
      ['repealed', { date: '2017-10-01', assumed: false }],
    ])
  })
})

describe('an act’s section map', () => {
  test('gathers what the act did over all sections, in the order of its own', () => {
    const maps = actMaps([
      { cites: ['53a-1'], source: SOURCE, history: HISTORY },
      { cites: ['53a-9'], source: ['(P.A. 17-32, S. 1.)'], history: [] },
      {
        cites: ['53a-2'],
        source: ['(P.A. 99-1; P.A. 17-32, S. 10.)'],
        history: [],
        repeal: { effective: '2017-10-01' },
      },
    ])
    expect(
      maps
        .get('PA 2017 32')
        ?.rows.map((row) => [row.actSection, row.section, row.action, row.provisions, row.shared]),
    ).toEqual([
      ['1', '53a-9', 'enacts', [], false],
      ['2', '53a-1', 'amends', ['(a)'], true],
      ['9', '53a-1', 'amends', ['(a)'], true],
      ['10', '53a-2', 'repeals', [], false],
    ])
  })
})

describe('base and supplement as one law', () => {
  const entry = (name: string, ...cites: string[]) => ({ name, cites })
  const base = [
    entry('one', '1-1'),
    entry('range', '1-2', '1-3', '1-4'),
    entry('z', '1-1z'),
    entry('aa', '1-1aa'),
  ]
  const supplement = [entry('one again', '1-1'), entry('new in range', '1-3'), entry('new', '1-9')]
  const combined = combineEditions(base, supplement)

  test('the supplement replaces and adds, in the order of the statutes; its silence repeals nothing', () => {
    expect(combined.map(({ entry: { name }, from, cites }) => [name, from, cites.join(' ')])).toEqual([
      ['one again', 'supplement', '1-1'],
      ['z', 'base', '1-1z'],
      ['aa', 'base', '1-1aa'],
      ['range', 'base', '1-2 1-4'],
      ['new in range', 'supplement', '1-3'],
      ['new', 'supplement', '1-9'],
    ])
  })

  test('each says what it replaces', () => {
    const replaces = (name: string) =>
      combined.find((one) => one.entry.name === name)?.replaces.map((one) => one.name)
    expect(replaces('one again')).toEqual(['one'])
    expect(replaces('new in range')).toEqual(['range'])
    expect(replaces('new')).toEqual([])
  })

  test('without a supplement the base stands as it is', () => {
    expect(combineEditions(base, []).map((one) => one.entry.name)).toEqual(['one', 'z', 'aa', 'range'])
  })
})
