import { expect, test } from 'vitest'
import { type Redline, redline } from '#shared/redline/index.ts'
import { alignedRows } from '../../../renderer/components/redline/aligned-rows.ts'
import { changedRows } from '../../../renderer/components/redline/changed-rows.ts'
import { draftingRuns } from '../../../renderer/components/redline/drafting-runs.ts'
import { paragraphsOf } from '../../../renderer/components/redline/paragraphs.ts'
import { type Run, runsOf } from '../../../renderer/components/redline/runs.ts'
import { stopsOf } from '../../../renderer/components/redline/stops.ts'

const before =
  '(a) The council shall report.\n(b) A person pays a fee; and\n(c) The penalty is ten years.\n(d) Nothing else.'
const after =
  '(a) The council shall report.\n(b) A person pays anything of value;\n(c) The “penalty” is ten years; and\n(d) (New) words stand here.\n(e) Nothing else.'

const join = (runs: readonly Run[]) => runs.map((run) => run.text).join('')
const marked = (runs: readonly Run[]) => runs.filter((run) => run.mark !== 'equal')

test('each side alone joins to exactly its text', () => {
  const result = redline(before, after)
  const { numberOf } = stopsOf(result, before, after)
  expect(join(runsOf(result, before, after, numberOf, 'before'))).toBe(before)
  expect(join(runsOf(result, before, after, numberOf, 'after'))).toBe(after)
})

test('both sides number a change alike, and every change of the list is drawn', () => {
  const result = redline(before, after)
  const { stops, numberOf } = stopsOf(result, before, after)
  const drawn = new Set(marked(runsOf(result, before, after, numberOf)).map((run) => run.change))
  expect([...drawn].sort()).toEqual(stops.map((stop) => stop.index))
  const left = marked(runsOf(result, before, after, numberOf, 'before'))
  for (const run of left) expect(stops[run.change ?? -1]?.deleted).toContain(run.text)
})

test('a nature that is not shown is counted, and its place reads as the new text', () => {
  const old = 'The penalty that the court sets for this offense is a fine.'
  const neu = 'The Penalty that the court sets for this offense is a fee.'
  const result = redline(old, neu)
  const all = stopsOf(result, old, neu)
  const fewer = stopsOf(result, old, neu, new Set(['substantive'] as const))
  expect(all.stops).toHaveLength(2)
  expect(fewer.hidden).toEqual({ substantive: 0, editorial: 1, renumbering: 0 })
  const runs = runsOf(result, old, neu, fewer.numberOf)
  expect(marked(runs).map((run) => run.text)).toEqual(['fine', 'fee'])
  expect(join(runs)).toContain('The Penalty that')
})

/** A move as the engine reports it: (b) and (c) changed places, and a word in the moved passage changed. */
const moved: { before: string; after: string; result: Redline } = (() => {
  const old = 'one two\nalpha beta gamma\n'
  const neu = 'alpha delta gamma\none two\n'
  const span = (start: number, end: number) => ({ start, end })
  return {
    before: old,
    after: neu,
    result: {
      engine: { name: 'test', version: '1' },
      changes: [
        { kind: 'moved-to', before: span(0, 0), after: span(0, 18), move: 0, provisionAfter: '(a)' },
        { kind: 'equal', before: span(0, 8), after: span(18, 26) },
        { kind: 'moved-from', before: span(8, 25), after: span(26, 26), move: 0, provisionBefore: '(b)' },
      ],
      moves: [
        {
          from: span(8, 25),
          to: span(0, 18),
          inner: [
            { kind: 'equal', before: span(8, 14), after: span(0, 6) },
            { kind: 'replaced', before: span(14, 18), after: span(6, 11), nature: 'substantive' },
            { kind: 'equal', before: span(18, 25), after: span(11, 18) },
          ],
        },
      ],
    },
  }
})()

