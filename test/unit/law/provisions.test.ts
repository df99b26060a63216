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

function paths(text: string): string[] {
  return [...eachProvision(parseProvisions(text))].map((node) => node.path)
}

/** Addresses and own text of every provision, for texts where the place of each word matters. */
function outline(text: string): string[] {
  const tree = parseProvisions(text)
  return provisionPieces(tree).map(
    (piece) => `${piece.node?.path ?? ''}|${text.slice(piece.start, piece.end).trim()}`,
  )
}

describe('labels that are markers, and references that are not', () => {
  test.each<[string, string, string[]]>([
    ['no labels at all', 'A person shall report.', []],
    ['subsections', '(a) One.\n(b) Two.', ['(a)', '(b)']],
    [
      'a list that runs inline',
      '(a) A person who (1) pays, (2) agrees or (3) asks.',
      ['(a)', '(a)(1)', '(a)(2)', '(a)(3)'],
    ],
    ['(a) (1)', '(a) (1) One. (2) Two.\n(b) Three.', ['(a)', '(a)(1)', '(a)(2)', '(b)']],
    ['(a)(1)', '(a)(1) One. (2) Two.\n(b) Three.', ['(a)', '(a)(1)', '(a)(2)', '(b)']],
    [
      'a section that begins with (1)',
      'As used here:\n(1) “Fee” means money;\n(2) “Act” means conduct.',
      ['(1)', '(2)'],
    ],
    [
      'all five levels',
      '(a) If (1) one (A) two (i) three (I) four or (II) five, or (ii) six, or (B) seven, or (2) eight.',
      [
        '(a)',
        '(a)(1)',
        '(a)(1)(A)',
        '(a)(1)(A)(i)',
        '(a)(1)(A)(i)(I)',
        '(a)(1)(A)(i)(II)',
        '(a)(1)(A)(ii)',
        '(a)(1)(B)',
        '(a)(2)',
      ],
    ],
    [
      'a reference in words',
      '(a) One.\n(b) As in subdivision (2) of subsection (b) of section 53a-86.',
      ['(a)', '(b)'],
    ],
    [
      'references that would run in order',
      '(a) A person who violates subdivision (1) of section 53a-65 and subdivision (2) of section 53a-86.\n(b) Two.',
      ['(a)', '(b)'],
    ],
    [
      'a reference that names the next label',
      '(a) If (1) one, as in subdivision (2) of section 53a-65, or (2) two.',
      ['(a)', '(a)(1)', '(a)(2)'],
    ],
    ['a range', '(a) Under subdivisions (1) to (3), inclusive, of subsection (c).\n(b) Two.', ['(a)', '(b)']],
    [
      'alternatives',
      '(a) Under subsection (b) or (c) of this section.\n(b) Two.\n(c) Three.',
      ['(a)', '(b)', '(c)'],
    ],
    ['of this subsection', '(a) Terms of (1) of this subsection bind.\n(b) Two.', ['(a)', '(b)']],
    ['after a section number', '(a) Under section 53a-86(a) or 53a-59 (a)(2).\n(b) Two.', ['(a)', '(b)']],
    ['other law', '(a) Under Section 501(c)(3) or 42 USC 1395x (a).\n(b) Two.', ['(a)', '(b)']],
    ['plurals in brackets', '(a) The parent(s) of the child.\n(b) Two.', ['(a)', '(b)']],
    [
      'markers right after a section number',
      'A person who violates section 53a-83 (1) once, or (2) twice, pays.',
      ['(1)', '(2)'],
    ],
    [
      'an item that begins with a reference',
      '(a) Leave is taken: (1) Under subparagraph (A) of this subdivision; or (2) to care.',
      ['(a)', '(a)(1)', '(a)(2)'],
    ],
    [
      '(i) as a letter',
      [...'abcdefghij'].map((label) => `(${label}) Text.`).join('\n'),
      [...'abcdefghij'].map((label) => `(${label})`),
    ],
    [
      '(i) as a numeral right after (h)',
      `${[...'abcdefgh'].map((label) => `(${label}) Text.`).join('\n')} (1) If (A) one (i) two or (ii) three, or (B) four, or (2) five.\n(i) Last.`,
      [
        ...[...'abcdefgh'].map((label) => `(${label})`),
        '(h)(1)',
        '(h)(1)(A)',
        '(h)(1)(A)(i)',
        '(h)(1)(A)(ii)',
        '(h)(1)(B)',
        '(h)(2)',
        '(i)',
      ],
    ],
    [
      '(v) and (x) as letters',
      [...'abcdefghijklmnopqrstuvwxy'].map((label) => `(${label}) Text.`).join('\n'),
      [...'abcdefghijklmnopqrstuvwxy'].map((label) => `(${label})`),
    ],
    [
      '(I) as a letter',
      `(a) If (1) one of ${[...'ABCDEFGHIJ'].map((label) => `(${label}) x`).join(', ')}, or (2) two.`,
      ['(a)', '(a)(1)', ...[...'ABCDEFGHIJ'].map((label) => `(a)(1)(${label})`), '(a)(2)'],
    ],
    [
      'double letters',
      [...'abcdefghijklmnopqrstuvwxyz', 'aa', 'bb'].map((label) => `(${label}) Text.`).join('\n'),
      [...'abcdefghijklmnopqrstuvwxyz', 'aa', 'bb'].map((label) => `(${label})`),
    ],
    [
      'lists that start again under each parent',
      '(a) If (1) x or (2) y.\n(b) If (1) x, (2) y or (3) z.',
      ['(a)', '(a)(1)', '(a)(2)', '(b)', '(b)(1)', '(b)(2)', '(b)(3)'],
    ],
    [
      'quoted definitions',
      '(a) As used in this section: (1) “Minor” means a person under eighteen; (2) “fee” means anything of value.',
      ['(a)', '(a)(1)', '(a)(2)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(paths(text)).toEqual(expected)
    expect(parseProvisions(text)).toMatchObject({ inOrder: true, problems: [] })
  })
})

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
