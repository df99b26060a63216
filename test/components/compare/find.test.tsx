import { expect, test } from 'vitest'
import { redline } from '#shared/redline/index.ts'
import { markRead } from '../../../renderer/components/redline/runs.ts'
import { allKinds, allNatures, stopsOf } from '../../../renderer/components/redline/stops.ts'
import { citedPassage } from '../../../renderer/features/compare/cite/citation.ts'
import { draw } from '../../../renderer/features/compare/drawn.ts'
import { finderOf, foldForFind, halvesOf } from '../../../renderer/features/compare/find/find-in-rows.ts'
import { newAnswers } from '../../../renderer/features/compare/session/answers.ts'
import { locate } from '../../../renderer/features/compare/session/locate.ts'
import { fromParts, inParts, rowsOfPart } from '../../../renderer/features/compare/session/parts.ts'

const before = '(a) A person pays a fee to the “court” each year.\n(b) Nothing else is said here at all.'
const after =
  '(a) A person pays anything of value to the “court” each year.\n(b) Nothing else is said here at all.'
const result = redline(before, after)
const drawnAs = (view: 'redline' | 'side') =>
  draw(view, { redline: result, before, after }, stopsOf(result, before, after), 1)

test('words are found as either text reads, across marks, whatever their capitals and quotation marks', () => {
  const find = finderOf(drawnAs('redline').rows.map(halvesOf))
  expect(find('pays a fee to', 10).places).toHaveLength(1)
  expect(find('PAYS ANYTHING of value to', 10).places).toHaveLength(1)
  expect(find('"court"', 10).places).toHaveLength(1)
  expect(find('fee anything', 10).places).toEqual([])
  expect(find('  ', 10).places).toEqual([])
  const many = find('a', 3)
  expect([many.places.length, many.more]).toEqual([3, true])
})

test('side by side, what stands in both is found in both', () => {
  const find = finderOf(drawnAs('side').rows.map(halvesOf))
  expect(find('nothing else', 10).places.map(({ stretches }) => stretches[0]?.half)).toEqual([0, 1])
})

test('folding never changes where a letter stands', () => {
  for (const text of ['İstanbul', 'a\u00a0b\u2011c', '“x” ‘y’', '😀É'])
    expect(foldForFind(text)).toHaveLength(text.length)
})

test('every run of a drawing says where its words stand in the text', () => {
  for (const view of ['redline', 'side'] as const)
    for (const row of drawnAs(view).rows) {
      const paragraphs =
        row.kind === 'paragraph'
          ? [['both', row.paragraph] as const]
          : row.kind === 'pair'
            ? [['old', row.pair.before] as const, ['new', row.pair.after] as const]
            : []
      for (const [side, paragraph] of paragraphs)
        for (const run of paragraph?.runs ?? []) {
          const source = markRead(run) === 'deleted' || side === 'old' ? before : after
          expect(source.slice(run.at, (run.at ?? -1) + run.text.length)).toBe(run.text)
        }
    }
})

test('a place is told by its provision, and in a bill by its section', () => {
  const bill = 'Section 1. (a) One thing. (1) First; (2) second.\nSec. 2. Another thing.\n(a) A third.'
  expect(locate(bill, bill.indexOf('second'))).toEqual({ path: '(a)(2)', heading: 'Sec.\u00a01' })
  expect(locate(bill, bill.indexOf('Another'))).toEqual({ path: '', heading: 'Sec.\u00a02' })
  expect(locate(bill, bill.indexOf('third')).path).toBe('(a)')
  const next = `${bill}\nSec. 100. (a) A fourth. (1) A fifth.`
  expect(locate(next, next.indexOf('fourth'))).toEqual({ path: '(a)', heading: 'Sec.\u00a0100' })
  expect(locate(next, next.indexOf('fifth')).path).toBe('(a)(1)')
})

