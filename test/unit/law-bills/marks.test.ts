import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  baselineText,
  checkBaseline,
  type DocumentParagraph,
  provisionText,
  readSectionMarks,
  readTargets,
} from '#shared/law/bills/index.ts'

/** A paragraph in which `_words_` are underlined and `~words~` struck through. */
function paragraph(text: string): DocumentParagraph {
  const runs = text
    .split(/(_[^_]*_|~[^~]*~)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('_')
        ? ({ text: part.slice(1, -1), underlined: true } as const)
        : part.startsWith('~')
          ? ({ text: part.slice(1, -1), struck: true } as const)
          : { text: part },
    )
  return { kind: 'text', runs }
}

function read(...texts: readonly string[]) {
  const marks = readSectionMarks(texts.map(paragraph), { underlining: 'carried' })
  if (marks.state === 'refused') throw new Error('refused')
  return marks
}

const shown = (marks: ReturnType<typeof read>): string =>
  marks.marks
    .map(({ op, text }) => (op === 'equal' ? text : op === 'insert' ? `{${text}}` : `[${text}]`))
    .join('')

describe('brackets and underlining', () => {
  it('sets words close inside quotation marks and brackets, where a space only parts the old from the new', () => {
    const marks = read(
      '"[Hound] _Dog_" means [the] _a_ "dog[,]_._" (see [two] _three_) or “[x] _y_”; _"cat"_ too',
    )
    expect(marks.before).toBe('"Hound" means the "dog," (see two) or “x”; too')
    expect(marks.after).toBe('"Dog" means a "dog." (see three) or “y”; "cat" too')
    // Words changed in their middle are no quotation: the space before them stays.
    expect(read('A [pack] _un_lawful').before).toBe('A pack lawful')
  })

  it('gives each space to the mark that follows it, none before a stop', () => {
    const marks = read('a license_,_ [;] (B) each [such dog] _cat_, and')
    expect(marks.before).toBe('a license; (B) each such dog, and')
    expect(marks.after).toBe('a license, (B) each cat, and')
    expect(shown(marks)).toBe('a license{,}[;] (B) each[ such dog]{ cat}, and')
  })

  it('reads renumbering, parts of words, and punctuation inside brackets', () => {
    const marks = read('[(10)] _(12)_ Dog_s_[, in the kennel,] bark')
    expect(marks.before).toBe('(10) Dog, in the kennel, bark')
    expect(marks.after).toBe('(12) Dogs bark')
  })

  it('takes a paragraph that is wholly new or wholly struck with its break', () => {
    const marks = read('(1) One;', '_(2) Two;_', '[(2) Old;]', '(3) Three.')
    expect(marks.before).toBe('(1) One;\n(2) Old;\n(3) Three.')
    expect(marks.after).toBe('(1) One;\n(2) Two;\n(3) Three.')
    expect(shown(marks)).toBe('(1) One;{\n(2) Two;}[\n(2) Old;]\n(3) Three.')
  })

  it('lets old words run on where an insertion only begins the paragraph before them', () => {
    const marks = read('A fine is due_._ [,]', '_(2) Costs are_ in addition to it.', '_(b)_ The owner pays.')
    expect(marks.before).toBe('A fine is due, in addition to it.\nThe owner pays.')
    expect(marks.after).toBe('A fine is due.\n(2) Costs are in addition to it.\n(b) The owner pays.')
  })

  it('reads brackets that span paragraphs', () => {
    const marks = read('Keep this. [Not this,', '(b) nor this.] _But this._')
    expect(marks.before).toBe('Keep this. Not this,\n(b) nor this.')
    expect(marks.after).toBe('Keep this. But this.')
  })

  it('keeps brackets that were inserted, and those that the law prints', () => {
    expect(read('the form _"[name]"_ is').after).toBe('the form "[name]" is')
    const law = 'A salt of [1,2-b]pyridine is listed.'
    const marks = readSectionMarks([paragraph('A salt of [1,2-b]pyridine [is] _was_ listed.')], {
      underlining: 'carried',
      baseline: law,
    })
    expect(marks).toMatchObject({ before: law, after: 'A salt of [1,2-b]pyridine was listed.' })
  })

  it('takes a bracket without its fellow for text and says so', () => {
    const marks = read('a dog] barks')
    expect(marks.before).toBe('a dog] barks')
    expect(marks.notes).toEqual([
      'A bracket stands without its fellow. It was taken for text, not for a deletion.',
    ])
  })

  it('takes words struck through for deletions', () => {
    expect(read('a ~big~ _small_ dog')).toMatchObject({ before: 'a big dog', after: 'a small dog' })
  })

  it('always gives both texts from its marks', () => {
    const piece = fc.constantFrom(
      'a',
      'dog',
      ' ',
      ' ',
      ',',
      '.',
      '(b)',
      '[',
      ']',
      '_x y_',
      '_, z_',
      '~q~',
      '; or',
    )
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 14 }), { maxLength: 4 }), (paragraphs) => {
        const marks = read(...paragraphs.map((pieces) => pieces.join('')))
        const of = (drop: string) =>
          marks.marks
            .filter(({ op }) => op !== drop)
            .map(({ text }) => text)
            .join('')
        expect(of('insert')).toBe(marks.before)
        expect(of('delete')).toBe(marks.after)
        for (const text of [marks.before, marks.after]) {
          expect(text).not.toMatch(/ {2}| [,;:]| $|\n\n| \n|\n /m)
          expect(text).not.toMatch(/^\s/)
        }
      }),
    )
  })
})

