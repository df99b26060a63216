import { expect, test } from 'vitest'
import { findOwnReferences, parseProvisions } from '#shared/law/provisions.ts'

test.each<[string, string[]]>([
  [
    '(a) One (1) x or (2) y.\n(b) Under subdivision (2) of subsection (a) of this section.',
    ['subdivision (2) of subsection (a) of this section -> (a)(2)'],
  ],
  [
    '(a) One (1) x or (2) as in subdivision (1) of this subsection.',
    ['subdivision (1) of this subsection -> (a)(1)'],
  ],
  [
    '(a) One (1) if (A) x or (B) y, or (2) z.\n(b) If (1) p (A) q or (B) not subparagraph (A) of this subdivision, or (2) r.',
    ['subparagraph (A) of this subdivision -> (b)(1)(A)'],
  ],
  [
    '(a) One.\n(b) Two.\n(c) Under subsection (a) or (b) of this section.',
    ['subsection (a) -> (a)', '(b) of this section -> (b)'],
  ],
  ['(a) One.\n(b) Under subsection (d) of this section.', ['subsection (d) of this section -> none']],
  ['(a) Under subsection (a) of section 53a-86.', []],
  ['Under subdivision (1) of this subsection.', []],
])('%j', (text, expected) => {
  const found = findOwnReferences(parseProvisions(text))
  expect(
    found.map(({ start, end, target }) => `${text.slice(start, end)} -> ${target?.path ?? 'none'}`),
  ).toEqual(expected)
})
