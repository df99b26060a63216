import { expect, test } from 'vitest'
import type { LineagePassage } from '#shared/contract/index.ts'
import {
  legendOf,
  readChosen,
  STYLES,
  writeChosen,
} from '../../../renderer/features/statutes/authors/author-marks.ts'
import { passageLines } from '../../../renderer/features/statutes/authors/passage-lines.ts'

const passage = (text: string, provision: string, author: number | null = 0): LineagePassage => ({
  text,
  provision,
  by: 'word',
  author,
  note: '',
})

test('lines break at paragraphs and where a provision opens; labels alone share the line of the next', () => {
  const passages = [
    passage('(a) ', '(a)'),
    passage('(1) Oaks, ', '(a)(1)'),
    passage('old ones, and ', '(a)(1)', 1),
    passage('(2) elms.\n', '(a)(2)'),
    passage('(b) Yews.\nYews grow.', '(b)'),
  ]
  const lines = passageLines(passages)
  expect(lines.map((line) => [line.depth, line.parts.map((part) => part.text).join('|')])).toEqual([
    [0, '(a) |(1) Oaks, |old ones, and '],
    [1, '(2) elms.'],
    [0, '(b) Yews.'],
    [0, 'Yews grow.'],
  ])
  const joined = lines.flatMap((line) => line.parts.map((part) => part.text)).join('')
  expect(joined).toBe(
    passages
      .map((one) => one.text)
      .join('')
      .replaceAll('\n', ''),
  )
})

test('words that follow a list and belong to all of it stand on a line of their own, at its depth', () => {
  const lines = passageLines([
    passage('(a) A person acts by (1) force, or ', '(a)(1)'),
    passage('(2) fraud. ', '(a)(2)'),
    passage('For the purposes of this subsection, force is any force.', '(a)'),
  ])
  expect(
    lines.map((line) => [line.depth, line.parts.map((part) => part.text.slice(0, 7)).join('|')]),
  ).toEqual([
    [1, '(a) A p'],
    [1, '(2) fra'],
    [0, 'For the'],
  ])
})

test('the legend has the newest act first, each with a number of its own, and the unknown last', () => {
  const author = (act: string, words: number) => ({
    act,
    actId: null,
    actSections: [],
    effective: null,
    effectiveAssumed: false,
    words,
  })
  const authors = Array.from({ length: STYLES + 2 }, (_, at) => author(`P.A. ${at}-1`, at + 1))
  const legend = legendOf({ authors, passages: [passage('three plain words', '', null)] })
  expect(legend[0]).toEqual({ mark: { number: 1, style: 1 }, author: STYLES + 1, words: STYLES + 2 })
  expect(legend.at(-1)).toEqual({ mark: { number: 0, style: 0 }, author: null, words: 3 })
  expect(new Set(legend.map((entry) => entry.mark.number)).size).toBe(legend.length)
  expect(legend[STYLES]?.mark).toEqual({ number: STYLES + 1, style: 1 })
})

test('chosen numbers go to the address and back; what is no number is left out', () => {
  expect(writeChosen(readChosen('10,2,x,-1'))).toBe('2,10')
  expect(readChosen('').size).toBe(0)
})
