/** Texts and receipts for the tests of the outputs. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { type Redline, redline } from '#shared/redline/index.ts'
import { type OutputInput, type Receipts, UNOFFICIAL } from '#shared/redline/outputs/index.ts'

const side = (label: string, text: string) => ({
  label,
  citation: 'C.G.S. § 1-1',
  sources: [{ title: 'Council <report> & *notes*', retrieved: '2026-11-02' }],
  sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
  length: text.length,
  marks: 'a plain text, without marks',
  baseline: 'not checked',
  warnings: ['The text was out of date in 2017.'],
})

export function receiptsOf(before: string, after: string): Receipts {
  return {
    old: side('2015 revision', before),
    new: side('2017 supplement', after),
    engine: { name: 'test', version: '1' },
    program: { name: 'Charter Oak', version: '0.1.0' },
    madeAt: '2026-11-22T06:00:00.000Z',
    notice: UNOFFICIAL,
  }
}

export function inputOf(before: string, after: string, made?: Redline): OutputInput {
  return { redline: made ?? redline(before, after), before, after, receipts: receiptsOf(before, after) }
}

const bit = fc.constantFrom(
  ...[
    'the',
    'court',
    'shall',
    '53a-192a',
    '(a)',
    '(1)',
    '(A)',
    '(i)',
    ',',
    ';',
    '.',
    'CURRENT',
    'TOTAL_PAGES',
  ],
  ...[
    '<b>',
    '&amp;',
    '&',
    '"x"',
    "'",
    '“y”',
    '’',
    '{key}',
    '[',
    ']',
    '*a*',
    '_b_',
    '~~c~~',
    '`',
    '\\',
    '#',
    '|',
    '!',
  ],
  ...['- item', '1. item', '+', '=', '---', '<!-- x -->', 'https://a.b', 'www.c.d', '$5', '^2', '@e', '¶'],
  ...[
    ' ',
    '  ',
    '\u00a0',
    '\t',
    '\n',
    '\n\n',
    '\n    ',
    '\r\n',
    '\r',
    '\u2028',
    '\u00ad',
    '\u2011',
    '\u200b',
  ],
  ...['👩‍👩‍👧', '🇺🇸', 'e\u0301', '\u0301', '中', 'ﬁ', '\ufeff'],
)

const text = fc
  .array(bit, { maxLength: 40 })
  .chain((bits) => fc.constantFrom('', ' ').map((glue) => bits.join(glue)))

/** A text and an edited or quite different one; none holds a character that a file format cannot hold. */
export const textPair = fc.oneof(
  fc.tuple(text, text),
  fc.array(bit, { maxLength: 60 }).chain((bits) =>
    fc
      .array(fc.tuple(fc.nat(60), fc.nat(4), fc.array(bit, { maxLength: 3 })), { maxLength: 6 })
      .map((edits): [string, string] => {
        const edited = [...bits]
        for (const [at, gone, come] of edits) edited.splice(at, gone, ...come)
        return [bits.join(' '), edited.join(' ')]
      }),
  ),
)

/** Any two texts as one replacement: for what must hold whatever the engine makes of them. */
export function replacedWhole(before: string, after: string): OutputInput {
  return inputOf(before, after, {
    changes: [
      {
        kind: 'replaced',
        before: { start: 0, end: before.length },
        after: { start: 0, end: after.length },
        nature: 'substantive',
      },
    ],
    moves: [],
    engine: { name: 'by hand', version: '1' },
  })
}

/** A redline with a move whose passage was changed on its way, made by hand so that it is certain. */
export function movedPair(): OutputInput {
  const before = '(a) One.\n(b) The court shall act.\n(c) Three.'
  const after = '(a) One.\n(c) Three.\n(b) The court may act.'
  const from = { start: 9, end: 34 }
  const to = { start: 19, end: after.length }
  const inner = [
    { kind: 'equal' as const, before: { start: 9, end: 23 }, after: { start: 19, end: 34 } },
    { kind: 'replaced' as const, before: { start: 23, end: 28 }, after: { start: 34, end: 37 } },
    { kind: 'equal' as const, before: { start: 28, end: 34 }, after: { start: 37, end: after.length } },
  ]
  const made: Redline = {
    changes: [
      { kind: 'equal', before: { start: 0, end: 9 }, after: { start: 0, end: 9 } },
      { kind: 'moved-from', before: from, after: { start: 9, end: 9 }, move: 0, nature: 'substantive' },
      { kind: 'equal', before: { start: 34, end: before.length }, after: { start: 9, end: 19 } },
      {
        kind: 'moved-to',
        before: { start: before.length, end: before.length },
        after: to,
        move: 0,
        nature: 'substantive',
      },
    ],
    moves: [{ from, to, inner }],
    engine: { name: 'by hand', version: '1' },
  }
  return inputOf(before, after, made)
}
