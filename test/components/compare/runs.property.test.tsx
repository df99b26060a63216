import fc from 'fast-check'
import { expect, test } from 'vitest'
import { redline } from '#shared/redline/index.ts'
import { alignedRows } from '../../../renderer/components/redline/aligned-rows.ts'
import { paragraphsOf } from '../../../renderer/components/redline/paragraphs.ts'
import { type Run, runsOf } from '../../../renderer/components/redline/runs.ts'
import { stopsOf } from '../../../renderer/components/redline/stops.ts'

const words = [
  'the',
  'council',
  'shall',
  'report',
  'a person',
  'fee',
  '§ 53a-82',
  'ten days',
  '“minor”',
  'é😀',
]
const paragraph = fc
  .array(fc.constantFrom(...words), { minLength: 0, maxLength: 14 })
  .map((parts) => parts.join(' '))
const provision = fc
  .tuple(fc.constantFrom('(a) ', '(b) ', '(1) ', ''), paragraph)
  .map((parts) => parts.join(''))
const text = fc
  .tuple(fc.array(provision, { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\n\n'))
  .map(([lines, end]) => lines.join(end))

/** Texts that share paragraphs, in another order too, so that moves and joins come up. */
const pair = fc.tuple(text, text, fc.boolean()).map(([a, b, shuffle]) => {
  const lines = a.split(/\r?\n/)
  return [a, shuffle ? [...lines.slice(2), b, ...lines.slice(0, 2)].join('\n') : b] as const
})

const join = (runs: readonly Run[]) => runs.map((run) => run.text).join('')
const bare = (value: string) => value.replace(/\s+/g, '')

test('whatever the texts: each side joins to its text, and rows hold every word of both in order', () => {
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const result = redline(before, after)
      const { stops, numberOf } = stopsOf(result, before, after)
      expect(join(runsOf(result, before, after, numberOf, 'before'))).toBe(before)
      expect(join(runsOf(result, before, after, numberOf, 'after'))).toBe(after)
      const rows = alignedRows(result, before, after, numberOf)
      for (const [side, whole] of [
        ['before', before],
        ['after', after],
      ] as const)
        expect(bare(rows.map((row) => join(row[side]?.runs ?? [])).join(''))).toBe(bare(whole))
      // In one column, what is not struck is the new text, and every change of the list is drawn.
      const drawn = paragraphsOf(runsOf(result, before, after, numberOf)).flatMap((each) => each.runs)
      const standing = drawn.filter((run) => run.mark !== 'deleted' && run.mark !== 'moved-from')
      expect(bare(join(standing))).toBe(bare(after))
      expect(new Set(drawn.flatMap((run) => run.change ?? [])).size).toBe(stops.length)
    }),
    { numRuns: 300 },
  )
})