test('words after an inline list that belong to all of it stand in the provision round the list, not in its last item', () => {
  const text =
    '(a) A person is guilty when such person acts by means of (1) force, (2) fraud, or (3) coercion. For the purposes of this subsection, “force” means any force.\n(b) It is a felony.'
  expect(locate(text, text.indexOf('coercion')).path).toBe('(a)(3)')
  expect(locate(text, text.indexOf('For the purposes')).path).toBe('(a)')
  const bill = `Section 1. (a) One thing.\nSec. 2. ${text}`
  expect(locate(bill, bill.indexOf('For the purposes'))).toEqual({ path: '(a)', heading: 'Sec.\u00a02' })
})

test('a copied passage says of which text it is, of which date, from where, and that it is unofficial', () => {
  const record = {
    ref: { kind: 'section version' as const, id: 'x', part: 'text' as const },
    group: '§\u00a053a-83',
    label: '2015 revision',
    stageDate: '2015',
    route: '/statutes/53a-83?version=x',
    textSha256: 'a'.repeat(64),
    marks: 'none' as const,
    baseline: 'not checked' as const,
    warnings: [] as string[],
    sources: [{ sourceId: 's', title: 'The report', retrieved: '2026-11-20' }],
  }
  const side = { state: 'ready' as const, address: 'v:x:text', text: before, label: 'x', record }
  const read = (words: string, from: string, to = from) => ({
    words,
    from: { path: from, heading: '' },
    to: { path: to, heading: '' },
  })
  const copied = citedPassage(read('pays a fee', '(a)'), side, 'Old text')
  expect(copied).toContain('“pays a fee”')
  expect(copied).toContain('C.G.S.\u00a0§\u00a053a-83(a)')
  expect(copied).toContain('2015 revision, 2015')
  expect(copied).toContain('The report (retrieved Nov 20, 2026)')
  expect(copied).toContain('Unofficial')
  // A passage that goes on is cited to its end; one that ends inside its provision by that provision.
  expect(citedPassage(read('x', '(a)', '(b)(2)'), side, 'Old text')).toContain('53a-83(a) to (b)(2)\n')
  expect(citedPassage(read('x', '(a)', '(a)(2)'), side, 'Old text')).toContain('53a-83(a)\n')
  // Words that follow a list and belong to all of it: the provision round the list holds the whole passage.
  expect(citedPassage(read('x', '(a)(3)', '(a)'), side, 'Old text')).toContain('53a-83(a)\n')
  expect(citedPassage(read('x', '(b)', ''), side, 'Old text')).toContain('53a-83\n')
  const wrong = { ...side, record: { ...record, warnings: ['The heading is wrong: it says 53a-83a.'] } }
  expect(citedPassage(read('x', '(a)'), wrong, 'Old text')).not.toContain('C.G.S.')
})

test('a session draws what it opened, and refuses to draw what it did not', () => {
  const answers = newAnswers()
  const options = { view: 'changes' as const, natures: allNatures, kinds: allKinds, context: 0 }
  expect(() => answers.draw(options)).toThrow('not opened')
  expect(answers.open({ before, after }).summary.changes).toBe(1)
  expect(answers.draw(options).rows.map(({ kind }) => kind)).toEqual(['paragraph', 'gap'])
  expect(answers.draw({ ...options, context: 1 }).rows.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
  ])
  const fewer = answers.draw({ ...options, kinds: ['moved'] })
  expect([fewer.stops.length, fewer.hiddenKinds.replaced]).toEqual([0, 1])
})

test('a long drawing comes in parts and is put together as it was', () => {
  const [row] = drawnAs('redline').rows
  if (!row) throw new Error('There is a row.')
  const drawing = { view: 'redline', rows: Array.from({ length: 4000 }, () => row) }
  const { value, parts } = inParts(drawing)
  expect(parts.length).toBeGreaterThan(2)
  expect((value as typeof drawing).rows).toEqual([])
  expect(fromParts(value, parts.flatMap(rowsOfPart))).toEqual(drawing)
  expect(inParts({ places: [] })).toEqual({ value: { places: [] }, parts: [] })
})
