import { describe, expect, it } from 'vitest'
import { redline } from '#shared/redline/index.ts'
import { marked } from './marked.ts'

describe('marks that read as a drafter makes them', () => {
  it('replaces whole phrases and keeps no single common word between them', () => {
    expect(
      marked(
        'shall consult with the appropriate officials designated by the national Board of Trustees',
        'shall consult with the members of the local Board of Trustees',
      ),
    ).toBe(
      'shall consult with the [appropriate officials designated by the national] {members of the local} Board of Trustees',
    )
  })

  it('keeps the conjunction between two names that are replaced by two names', () => {
    expect(
      marked(
        'submitted to the Department of Public Health and the Department of Social Services for review',
        'submitted to the Office of Early Childhood and the Judicial Branch for review',
      ),
    ).toBe(
      'submitted to the [Department of Public Health] {Office of Early Childhood} and the [Department of Social Services] {Judicial Branch} for review',
    )
    expect(
      marked(
        'the department of public health and the board of social services shall',
        'the office of early childhood and the wider judicial branch shall',
      ),
    ).toBe(
      'the [department of public health and the board of social services] {office of early childhood and the wider judicial branch} shall',
    )
  })

  it('does so only where it is plain which name took the place of which', () => {
    expect(
      marked(
        'the Department of Public Health and the Department of Social Services shall',
        'the Office of Early Childhood and the Judicial Branch and the Victim Advocate shall',
      ),
    ).toBe(
      'the [Department of Public Health and the Department of Social Services] {Office of Early Childhood and the Judicial Branch and the Victim Advocate} shall',
    )
  })

  it('keeps the words between two struck words where nothing takes their place', () => {
    expect(marked('a class A, class B or class C felony', 'a class A, B or C felony')).toBe(
      'a class A, [class] B or [class] C felony',
    )
  })

  it('puts a parenthetical phrase in with the comma before it', () => {
    expect(
      marked(
        'pursuant to section 17a-28, shall be kept',
        'pursuant to section 17a-28, as amended by this act, shall be kept',
      ),
    ).toBe('pursuant to section 17a-28{, as amended by this act}, shall be kept')
  })

  it('strikes an item of a list with the comma after it', () => {
    expect(
      marked(
        'section 53a-70, 53a-70a, 53a-70b, 53a-71 or 53a-72a',
        'section 53a-70, 53a-70a, 53a-71 or 53a-72a',
      ),
    ).toBe('section 53a-70, 53a-70a, [53a-70b,] 53a-71 or 53a-72a')
  })

  it('adds a sentence after the full stop of the one before', () => {
    expect(
      marked(
        'The court may act. The clerk shall file it.',
        'The court may act. The judge may act. The clerk shall file it.',
      ),
    ).toBe('The court may act. {The judge may act.} The clerk shall file it.')
    expect(marked('The court may act.', 'The court may act. The clerk shall file it.')).toBe(
      'The court may act. {The clerk shall file it.}',
    )
  })

  it('types a new paragraph whole and renumbers the ones after it', () => {
    const before = '(1) Training;\n(2) Audits; and\n(3) Reports.'
    const after = '(1) Training;\n(2) Inspections;\n(3) Audits; and\n(4) Reports.'
    expect(marked(before, after)).toBe(
      '(1) Training;\n{(2) Inspections;}\n[(2)] {(3)} Audits; and\n[(3)] {(4)} Reports.',
    )
  })

  it('takes the conjunction of a list along when an item is added at its end', () => {
    const before = '(1) Training; and\n(2) Audits.'
    const after = '(1) Training;\n(2) Audits; and\n(3) Reports.'
    expect(marked(before, after)).toBe('(1) Training; [and]\n(2) Audits [.]{; and\n(3) Reports.}')
  })

  it('does not retype a comma at the edge of a replacement', () => {
    expect(
      marked(
        'pursuant to this subsection, by the relief account',
        'pursuant to this subsection, from the relief account',
      ),
    ).toBe('pursuant to this subsection, [by] {from} the relief account')
    expect(
      marked(
        'the board of the system on behalf of it, and the rest',
        'the board of the system, and the rest',
      ),
    ).toBe('the board of the system{,} [on behalf of it,] and the rest')
  })

  it('puts punctuation after the word that is left, before the bracket', () => {
    expect(marked('file, annually thereafter, a report', 'file, annually, a report')).toBe(
      'file, annually{,} [thereafter,] a report',
    )
    expect(marked('an account within the General Fund. The account', 'an account. The account')).toBe(
      'an account{.} [within the General Fund.] The account',
    )
  })

  it('keeps the words between two light substitutions', () => {
    expect(
      marked('within thirty days of receipt of the notice', 'within sixty days after receipt of such notice'),
    ).toBe('within [thirty] {sixty} days [of] {after} receipt of [the] {such} notice')
    expect(
      marked('The commissioner shall act.', 'Except as provided in section 5, the commissioner may act.'),
    ).toBe('[The] {Except as provided in section 5, the} commissioner [shall] {may} act.')
    expect(marked('shall serve two years.', 'shall serve four years and may be reappointed.')).toBe(
      'shall serve [two] {four} years {and may be reappointed}.',
    )
  })

  it('adds to a list as drafters do', () => {
    expect(marked('section 53a-82 or 53a-83 shall', 'section 53a-82, 53a-83 or 53a-192a shall')).toBe(
      'section 53a-82{,} [or] 53a-83 {or 53a-192a} shall',
    )
  })

  it('replaces a date whole, or the year or the month alone', () => {
    const before = 'not later than July 1, 2025, the commissioner'
    expect(marked(before, before.replace('July 1, 2025', 'October 1, 2026'))).toContain(
      '[July 1, 2025] {October 1, 2026},',
    )
    expect(marked(before, before.replace('2025', '2026'))).toContain('July 1, [2025] {2026},')
    expect(marked(before, before.replace('July', 'October'))).toContain('[July] {October} 1, 2025,')
  })

  it('replaces a reference whole', () => {
    expect(
      marked(
        'as described in clause (iv) of this section',
        'as described in subparagraph (A)(iv) of this section',
      ),
    ).toBe('as described in [clause (iv)] {subparagraph (A)(iv)} of this section')
  })

  it('keeps no few words alone in a passage that was rewritten', () => {
    const old = Array.from({ length: 60 }, (_, at) => `word${at} of the`).join(' ')
    const { changes } = redline(
      `${old} June 30, 2025, ${old}.`,
      'Section 5 is repealed, effective June 30, 2025.',
    )
    expect(
      changes
        .filter((change) => change.kind === 'equal')
        .every((change) => change.after.end - change.after.start < 3),
    ).toBe(true)
  })

  it('gives a new paragraph before the last one its own conjunction', () => {
    const before = '(I) Publishing a summary; and\n(J) Evaluating care.'
    const after = '(I) Publishing a summary;\n(J) Reviewing each report; and\n(K) Evaluating care.'
    expect(marked(before, after)).toBe(
      '(I) Publishing a summary; [and]\n{(J) Reviewing each report; and}\n[(J)] {(K)} Evaluating care.',
    )
  })

  it('adds an alternative after the words that it is added to', () => {
    const before = 'Any person who violates the provisions of section 5 of this act shall be fined.'
    const after =
      'Any person who violates the provisions of section 5 of this act or subsection (b) of section 5 of this act shall be fined.'
    expect(marked(before, after)).toBe(
      'Any person who violates the provisions of section 5 of this act {or subsection (b) of section 5 of this act} shall be fined.',
    )
  })

  it('keeps a label whose words are replaced, and marks a label whose words are kept', () => {
    expect(marked('(a) The court may act.\n(b) No.', '(a) A judge may act.\n(b) No.')).toBe(
      '(a) [The court] {A judge} may act.\n(b) No.',
    )
    expect(marked('The court may act.', '(a) The court may act.')).toBe('{(a)} The court may act.')
  })

  it('does not take a new line for a change', () => {
    const before = '(a) The court may act.  The clerk shall file it.'
    expect(redline(before, before.replace('.  ', '.\r\n')).changes.map((change) => change.kind)).toEqual([
      'equal',
    ])
  })

  it('ignores quotation mark style and hyphens unless asked', () => {
    const before = '“Zero‐tolerance” means the agency’s rule'
    const after = '"Zero-tolerance" means the agency\'s rule'
    expect(redline(before, after).changes.map((change) => change.kind)).toEqual(['equal'])
    const strict = redline(before, after, { ignoreQuoteStyle: false, ignoreHyphenation: false })
    expect(
      strict.changes.filter((change) => change.kind !== 'equal').map((change) => change.nature),
    ).toContain('editorial')
    expect(strict.changes.some((change) => change.nature === 'substantive')).toBe(false)
  })
})

