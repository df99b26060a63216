/** Passages of a drawing, read as each text has them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedCopy } from '../../../renderer/features/compare/passage/marked-copy.ts'
import type { Passage } from '../../../renderer/features/compare/passage/points.ts'
import { wholeOf } from '../../../renderer/features/compare/passage/use-passage.ts'
import { newAnswers } from '../../../renderer/features/compare/session/answers.ts'
import type { TextSide } from '../../../renderer/features/compare/session/model.ts'
import type { View } from '../../../renderer/features/compare/views.ts'

const before = `(a) A person is guilty when such person pays a fee to another “person”.
(1) The first part stands as it was.
(2) The penalty is ten dollars.
(b) Nothing changes in this subsection.
(c) Nor in this one.
(d) The court may waive the fine-setting.`
const after = before
  .replace('a fee', 'anything of value')
  .replace('“person”', '"person"')
  .replace('ten', 'twenty')
  .replace('The court', 'The Court')

const natures = ['substantive', 'editorial', 'renumbering'] as const
const kinds = ['deleted', 'inserted', 'replaced', 'moved'] as const
const views: readonly View[] = ['redline', 'side', 'drafting']

const tidy = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')

function drawn(view: View, old = before, neu = after, shown: readonly (typeof natures)[number][] = natures) {
  const answers = newAnswers()
  answers.open({ before: old, after: neu })
  const drawing = answers.draw({ view, natures: shown, kinds, context: 0 })
  const read = (passage: Passage, side: TextSide) => answers.readPassage({ passage, side })
  return { answers, rows: drawing.rows, drawing, read }
}

/** The passage of the words so long, found in the words that a row draws. */
function passageOf(rows: ReturnType<typeof drawn>['rows'], words: string, half = 0): Passage {
  for (const [row, each] of rows.entries()) {
    if (each.kind === 'gap') continue
    const runs =
      each.kind === 'paragraph'
        ? each.paragraph.runs
        : (each.pair[half === 0 ? 'before' : 'after']?.runs ?? [])
    const at = runs
      .map(({ text }) => text)
      .join('')
      .indexOf(words)
    if (at >= 0) return { from: { row, half, at }, to: { row, half, at: at + words.length } }
  }
  throw new Error(`No row draws “${words}”.`)
}

test.each(views)('the whole of the view “%s” reads as both texts do, whatever they are', (view) => {
  const text = fc
    .array(
      fc.constantFrom('(a) ', '(b) ', 'the court', ' shall', ',', '\n', '\r\n', ' 👍🏽', '“x”', '"x"', '-'),
      { maxLength: 14 },
    )
    .map((list) => list.join(''))
  fc.assert(
    fc.property(text, text, (old, neu) => {
      const { rows, read } = drawn(view, old, neu)
      if (rows.length === 0) return
      expect(tidy(read(wholeOf(rows), 'new').words)).toBe(tidy(neu))
      expect(tidy(read(wholeOf(rows), 'old').words)).toBe(tidy(old))
    }),
    { numRuns: 150 },
  )
})

test('unchanged words are found in the old text by where they stand there, not in the new one', () => {
  const { rows, read } = drawn('redline')
  expect(read(passageOf(rows, 'The penalty is'), 'old')).toMatchObject({
    words: 'The penalty is',
    from: { path: '(a)(2)', heading: '' },
  })
  // Drawn with the new text's quotation marks, read with the old one's.
  expect(read(passageOf(rows, '"person"'), 'old').words).toBe('“person”')
})

test('a change that is not marked is read as each text has it', () => {
  const { rows, read } = drawn('redline', before, after, ['substantive'])
  const passage = passageOf(rows, 'The Court may')
  expect(read(passage, 'new').words).toBe('The Court may')
  expect(read(passage, 'old').words).toBe('The court may')
})

test('struck words are no words of the new text, put ones none of the old', () => {
  const { rows, read } = drawn('redline')
  expect(read(passageOf(rows, 'ten'), 'new').words).toBe('')
  expect(read(passageOf(rows, 'twenty'), 'old').words).toBe('')
  const drafting = drawn('drafting')
  expect(drafting.read(passageOf(drafting.rows, '[ten]'), 'old').words).toBe('ten')
})

test('where old and new stand side by side, a passage keeps to its column', () => {
  const { rows, read } = drawn('side')
  expect(read(passageOf(rows, 'pays anything of value', 1), 'new').words).toBe('pays anything of value')
  expect(read(passageOf(rows, 'pays a fee', 0), 'old').words).toBe('pays a fee')
  expect(read(passageOf(rows, 'pays a fee', 0), 'new').words).toBe('')
})

test('paragraphs that the view leaves out are told, not dropped', () => {
  const { rows, read } = drawn('changes')
  expect(rows.some(({ kind }) => kind === 'gap')).toBe(true)
  const words = read(wholeOf(rows), 'new').words
  expect(words).toContain('“person”'.replace(/[“”]/g, '"'))
  expect(words.split('\n').filter((line) => line === '[…]')).toHaveLength(2)
  expect(words).not.toContain('Nothing changes')
})

test('a change widens to its provision, then to the one round that, at last to the text', () => {
  const { answers, rows, read } = drawn('redline')
  const change = rows
    .flatMap((row) => (row.kind === 'paragraph' ? row.paragraph.runs : []))
    .find(({ text }) => text === 'ten')?.change
  const steps: string[] = []
  let passage = answers.widen({ change: change ?? -1 })
  for (let step = 0; step < 4 && passage; step++) {
    steps.push(read(passage, 'new').words)
    passage = answers.widen({ passage })
  }
  expect(steps).toEqual([
    '(2) The penalty is twenty dollars.',
    tidy(after.slice(0, after.indexOf('\n(b)'))),
    tidy(after),
    tidy(after),
  ])
})

test('a copy keeps what is struck and what is put apart, in words and in HTML', () => {
  const { rows } = drawn('redline')
  const row = passageOf(rows, 'pays').from.row
  const copy = markedCopy(rows, { from: { row, half: 0, at: 0 }, to: { row, half: 0, at: 10_000 } }, false)
  expect(copy.plain).toContain('pays [a fee] _anything of value_ to another')
  expect(copy.html).toContain('pays <del>a fee</del> <ins>anything of value</ins> to another')
  const drafting = drawn('drafting').rows
  expect(markedCopy(drafting, wholeOf(drafting), true).plain).toContain('pays [a fee] _anything of value_ to')
})

test('in a comparison of three a passage reads as the base, as A and as B', () => {
  const answers = newAnswers()
  const base = '(a) The fine is ten dollars.\n(b) The council shall report each year to the clerk.'
  const left = base.replace('ten', 'twenty').replace('the clerk', 'the court')
  const right = base.replace('ten', 'thirty').replace('each year', 'each month')
  answers.openThree({ base, left, right })
  const { rows } = answers.drawThree({ context: null })
  const whole = wholeOf(rows)
  const read = (side: TextSide) => answers.readPassage({ passage: whole, side })
  expect(read('old').words).toBe(base)
  expect(read('new').words).toBe(left)
  expect(read('third').words).toBe(right)
  expect(read('third').to).toEqual({ path: '(b)', heading: '' })
  expect(markedCopy(rows, whole, false).plain).toContain('[A ≠ B: ten] _A: twenty_ _B: thirty_')
})
