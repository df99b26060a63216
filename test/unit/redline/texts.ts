import fc from 'fast-check'

/** Pieces that legal text and its pitfalls are made of. */
const piece = fc.constantFrom(
  'the',
  'court',
  'shall',
  'may',
  'such',
  'person',
  'Section',
  '53a-192a',
  '31-51ll',
  'P.A. 21-103',
  '$1,000',
  '(a)',
  '(1)',
  '(17)',
  '(A)',
  '(i)',
  '(iv)',
  ',',
  ';',
  '.',
  ':',
  'and',
  'or',
  "employee's",
  'employee’s',
  '“person”',
  '"person"',
  '[',
  ']',
  'zero-tolerance',
  'zero‐tolerance',
  'co\u00adoperate',
  '👩‍👩‍👧',
  '👍🏽',
  '🇺🇸',
  'e\u0301',
  '\u0301',
  '\ud83d',
  '\udc4d',
  '\u200d',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  ' ',
  '  ',
  '\u00a0',
  '\t',
  '\u2028',
  '\u0085',
  '\ufeff',
  '\u0000',
)

const prose = fc
  .array(piece, { maxLength: 60 })
  .chain((pieces) => fc.constantFrom('', ' ').map((glue) => pieces.join(glue)))

/** Any text at all: statute-like prose, unpaired surrogates, one-character alphabets, pure white space, the empty text. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: prose },
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('a'), maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(' ', '\n', '\r', '\u00a0', '\u0085', '\u0000', '\u00ad'),
    maxLength: 12,
  }),
)

/** A text and an edited copy of it, as amendments are: pieces cut, added and moved. */
export const amended = fc
  .tuple(anyText, fc.array(fc.tuple(fc.nat(), fc.nat(20), anyText), { maxLength: 5 }))
  .map(([before, edits]) => {
    let after = before
    for (const [at, cut, added] of edits) {
      const start = at % (after.length + 1)
      after = after.slice(0, start) + added + after.slice(start + cut)
    }
    return [before, after] as const
  })

export const anyPair = fc.oneof(amended, fc.tuple(anyText, anyText))

const sentence = fc
  .array(
    fc.constantFrom(
      'court',
      'person',
      'minor',
      'victim',
      'hotel',
      'operator',
      'civil',
      'penalty',
      'the',
      'of',
      'shall',
      'pay',
      'council',
      'report',
      'annually',
      'section',
      '53a-192a',
      'labor',
      'training',
      'employee',
      'commissioner',
      'adopt',
    ),
    { minLength: 3, maxLength: 24 },
  )
  .map((words) => `${words.join(' ')}.`)

/** A text whose sentences and paragraphs stand in another order in the new version, some of them edited. */
export const moved = fc
  .tuple(
    fc.array(fc.tuple(sentence, fc.constantFrom(' ', '\n')), { minLength: 2, maxLength: 9 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.option(sentence)), { minLength: 1, maxLength: 4 }),
  )
  .map(([parts, edits]) => {
    const after = [...parts]
    for (const [from, to, change] of edits) {
      const [part] = after.splice(from % after.length, 1)
      const edited: typeof part = change && part ? [`${part[0].slice(0, 40)} ${change}`, part[1]] : part
      if (edited) after.splice(to % (after.length + 1), 0, edited)
    }
    return [parts.flat().join(''), after.flat().join('')] as const
  })