test('a move is one change with both its places; what changed inside it is another, shown where it now stands', () => {
  const { stops, numberOf } = stopsOf(moved.result, moved.before, moved.after)
  expect(stops.map((stop) => [stop.kind, stop.provisionBefore, stop.provisionAfter])).toEqual([
    ['moved', '(b)', '(a)'],
    ['replaced', '', ''],
  ])
  const runs = marked(runsOf(moved.result, moved.before, moved.after, numberOf))
  expect(runs.map((run) => [run.mark, run.text, run.change, run.otherEnd])).toEqual([
    ['moved-to', 'alpha', 0, '(b)'],
    ['deleted', 'beta', 1, undefined],
    ['inserted', 'delta', 1, undefined],
    ['moved-to', ' gamma', 0, '(b)'],
    ['moved-from', 'alpha beta gamma', 0, '(a)'],
  ])
  for (const [side, text] of [
    ['before', moved.before],
    ['after', moved.after],
  ] as const)
    expect(join(runsOf(moved.result, moved.before, moved.after, numberOf, side))).toBe(text)
})

test('deleted words that ended a paragraph stay in it', () => {
  const old = '(I) Publishing a summary; and\n(J) Evaluating care.'
  const neu = '(I) Publishing a summary;\n(J) Reviewing each report; and\n(K) Evaluating care.'
  const span = (start: number, end: number) => ({ start, end })
  const result: Redline = {
    engine: { name: 'test', version: '1' },
    moves: [],
    changes: [
      { kind: 'equal', before: span(0, 25), after: span(0, 26) },
      { kind: 'deleted', before: span(25, 30), after: span(26, 26) },
      { kind: 'inserted', before: span(30, 30), after: span(26, 57) },
      { kind: 'replaced', before: span(30, 34), after: span(57, 61) },
      { kind: 'equal', before: span(34, 50), after: span(61, 77) },
    ],
  }
  const { numberOf } = stopsOf(result, old, neu)
  for (const runs of [runsOf(result, old, neu, numberOf), draftingRuns(result, old, neu, numberOf)]) {
    const paragraphs = paragraphsOf(runs)
    expect(paragraphs).toHaveLength(3)
    expect(join(paragraphs[0]?.runs ?? [])).toMatch(/summary; \[?and\]?\s*$/)
  }
})

test('drafting style carries brackets on what was deleted and numbers as the other views do', () => {
  const old = 'A person pays a fee.'
  const neu = 'A person pays anything of value.'
  const result = redline(old, neu)
  const { numberOf } = stopsOf(result, old, neu)
  expect(marked(draftingRuns(result, old, neu, numberOf)).map((run) => [run.text, run.change])).toEqual([
    ['[a fee]', 0],
    ['anything of value', 0],
  ])
})

test('side by side, each paragraph of both texts stands in one row, in order, beside its like', () => {
  const result = redline(before, after)
  const { numberOf } = stopsOf(result, before, after)
  const rows = alignedRows(result, before, after, numberOf)
  const side = (name: 'before' | 'after') =>
    rows.flatMap((row) => (row[name] === null ? [] : [join(row[name].runs).trimEnd()])).join('\n')
  expect(side('before')).toBe(before)
  expect(side('after')).toBe(after)
  const pairs = rows.map((row) => [row.before, row.after].map((half) => half && join(half.runs).slice(0, 3)))
  expect(pairs).toContainEqual(['(b)', '(b)'])
  expect(pairs).toContainEqual(['(d)', '(e)'])
  expect(pairs).toContainEqual([null, '(d)'])
})

test('changes only keeps the paragraphs around a change and counts what it leaves out', () => {
  const rows = Array.from({ length: 10 }, (_, index) => index)
  const kept = changedRows(rows, (row) => row === 4 || row === 9)
  expect(kept).toEqual([
    { kind: 'gap', count: 3 },
    ...[3, 4, 5].map((row) => ({ kind: 'row', row })),
    { kind: 'gap', count: 2 },
    ...[8, 9].map((row) => ({ kind: 'row', row })),
  ])
  expect(changedRows(rows, () => false)).toEqual([{ kind: 'gap', count: 10 }])
})
