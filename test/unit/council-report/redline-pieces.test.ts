import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printedRedline, type RedlinePiece } from '#shared/council/annual-report/index.ts'

const words = (paragraphs: readonly (readonly RedlinePiece[])[], without: RedlinePiece['mark']) =>
  paragraphs
    .map((pieces) => pieces.flatMap(({ mark, text }) => (mark === without ? [] : [text])).join(''))
    .join('\n')
    .replace(/\s+/g, ' ')
    .trim()

const inLine = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('a redline in print', () => {
  test('marks what is struck and what is put, paragraph by paragraph', () => {
    const { paragraphs, isAllNew } = printedRedline(
      '(a) for a fee\n(b) stays',
      '(a) for anything of value\n(b) stays',
    )
    expect(isAllNew).toBe(false)
    expect(paragraphs).toEqual([
      [
        { mark: 'plain', text: '(a) for ' },
        { mark: 'deleted', text: 'a fee' },
        { mark: 'plain', text: ' ' },
        { mark: 'inserted', text: 'anything of value' },
      ],
      [{ mark: 'plain', text: '(b) stays' }],
    ])
  })

  test('law that is wholly new is not underlined', () => {
    expect(printedRedline('', 'New law.\n(b) More.')).toEqual({
      isAllNew: true,
      paragraphs: [[{ mark: 'plain', text: 'New law.' }], [{ mark: 'plain', text: '(b) More.' }]],
    })
  })

  test('law that is wholly repealed is struck, every paragraph', () => {
    const { paragraphs } = printedRedline('(a) One.\n(b) Two.', '')
    expect(paragraphs).toEqual([
      [{ mark: 'deleted', text: '(a) One.' }],
      [{ mark: 'deleted', text: '(b) Two.' }],
    ])
  })

  test('unchanged paragraphs that are left out are counted; those around a change stay', () => {
    const law = Array.from({ length: 12 }, (_, at) => `(${at + 1}) Paragraph number ${at + 1} of the law.`)
    const after = law.map((line, at) => (at === 6 ? line.replace('the law', 'this law') : line))
    const { paragraphs } = printedRedline(law.join('\n'), after.join('\n'))
    expect(paragraphs.map((pieces) => pieces[0]?.text)).toEqual([
      '5 unchanged paragraphs are not printed here.',
      law[5],
      '(7) Paragraph number 7 of ',
      law[7],
      '4 unchanged paragraphs are not printed here.',
    ])
    expect(paragraphs[0]?.[0]?.mark).toBe('omitted')
  })

  test('nothing that changed is ever left out, and what is printed is in the texts', () => {
    const line = fc.array(fc.constantFrom('the', 'court', 'may', 'shall', 'act', 'person', 'fee'), {
      minLength: 1,
      maxLength: 160,
    })
    const text = fc
      .array(line, { minLength: 1, maxLength: 14 })
      .map((lines) => lines.map((one) => one.join(' ')).join('\n'))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const whole = printedRedline(before, after, { whole: true })
        expect(words(whole.paragraphs, 'inserted')).toBe(inLine(before))
        expect(words(whole.paragraphs, 'deleted')).toBe(inLine(after))
        const marked = (paragraphs: typeof whole.paragraphs, mark: RedlinePiece['mark']) =>
          paragraphs.flatMap((own) => own.flatMap((piece) => (piece.mark === mark ? [piece.text] : [])))
        const printed = printedRedline(before, after)
        for (const mark of ['deleted', 'inserted'] as const)
          expect(marked(printed.paragraphs, mark)).toEqual(marked(whole.paragraphs, mark))
      }),
      { numRuns: 60 },
    )
  })
})
