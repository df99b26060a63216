import { describe, expect, test } from 'vitest'
import { sectionLineage } from '#shared/law/lineage/index.ts'
import { edition, print, told, whose } from './texts.ts'

const FIRST = '(P.A. 01-1, S. 1.)'
const SECOND = '(P.A. 01-1, S. 1; P.A. 25-7, S. 3.)'
const base = edition('2025 revision', '2025-01-01', '(a) An oak may fall.\n(b) An elm may not.', FIRST, '')

describe('words that the text before does not have', () => {
  test('are the one act’s that lies between; the others stay the first act’s', () => {
    const now = edition(
      '2026 supplement',
      '2026-01-01',
      '(a) An oak may never fall.\n(b) An elm may not.',
      SECOND,
      'P.A. 25-7 amended Subsec. (a) by adding “never”.',
    )
    expect(told([base, now])).toEqual([
      ['(a)', 'original', 'P.A. 01-1, s. 1', '(a) An oak may'],
      ['(a)', 'word', 'P.A. 25-7, s. 3', 'never'],
      ['(a)', 'original', 'P.A. 01-1, s. 1', 'fall.'],
      ['(b)', 'original', 'P.A. 01-1, s. 1', '(b) An elm may not.'],
    ])
  })

  test('a stop that was kept after them goes with them; a comma that is new is new', () => {
    const now = edition(
      '2026 supplement',
      '2026-01-01',
      '(a) An oak may fall, in winter.\n(b) An elm may never be moved by anybody.',
      SECOND,
      'P.A. 25-7 amended Subsecs. (a) and (b).',
    )
    expect(whose([base, now], 'in winter.')).toEqual(['word', 'P.A. 25-7, s. 3'])
    expect(told([base, now]).filter(([, , , words]) => words === '.')).toEqual([])
    expect(whose([base, now], ', in')).toEqual(['word', 'P.A. 25-7, s. 3'])
  })

  const three = '(P.A. 01-1, S. 1; P.A. 25-7, S. 3; P.A. 25-8, S. 4.)'
  const two = (history: string) =>
    edition(
      '2026 supplement',
      '2026-01-01',
      '(a) An oak may never fall.\n(b) An elm may yet.',
      three,
      history,
    )

  test('of two acts between, each has the words of the provision that the note names for it alone', () => {
    const texts = [base, two('P.A. 25-7 amended Subsec. (a); P.A. 25-8 amended Subsec. (b).')]
    expect(whose(texts, 'never')).toEqual(['word', 'P.A. 25-7, s. 3'])
    expect(whose(texts, 'yet')).toEqual(['word', 'P.A. 25-8, s. 4'])
  })

  test('where one of them does not say what it touched, the note alone tells, and where none does, nothing', () => {
    const one = [
      base,
      two('P.A. 25-7 amended Subsec. (a) by adding provision re oaks; P.A. 25-8 made technical changes.'),
    ]
    expect(whose(one, 'never')).toEqual(['provision', 'P.A. 25-7, s. 3'])
    const none = [base, two('P.A. 25-7 changed oaks; P.A. 25-8 made technical changes.')]
    expect(whose(none, 'never')).toEqual(['word', null])
    const note = sectionLineage(none).passages.find((one) => one.by === 'word')?.note
    expect(note?.replaceAll('\u00a0', ' ')).toContain('cannot be told: P.A. 25-7, s. 3 and P.A. 25-8, s. 4')
  })

  test('words that the note quotes for one act are that act’s', () => {
    const quoted = [base, two('P.A. 25-7 replaced “may” with “never”; P.A. 25-8 made technical changes.')]
    expect(whose(quoted, 'never')).toEqual(['word', 'P.A. 25-7, s. 3'])
  })

  test('no act between: nobody is named', () => {
    const same = edition(
      '2026 supplement',
      '2026-01-01',
      '(a) An oak will fall.\n(b) An elm may not.',
      FIRST,
      '',
    )
    expect(whose([base, same], 'will')).toEqual(['word', null])
  })

  test('a change of the Revisors is theirs, where the note quotes it', () => {
    const changed = edition(
      '2026 supplement',
      '2026-01-01',
      '(a) An oak may fall.\n(b) A birch may not.',
      FIRST,
      'Pursuant to P.A. 25-9, “An elm” was changed editorially by the Revisors to “A birch” in Subsec. (b), effective July 1, 2025.',
    )
    expect(whose([base, changed], 'A birch')).toEqual(['word', 'the Revisors, pursuant to P.A. 25-9'])
  })

  test('of the same act’s two texts in one edition, the later owes its new words to the section named for it alone', () => {
    const history =
      'P.A. 25-7 amended Subsec. (a), effective July 1, 2025, and amended Subsec. (b), effective July 1, 2026.'
    const now = edition(
      '2026 supplement',
      '2026-01-01',
      '(a) An oak may never fall.\n(b) An elm may not.',
      SECOND,
      history,
      { until: '2026-07-01' },
    )
    const later = edition(
      '2026 supplement, from July 1, 2026',
      '2026-01-01',
      '(a) An oak may never fall.\n(b) An elm may sometimes.',
      '(P.A. 01-1, S. 1; P.A. 25-7, S. 3, 4.)',
      history,
      { from: '2026-07-01' },
    )
    expect(whose([base, now, later], 'never')).toEqual(['word', 'P.A. 25-7, s. 3'])
    expect(whose([base, now, later], 'sometimes')).toEqual(['word', 'P.A. 25-7, s. 4'])
    const day = sectionLineage([base, now, later]).passages.find(
      (one) => one.author?.sections[0]?.section === '3',
    )
    expect(day?.author?.effective?.date).toBe('2025-07-01')
  })
})

