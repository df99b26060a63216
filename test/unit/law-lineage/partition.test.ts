/** Whatever the texts, the passages joined are the text shown. */
import { expect, test } from 'vitest'
import { sectionLineage } from '#shared/law/lineage/index.ts'
import { edition, print } from './texts.ts'

/** A small generator with a seed, so that a failure comes back. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % below
  }
}

const WORDS = [
  'oak',
  'elm',
  'may',
  'shall',
  '(1)',
  '(a)',
  '(b)',
  '“fee”',
  "owner's",
  'and',
  ', or',
  '.',
  '\n',
  '  ',
]

function text(next: (below: number) => number): string {
  return Array.from({ length: 1 + next(60) }, () => WORDS[next(WORDS.length)]).join(' ')
}

function changed(before: string, next: (below: number) => number): string {
  const words = before.split(' ')
  for (let times = next(6); times > 0; times--) {
    const at = next(words.length + 1)
    const cut = words.splice(at, next(4))
    if (next(2) === 0) words.splice(next(words.length + 1), 0, ...cut)
    else words.splice(at, 0, WORDS[next(WORDS.length)] as string)
  }
  return words.join(' ') || 'oak'
}

test.each(Array.from({ length: 150 }, (_, seed) => seed))('seed %i', (seed) => {
  const next = numbers(seed + 1)
  const first = text(next)
  const second = changed(first, next)
  const third = changed(second, next)
  const chain = [
    print('as printed in a report', '2017', first),
    edition(
      '2025 revision',
      '2025-01-01',
      second,
      '(P.A. 01-1; P.A. 21-3.)',
      'P.A. 21-3 amended Subsec. (a).',
    ),
    edition(
      '2026 supplement',
      '2026-01-01',
      third,
      '(P.A. 01-1; P.A. 21-3; P.A. 25-4.)',
      'P.A. 21-3 amended Subsec. (a); P.A. 25-4 redesignated Subsec. (a) as Subsec. (b).',
    ),
  ]
  const { passages } = sectionLineage(chain)
  expect(passages.map(({ start, end }) => third.slice(start, end)).join('')).toBe(third)
  expect(passages.every(({ start, end }, at) => start < end && start === (passages[at - 1]?.end ?? 0))).toBe(
    true,
  )
})
