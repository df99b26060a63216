import { describe, expect, it, test } from 'vitest'
import { type DraftRun, readDraftedText } from '#shared/law/drafting.ts'
import { words } from './drafted-words.ts'

// From the council's 2017 report, where the underlining was lost (it stands there under the heading of § 53a-83a).
const FIRST =
  'A person is guilty of patronizing a prostitute when (1) Pursuant to a prior understanding, [he] such person pays or agrees to pay a fee to another person pursuant to an understanding that in return [thereof] for such fee such other person or third person will engage in sexual conduct with [him] such person; [or] (2) [he] such person pays or agrees to pay a fee to another person pursuant to an understanding that in return [therefor] for such fee such other person or third person will engage in sexual conduct with [him] such person; or (3) [he] such person solicits or requests another person to engage in sexual conduct with [him] such person in return for a fee.'
const SECOND = `${FIRST} (c) For the purpose of this section, “minor” means a person who has not attained eighteen years of age.`

describe.each([
  ['the text under § 53a-83a', FIRST],
  ['the text under § 53a-83a (c)', SECOND],
])('the bracketed text of the council’s report: %s', (_, text) => {
  const drafted = readDraftedText(text)

  it('infers what took the place of [he] and [him], and says so', () => {
    expect(words(drafted, 'deleted')).toEqual([
      'he',
      'thereof',
      'him',
      'or',
      'he',
      'therefor',
      'him',
      'he',
      'him',
    ])
    expect(words(drafted, 'inserted-inferred')).toEqual(Array.from({ length: 6 }, () => 'such person'))
    expect(words(drafted, 'inserted')).toEqual([])
    expect(drafted.notes).toContain(
      '[he] and [him]: the words that follow every such deletion are taken for what was put in its place.',
    )
  })

  it('takes [or] for a word that moved down the list', () => {
    expect(drafted.notes).toContain('[or]: the word moved down the list, and nothing took its place.')
  })

  it('leaves [thereof] and [therefor] open', () => {
    const open = 'for such fee such other person or third person will engage in sexual conduct with'
    expect(words(drafted, 'uncertain')).toEqual([open, open])
    expect(drafted.notes).toContain(
      '[thereof] and [therefor]: nothing here tells which of the words that follow were inserted.',
    )
  })

  it('gives the new text exactly and no confident old text', () => {
    expect(drafted.newText).toBe(text.replace(/\[\w+\] /g, ''))
    expect(drafted).toMatchObject({
      marks: 'partly-inferred',
      oldTextConfident: false,
      baseline: 'not-given',
    })
    expect(drafted.oldText).toContain('engage in sexual conduct with him; or (2) he pays or agrees to pay')
  })
})

describe('underlining present', () => {
  test.each<[string, DraftRun[], string, string]>([
    [
      'a word for a word',
      ['a fee of [ten] ', { ins: 'fifteen' }, ' dollars.'],
      'a fee of ten dollars.',
      'a fee of fifteen dollars.',
    ],
    [
      'punctuation inside the brackets',
      ['the plan [, in accordance with section 4-1] shall'],
      'the plan, in accordance with section 4-1 shall',
      'the plan shall',
    ],
    [
      'brackets against a word',
      ['the plan[, as amended,] shall'],
      'the plan, as amended, shall',
      'the plan shall',
    ],
    [
      'a comma for a semicolon',
      ['college', { ins: ',' }, ' [;] (B) other'],
      'college; (B) other',
      'college, (B) other',
    ],
    ['renumbering', ['one; [(10)] ', { ins: '(12)' }, ' two'], 'one; (10) two', 'one; (12) two'],
    [
      'brackets that span paragraphs',
      ['(a) One.\n[(b) Two.\n(c) Three.]\n[(d)] ', { ins: '(b)' }, ' Four.'],
      '(a) One.\n(b) Two.\n(c) Three.\n(d) Four.',
      '(a) One.\n(b) Four.',
    ],
    ['an insertion inside brackets', ['[old ', { ins: 'new' }, ' words] end'], 'old words end', 'new end'],
    ['a part of a word', ['two person[s] agree'], 'two persons agree', 'two person agree'],
    ['a part of a word in its middle', ['the re[in]statement'], 'the reinstatement', 'the restatement'],
    ['a new paragraph', ['(a) One.\n', { ins: '(b) Two.' }], '(a) One.', '(a) One.\n(b) Two.'],
    ['brackets that are underlined', ['a ', { ins: '[sic] word' }, ' b'], 'a b', 'a [sic] word b'],
    [
      'a sentence made into paragraphs',
      ['pay [a fee] ', { ins: ':' }, '\n', { ins: '(1) A fee;' }, ' or a fine.'],
      'pay a fee or a fine.',
      'pay:\n(1) A fee; or a fine.',
    ],
  ])('%s', (_, runs, oldText, newText) => {
    expect(readDraftedText(runs)).toMatchObject({
      oldText,
      newText,
      marks: 'present',
      oldTextConfident: true,
    })
  })

  it('reports a baseline that differs', () => {
    const runs = ['a fee of [ten] ', { ins: 'fifteen' }, ' dollars']
    expect(readDraftedText(runs, { baseline: 'a fee of ten dollars' }).baseline).toBe('matches')
    const differs = readDraftedText(runs, { baseline: 'a fee of five dollars' })
    expect(differs.baseline).toBe('differs')
    expect(differs.notes).toEqual(['The old text that the marks give is not the law as it stood.'])
  })
})

