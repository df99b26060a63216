import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  eachProvision,
  findProvision,
  parseProvisions,
  partNotedVersions,
  provisionAt,
  provisionPieces,
} from '#shared/law/provisions.ts'
import { drawnPaths, drawnSections, printDrawn } from './provision-arbitraries.ts'
import { outline, paths } from './provision-outline.ts'

describe('which provision each passage belongs to', () => {
  it('gives the sentence after an inline list back to the provision around it', () => {
    expect(
      outline(
        '(a) The record has (1) the hours, and (2) the leave taken in the year. Each employer keeps it.',
      ),
    ).toEqual([
      '(a)|(a) The record has',
      '(a)(1)|(1) the hours, and',
      '(a)(2)|(2) the leave taken in the year.',
      '(a)|Each employer keeps it.',
    ])
  })
  it('hangs a second list of another kind on the provision, not on the item before it', () => {
    expect(
      paths(
        '(c) The plan has (1) aims and (2) costs. The council shall (A) meet and (B) vote.'.replace(
          '(c)',
          '(a)',
        ),
      ),
    ).toEqual(['(a)', '(a)(1)', '(a)(2)', '(a)(A)', '(a)(B)'])
  })
  it('keeps in an item the sentences of an item that is itself a sentence', () => {
    expect(outline('(a) (1) The council meets. It votes. (2) The chair presides.')).toEqual([
      '(a)|(a)',
      '(a)(1)|(1) The council meets. It votes.',
      '(a)(2)|(2) The chair presides.',
    ])
  })
  it('gives the unmarked paragraph after a list of paragraphs back, and leaves it to a subsection', () => {
    expect(
      outline(
        '(a) These are crimes:\n(1) Murder; or\n(2) Arson.\nEach is a felony.\n(b) Others are not.\nThey are violations.',
      ),
    ).toEqual([
      '(a)|(a) These are crimes:',
      '(a)(1)|(1) Murder; or',
      '(a)(2)|(2) Arson.',
      '(a)|Each is a felony.',
      '(b)|(b) Others are not.\nThey are violations.',
    ])
  })
  it('keeps text before and after a list without subsections out of it', () => {
    expect(outline('Means:\n(1) Money; or\n(2) Goods.\nNothing else counts.')).toEqual([
      '|Means:',
      '(1)|(1) Money; or',
      '(2)|(2) Goods.',
      '|Nothing else counts.',
    ])
  })
  it('names levels by the convention', () => {
    const tree = parseProvisions('(a) If (1) one (A) two (i) three or (ii) four, or (B) five, or (2) six.')
    expect([...eachProvision(tree)].map((node) => node.level)).toEqual([
      'subsection',
      'subdivision',
      'subparagraph',
      'clause',
      'clause',
      'subparagraph',
      'subdivision',
    ])
  })
  it('does not take a reference for the marker that it names', () => {
    const text = '(a) If (1) one, as in subdivision (2) of section 53a-65, or (2) two.'
    expect(provisionAt(parseProvisions(text), text.indexOf('of section'))).toBe('(a)(1)')
  })
  it('gives offsets of the label and answers for every offset', () => {
    const text = 'Lead.\n(a) One (1) x or (2) y.'
    const tree = parseProvisions(text)
    const node = findProvision(tree, ['a', '2'])
    expect(text.slice(node?.labelSpan.start, node?.labelSpan.end)).toBe('(2)')
    expect(provisionAt(tree, 0)).toBe('')
    expect(provisionAt(tree, text.indexOf('One'))).toBe('(a)')
    expect(provisionAt(tree, text.indexOf('x or'))).toBe('(a)(1)')
    expect(provisionAt(tree, text.length)).toBe('(a)(2)')
    expect(findProvision(tree, ['a', '3'])).toBeUndefined()
    expect(findProvision(tree, ['A'])).toBeUndefined()
  })
})

describe('what does not run in order is told', () => {
  test.each<[string, string, string, string]>([
    ['a gap', '(a) One.\n(b) Two.\n(d) Four.', 'gap', '(d)'],
    ['a late start', 'Lead.\n(b) Two.', 'starts-late', '(b)'],
    [
      'a list that begins again',
      'Terms:\n(1) One.\n(2) Two.\nOther terms:\n(1) Three.\n(2) Four.',
      'restart',
      '(1)',
    ],
  ])('%s', (_, text, kind, path) => {
    const tree = parseProvisions(text)
    expect(tree.inOrder).toBe(false)
    expect(tree.problems.map((problem) => [problem.kind, problem.path])).toEqual([[kind, path]])
    expect(tree.problems[0]?.message).toMatch(/\.$/)
  })
})

it('parts the articles of a compact, so that their addresses are unique', () => {
  expect(
    paths('The compact:\nARTICLE I\nPurpose\n(a) One.\n(b) Two.\nARTICLE II\n(a) Three.\n(b) Four.'),
  ).toEqual(['Article I', 'Article I(a)', 'Article I(b)', 'Article II', 'Article II(a)', 'Article II(b)'])
})

it('parts the two versions of a section at the Revisor’s note', () => {
  const parts = partNotedVersions([
    '(a) Now.',
    '*Note: On and after July 1, 2026, this section reads:',
    '(a) Then.',
  ])
  expect(parts).toEqual([
    { paragraphs: ['(a) Now.'] },
    { note: '*Note: On and after July 1, 2026, this section reads:', paragraphs: ['(a) Then.'] },
  ])
})

describe('properties', () => {
  it('finds the tree that a drawn section was printed from', () => {
    fc.assert(
      fc.property(drawnSections, (drawn) => {
        const tree = parseProvisions(printDrawn(drawn))
        expect([...eachProvision(tree)].map((node) => node.path)).toEqual(drawnPaths(drawn))
        expect(tree.problems).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('rebuilds any text exactly, and nests every node in its parent', () => {
    const bits = fc.constantFrom(
      '(a)',
      '(1)',
      '(A)',
      '(i)',
      '(ii)',
      '(I)',
      '(b)',
      '(2)',
      '(aa)',
      ' ',
      '\n',
      '. ',
      'Word',
      'word',
      ', ',
      'subsection ',
      'or ',
      'of this section',
      '53a-83',
      '😀',
      'ARTICLE I\n',
      'ARTICLE II\n',
      '\u00a0',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (all) => {
        const text = all.join('')
        const tree = parseProvisions(text)
        const pieces = provisionPieces(tree)
        expect(pieces.map((piece) => text.slice(piece.start, piece.end)).join('')).toBe(text)
        pieces.forEach((piece, i) => {
          expect(piece.start).toBe(i === 0 ? 0 : pieces[i - 1]?.end)
          expect(provisionAt(tree, piece.start)).toBe(piece.node?.path ?? '')
        })
        for (const node of eachProvision(tree)) {
          for (const child of node.children) {
            expect(child.start).toBeGreaterThanOrEqual(node.labelSpan.end)
            expect(child.end).toBeLessThanOrEqual(node.end)
            expect(child.labels.slice(0, -1)).toEqual(node.labels)
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})