describe('underlining that was lost', () => {
  const law = 'The owner of a kennel shall keep a record.'
  const printed = [paragraph('The owner [of a] or keeper of any kennel shall keep a written record.')]

  it('infers the insertions where the law in force agrees with the rest word for word', () => {
    const marks = readSectionMarks(printed, { underlining: 'lost', baseline: law })
    expect(marks).toMatchObject({
      state: 'inferred',
      before: law,
      after: 'The owner or keeper of any kennel shall keep a written record.',
    })
  })

  it('refuses where the law differs or is not known, and still gives the new text', () => {
    for (const baseline of ['The owner of a cattery shall keep a record.', undefined]) {
      const marks = readSectionMarks(printed, { underlining: 'lost', ...(baseline && { baseline }) })
      expect(marks.state).toBe('refused')
      expect(marks.after).toBe('The owner or keeper of any kennel shall keep a written record.')
      expect(marks).not.toHaveProperty('before')
    }
  })

  it('is not claimed of a section that only deletes', () => {
    const marks = readSectionMarks([paragraph('The owner [of a kennel] shall keep a record.')], {
      underlining: 'none',
      baseline: law,
    })
    expect(marks).toMatchObject({ state: 'printed', before: law })
  })
})

describe('the baseline check', () => {
  it('does not mind white space folded or the shape of quotation marks', () => {
    expect(checkBaseline('a "dog"\nbarks', 'a  “dog” barks')).toEqual({ verdict: 'verified' })
  })

  it('shows the first difference in its context', () => {
    const check = checkBaseline(
      'The owner of each kennel shall keep a record.',
      'The owner of a kennel shall keep a record.',
    )
    expect(check).toMatchObject({ verdict: 'differs', difference: { offset: 13, whiteSpaceOnly: false } })
    expect(check.verdict === 'differs' && check.difference.law).toContain('of a kennel')
  })

  it('tells a difference of white space alone from one of words', () => {
    const check = checkBaseline('(a) (1) There is', '(a)(1) There is')
    expect(check).toMatchObject({ verdict: 'differs', difference: { offset: 3, whiteSpaceOnly: true } })
  })
})

describe('the words of one provision', () => {
  const body = [
    '(a) One: (1) first; (2) second.',
    '(b) Two.',
    '*Note: On and after July 1, 2026, subsection (b) is to read as follows:',
    '(b) Two, as amended.',
  ]

  it('are cut out of the section', () => {
    expect(provisionText(body, ['b'])).toBe('(b) Two.')
    expect(provisionText(body, ['a', '2'])).toBe('(2) second.')
    expect(provisionText(body, ['c'])).toBeUndefined()
  })

  it('are those of the later version where the bill means it', () => {
    expect(provisionText(body, ['b'], { laterVersion: true })).toBe('(b) Two, as amended.')
  })

  it('are those of every target, in order, or the reason why not', () => {
    const of = (words: string) =>
      baselineText(readTargets(words).targets, (section) => (section === '22-1' ? body : undefined))
    expect(of('Subsections (a) and (b) of section 22-1 of the general statutes')).toEqual({
      text: '(a) One: (1) first; (2) second.\n(b) Two.',
    })
    expect(
      of(
        'Subsection (b) of section 22-1 of the general statutes, as amended by section 3 of public act 25-1',
      ),
    ).toEqual({
      text: '(b) Two, as amended.',
    })
    expect(of('Subsection (f) of section 22-1 of the general statutes')).toEqual({
      reason: 'Section 22-1 has no provision (f).',
    })
    expect(of('Section 22-9 of the general statutes')).toEqual({ reason: 'Section 22-9 is not here.' })
    expect(of('Section 3 of public act 25-1')).toHaveProperty('reason')
  })
})