describe('underlining lost', () => {
  test.each<[string, string, string[], string[], string]>([
    ['a label for a label', 'one; [(10)] (12) two', ['(12)'], [], 'inferred'],
    ['a label for a label of another kind', 'one; [(A)] (12) two', [], [], 'lost'],
    ['nothing after the bracket', 'one and two [and three]', [], [], 'inferred'],
    ['one bracket', 'in return [thereof] for such fee, a person', [], ['for such fee'], 'lost'],
    [
      'the same words after both',
      '[he] such person pays. [he] such person pays.',
      [],
      ['such person pays', 'such person pays'],
      'lost',
    ],
    [
      'a long common beginning',
      '[a] one two three four five six seven x. [a] one two three four five six seven y.',
      [],
      ['one two three four five six seven x', 'one two three four five six seven y'],
      'lost',
    ],
    ['[or] with no later item', '(1) one; [or] (2) two.', [], [], 'lost'],
    ['no bracket at all', 'A person shall report.', [], [], 'lost'],
  ])('%s', (_, text, inferred, uncertain, marks) => {
    const drafted = readDraftedText(text)
    expect(words(drafted, 'inserted-inferred')).toEqual(inferred)
    expect(words(drafted, 'uncertain').filter((one) => !/^\(/.test(one))).toEqual(uncertain)
    expect(drafted).toMatchObject({ marks, oldTextConfident: false })
    expect(drafted.notes[0]).toBe('The underlining of inserted words was lost.')
  })

  it('finds the insertions by a baseline, the ones without a deletion too', () => {
    const drafted = readDraftedText('A person, [he] such person or firm, “pays” promptly', {
      baseline: 'A person, he, "pays"',
    })
    expect(words(drafted, 'inserted-inferred')).toEqual(['such person or firm', 'promptly'])
    expect(drafted).toMatchObject({
      marks: 'inferred',
      baseline: 'matches',
      oldTextConfident: true,
      oldText: 'A person, he, “pays”',
    })
  })

  it('does not use a baseline that differs', () => {
    const drafted = readDraftedText('a fee of [ten] fifteen dollars', { baseline: 'a fee of ten euros' })
    expect(drafted).toMatchObject({ baseline: 'differs', oldTextConfident: false, marks: 'lost' })
    expect(drafted.notes).toContain('The law as it stood does not agree with this text; it was not used.')
  })

  it('takes a bracket without its fellow for text, and says so', () => {
    expect(readDraftedText('a [b c').newText).toBe('a [b c')
    const drafted = readDraftedText(['a [b [c] d'])
    expect(drafted).toMatchObject({ newText: 'a [b d', oldTextConfident: false })
    expect(drafted.notes).toEqual([
      'A bracket stands without its fellow. It was taken for text, not for a deletion.',
    ])
  })
})
