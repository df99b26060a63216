import { describe, expect, test } from 'vitest'
import { parseProvisions } from '#shared/law/provisions.ts'
import { paths } from './provision-outline.ts'

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
    [
      'a list of references that would run on with the markers',
      '(a) If (1) a person violates subdivision (1), (2) or (3) of section 53a-65, or (2) two.',
      ['(a)', '(a)(1)', '(a)(2)'],
    ],
    [
      'a marker of another kind right after a list of references',
      '(a) If (1) a crime is named in (A) 42 USC 1320a-7(a)(1), (2), (3) or (4), (B) a finding or (C) a list, or (2) two.',
      ['(a)', '(a)(1)', '(a)(1)(A)', '(a)(1)(B)', '(a)(1)(C)', '(a)(2)'],
    ],
    [
      'a marker below the references before it',
      '(a) Whoever (1) is barred by 18 USC 922(g)(2), (g)(4) or (g)(9), or (2) is away.',
      ['(a)', '(a)(1)', '(a)(2)'],
    ],
    [
      'a marker after a reference and a comma',
      '(a) They pay (1) a dollar under subdivision (1) of said subsection (b), (2) two under said subdivision (1), (3) three under said subdivision (1), and (4) four.',
      ['(a)', '(a)(1)', '(a)(2)', '(a)(3)', '(a)(4)'],
    ],
    [
      'an item that is a number',
      '(a) The product of (1) the rate, and (2) .006273.\n(b) Two.',
      ['(a)', '(a)(1)', '(a)(2)', '(b)'],
    ],
    [
      'references that share their outer label',
      '(a) If (1) one, (A) under subparagraphs (A)(i) and (A)(ii) of subdivision (2) of this subsection, or (B) b, or (2) two.',
      ['(a)', '(a)(1)', '(a)(1)(A)', '(a)(1)(B)', '(a)(2)'],
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