describe('moved and renumbered provisions', () => {
  test('keep their authors, their new labels are the act’s that gave them', () => {
    const old = edition(
      '2025 revision',
      '2025-01-01',
      '(a) Oaks that are old stand as long as they can stand by themselves.\n(b) Elms that are young may be moved by their owner in winter.',
      FIRST,
      '',
    )
    const now = edition(
      '2026 supplement',
      '2026-01-01',
      '(a) Yews come first.\n(b) Oaks that are old stand as long as they can stand by themselves.\n(c) Elms that are young may be moved by their owner in winter.',
      SECOND,
      'P.A. 25-7 added new Subsec. (a) re yews and redesignated existing Subsecs. (a) and (b) as Subsecs. (b) and (c).',
    )
    const texts = [old, now]
    expect(whose(texts, 'Yews come first')).toEqual(['word', 'P.A. 25-7, s. 3'])
    expect(whose(texts, 'Elms that are young')).toEqual(['original', 'P.A. 01-1, s. 1'])
    expect(whose(texts, '(c)')).toEqual(['word', 'P.A. 25-7, s. 3'])
  })
})

describe('words of the oldest text', () => {
  const only = (source: string, history: string) => [
    edition(
      '2025 revision',
      '2025-01-01',
      '(a) Oaks.\n(b) Elms: (1) Young, and (2) old.\n(c) Yews.',
      source,
      history,
    ),
  ]
  const three = '(P.A. 01-1, S. 1; P.A. 05-2, S. 2; P.A. 09-3, S. 3.)'

  test('go to the last act that the note names for their very provision, through re-lettering', () => {
    const texts = only(
      three,
      'P.A. 05-2 amended Subsec. (b) by changing yews; P.A. 09-3 added new Subsec. (b) re elms and redesignated existing Subsec. (b) as Subsec. (c).',
    )
    expect(whose(texts, 'Yews')).toEqual(['provision', 'P.A. 05-2, s. 2'])
    expect(whose(texts, 'Elms')).toEqual(['provision', 'P.A. 09-3, s. 3'])
    expect(whose(texts, 'Young')).toEqual(['provision', 'P.A. 09-3, s. 3'])
    expect(whose(texts, 'Oaks')).toEqual(['original', 'P.A. 01-1, s. 1'])
  })

  test('a change somewhere in a provision is not said of all that it holds', () => {
    const texts = only(
      three,
      'P.A. 05-2 amended Subsec. (b) by adding provision re elms; P.A. 09-3 amended Subsec. (a).',
    )
    expect(whose(texts, 'Elms')).toEqual(['provision', 'P.A. 05-2, s. 2'])
    expect(whose(texts, 'Young')).toEqual(['original', null])
  })

  test('where an act is silent, no act is named for what no other is named for', () => {
    expect(whose(only(three, 'P.A. 09-3 amended Subsec. (a).'), 'Yews')).toEqual(['original', null])
    expect(whose(only(three, 'P.A. 09-3 amended Subsec. (a).'), 'Oaks')).toEqual([
      'provision',
      'P.A. 09-3, s. 3',
    ])
  })

  test('one act alone in the source line: the words are that act’s', () => {
    expect(whose(only('(P.A. 01-1, S. 1.)', ''), 'Yews')).toEqual(['original', 'P.A. 01-1, s. 1'])
  })
})

describe('a print that is no edition', () => {
  const report = print('as printed in a report', '2017', '(a) An oak may fall for a fee.')
  const source = '(P.A. 01-1, S. 1; P.A. 21-3, S. 2.)'

  test('an act since is named where the note names the provision for it', () => {
    const now = edition(
      '2025 revision',
      '2025-01-01',
      '(a) An oak may fall for anything of value.',
      source,
      'P.A. 21-3 amended Subsec. (a) by replacing “a fee” with “anything of value”.',
    )
    expect(whose([report, now], 'anything of value')).toEqual(['word', 'P.A. 21-3, s. 2'])
    expect(sectionLineage([report, now]).limits.join(' ')).toContain('copied wrongly')
  })

  test('a difference that the note does not explain is nobody’s', () => {
    const now = edition(
      '2025 revision',
      '2025-01-01',
      '(a) An oak may fall for the fee.\n(b) Elms.',
      source,
      'P.A. 21-3 added Subsec. (b) re elms.',
    )
    expect(whose([report, now], 'the fee')).toEqual(['word', null])
    expect(whose([report, now], 'Elms')).toEqual(['provision', 'P.A. 21-3, s. 2'])
  })

  test('an act of the years just before it may be missing from it', () => {
    const now = edition(
      '2025 revision',
      '2025-01-01',
      '(a) An oak may fall for anything.',
      '(P.A. 01-1, S. 1; P.A. 16-9, S. 4.)',
      'P.A. 16-9 amended Subsec. (a) by replacing “a fee” with “anything”.',
    )
    expect(whose([report, now], 'anything')).toEqual(['word', 'P.A. 16-9, s. 4'])
    expect(whose([report, now], 'An oak')).toEqual(['original', null])
  })
})