describe('natures', () => {
  const naturesOf = (before: string, after: string) =>
    redline(before, after).changes.flatMap((change) => (change.nature ? [change.nature] : []))

  it('tells renumbering, editing and substance apart', () => {
    expect(naturesOf('(17) Audits', '(18) Audits')).toEqual(['renumbering'])
    expect(naturesOf('the Court may, act', 'the court may act')).toEqual(['editorial', 'editorial'])
    expect(naturesOf('the court may act', 'the court shall act')).toEqual(['substantive'])
    expect(naturesOf('section 53a-70 applies', 'section 53a-70a applies')).toEqual(['substantive'])
  })

  it('takes a changed reference for a change of substance', () => {
    const before = '(a) The provisions of subdivision (2) of subsection (b) of this section apply.'
    expect(naturesOf(before, before.replace('(2)', '(3)'))).toEqual(['substantive'])
    expect(naturesOf(before, before.replace('(b)', '(c)'))).toEqual(['substantive'])
  })

  it('never calls a label with words beside it renumbering', () => {
    expect(naturesOf('(17) Audits', '(18) Reports')).not.toEqual(['renumbering'])
  })
})

describe('moves', () => {
  const first =
    '(a) The commissioner shall adopt regulations to implement the training program for lodging operators.'
  const second =
    '(b) Each law enforcement agency shall report annually on trafficking investigations to the council.'
  const third =
    '(c) Nothing in this section shall limit a civil action by a victim of trafficking in persons.'

  it('marks a paragraph that stands elsewhere as moved, linked both ways', () => {
    const { changes, moves } = redline([first, second, third].join('\n'), [second, third, first].join('\n'))
    expect(moves).toHaveLength(1)
    expect(changes.map((change) => change.kind)).toEqual(['moved-from', 'equal', 'moved-to'])
  })

  it('shows what changed inside a moved provision', () => {
    const edited = first.replace('(a)', '(d)').replace('lodging operators', 'hotel operators')
    const before = [first, second, third].join('\n')
    const after = [second.replace('(b)', '(a)'), third.replace('(c)', '(b)'), edited].join('\n')
    const { moves } = redline(before, after)
    expect(moves).toHaveLength(1)
    const inner = moves[0]!.inner.filter((change) => change.kind !== 'equal')
    expect(inner.map((change) => before.slice(change.before.start, change.before.end).trim())).toContain(
      'lodging',
    )
  })

  it('does not take a short phrase that stands in two places for a move', () => {
    expect(redline('the court may act, and the clerk', 'and the clerk, the court may act').moves).toEqual([])
  })
})
