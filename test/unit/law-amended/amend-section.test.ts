import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { amendSection, marksOntoLaw, wordsAlone } from '#shared/law/amended/index.ts'
import { type BillDocument, type DocumentParagraph, readBill } from '#shared/law/bills/index.ts'

const LAW = [
  '(a) As used in this section, “kennel” means a place for dogs.',
  '(b) (1) Each owner shall (A) keep a record, and (B) show it. (2) The fee is five dollars.',
  '(c) A kennel shall have:',
  '(1) Water;',
  '(2) Food; and',
  '(3) Shade.',
  '(d) The commissioner may inspect any kennel.',
].join('\n')

function paragraph(text: string): DocumentParagraph {
  const parts = text.split(/(_[^_]*_)/).filter((part) => part !== '')
  return {
    kind: 'text',
    runs: parts.map((part) =>
      part.startsWith('_') ? { text: part.slice(1, -1), underlined: true as const } : { text: part },
    ),
  }
}

/** Section 1 of a document with the clause and the paragraphs. */
function sectionOf(clause: string, ...body: readonly string[]) {
  const document: BillDocument = {
    format: 'html',
    paragraphs: [`Section 1. ${clause}`, ...body].map(paragraph),
    underlining: 'carried',
    furniture: [],
    warnings: [],
  }
  const [section] = readBill(document).sections
  if (!section) throw new Error('no section')
  return section
}

const amends = (target: string) =>
  `${target} of section 22-1 of the general statutes is repealed and the following is substituted in lieu thereof (Effective July 1, 2026):`
const adds = (what: string) =>
  `Section 22-1 of the general statutes is amended by adding ${what} as follows (Effective July 1, 2026):`

const run = (clause: string, ...body: readonly string[]) =>
  amendSection(sectionOf(clause, ...body), '22-1', LAW, 'carried')

function text(clause: string, ...body: readonly string[]): string {
  const amended = run(clause, ...body)
  if (amended.state !== 'amended') throw new Error(JSON.stringify(amended))
  const side = (left: string) =>
    amended.marks.flatMap((mark) => (mark.op === left ? [] : [mark.text])).join('')
  expect(side('insert')).toBe(LAW)
  expect(side('delete')).toBe(amended.text)
  return amended.text
}

describe('a section as amended', () => {
  it('changes the target alone and keeps the statute’s own quotation marks', () => {
    expect(
      text(
        amends('Subsection (a)'),
        '(a) As used in this section, "kennel" means a place for dogs _or cats_.',
      ),
    ).toBe(LAW.replace('dogs.', 'dogs or cats.'))
  })

  it('finds a provision inside a paragraph', () => {
    expect(text(amends('Subdivision (2) of subsection (b)'), '(2) The fee is [five] _six_ dollars.')).toBe(
      LAW.replace('five', 'six'),
    )
  })

  it('keeps the statute’s own spaces where the drafter prints others', () => {
    expect(
      text(
        amends('Subsection (b)'),
        '(b)(1) Each owner shall (A) keep a record, and (B) show it. (2) The fee is [five] _six_ dollars.',
      ),
    ).toBe(LAW.replace('five', 'six'))
  })

  it('amends provisions that stand apart, each in its place', () => {
    expect(
      text(
        'Subsections (a) and (d) of section 22-1 of the general statutes are repealed and the following is substituted in lieu thereof (Effective July 1, 2026):',
        '(a) As used in this section, "kennel" means a place for [dogs] _cats_.',
        '(d) The commissioner [may] _shall_ inspect any kennel.',
      ),
    ).toBe(LAW.replace('dogs', 'cats').replace('may', 'shall'))
  })

  test.each([
    [
      'another word in the old text',
      amends('Subsection (a)'),
      '(a) As used in this title, "kennel" means a place for dogs _or cats_.',
    ],
    ['a provision that the law has not', amends('Subsection (e)'), '(e) None.'],
    ['words left out', amends('Subsection (d)'), '(d) The commissioner may inspect _each_ kennel.'],
  ])('refuses %s', (_what, clause, body) => {
    expect(run(clause, body)).toMatchObject({ state: 'refused' })
  })

  it('says where old text and law differ first', () => {
    expect(run(amends('Subsection (d)'), '(d) The director may inspect any kennel.')).toMatchObject({
      state: 'refused',
      difference: {
        bill: '(d) The director may inspect any kennel.',
        law: '(d) The commissioner may inspect any kennel.',
      },
    })
  })
})

describe('words after the last item of a list', () => {
  const law = '(a) A kennel has:\n(1) Water; and\n(2) Food.\nThe commissioner may waive this.\n(b) None.'
  const target = amends('Subdivision (2) of subsection (a)')
  const change = (...body: readonly string[]) =>
    amendSection(sectionOf(target, ...body), '22-1', law, 'carried')

  it('belong to the item only where the old text has them', () => {
    expect(change('(2) [Food] _Feed_.')).toMatchObject({ text: law.replace('Food', 'Feed') })
    expect(change('(2) Food.', 'The commissioner [may] _shall_ waive this.')).toMatchObject({
      text: law.replace('may', 'shall'),
    })
    expect(change('(2) Food.', 'The [commissioner] _director_ may waive that.')).toMatchObject({
      state: 'refused',
    })
  })

  it('keep an addition from being placed', () => {
    const clause =
      'Subsection (a) of section 22-1 of the general statutes is amended by adding subdivision (3) as follows (Effective July 1, 2026):'
    const added = amendSection(sectionOf(clause, '(NEW) (3) Shade.'), '22-1', law, 'carried')
    expect(added).toMatchObject({ state: 'refused', reason: expect.stringContaining('may belong') })
  })
})

describe('added provisions', () => {
  it('stand after the one before them', () => {
    expect(text(adds('subsection (e)'), '(NEW) (e) A fee may be waived.')).toBe(
      `${LAW}\n(e) A fee may be waived.`,
    )
    expect(text(adds('subsections (e) and (f)'), '(NEW) (e) One.', '(NEW) (f) Two.')).toBe(
      `${LAW}\n(e) One.\n(f) Two.`,
    )
  })

  it('stand at the end of their own list, before what follows it', () => {
    const clause =
      'Subsection (c) of section 22-1 of the general statutes is amended by adding subdivision (4) as follows (Effective July 1, 2026):'
    expect(text(clause, '(NEW) (4) Light.')).toBe(LAW.replace('(3) Shade.', '(3) Shade.\n(4) Light.'))
  })

  test.each([
    ['one that is there already', adds('subsection (d)'), '(NEW) (d) Again.', 'already'],
    ['one whose predecessor is missing', adds('subsection (g)'), '(NEW) (g) Late.', 'directly before'],
    [
      'one in a running paragraph',
      adds('subdivision (3) of subsection (b)'),
      '(NEW) (3) Third.',
      'inside a paragraph',
    ],
    ['words under another label', adds('subsection (e)'), '(NEW) (f) Sixth.', 'does not begin'],
  ])('refuse %s', (_what, clause, body, reason) => {
    expect(run(clause, body)).toMatchObject({ state: 'refused', reason: expect.stringContaining(reason) })
  })
})

describe('repeals', () => {
  it('repeals nothing where words of its clause were not understood', () => {
    expect(
      run(
        'Section 22-1 of the general statutes, except subsection (b), is repealed. (Effective July 1, 2026)',
      ),
    ).toEqual({
      state: 'refused',
      reason: 'Words of its clause were not understood: “except subsection b”.',
    })
  })

  it('of a subsection take its words out; of the section give an end', () => {
    expect(
      text('Subsection (d) of section 22-1 of the general statutes is repealed. (Effective July 1, 2026)'),
    ).toBe(LAW.slice(0, LAW.indexOf('\n(d)')))
    expect(run('Section 22-1 of the general statutes is repealed. (Effective July 1, 2026)').state).toBe(
      'repealed',
    )
    expect(
      run('Sections 22-0a to 22-3, inclusive, of the general statutes are repealed. (Effective July 1, 2026)')
        .state,
    ).toBe('repealed')
  })

  it('inside a paragraph are refused', () => {
    const clause =
      'Subdivision (2) of subsection (b) of section 22-1 of the general statutes is repealed. (Effective July 1, 2026)'
    expect(run(clause)).toMatchObject({ state: 'refused' })
  })
})

describe('marks laid onto the law', () => {
  const piece = fc.constantFrom('dog', 'cat', '(a)', '"x"', ',', '.', ' ', ' ', '\n')
  const words = fc.array(piece, { minLength: 1, maxLength: 8 }).map((all) => all.join(''))
  const marks = fc.array(
    fc.record({ op: fc.constantFrom('equal' as const, 'delete' as const, 'insert' as const), text: words }),
  )
  const curly = (one: string) =>
    one
      .replace(/"x"/g, '“x”')
      .replace(/[ \n]+/g, ' ')
      .trim()

  it('undone give the law itself, done the drafter’s words, whatever the white space', () => {
    fc.assert(
      fc.property(marks, (drafted) => {
        const side = (all: readonly { op: string; text: string }[], left: string) =>
          all.flatMap((mark) => (mark.op === left ? [] : [mark.text])).join('')
        const law = curly(side(drafted, 'insert'))
        const laid = marksOntoLaw(drafted, law)
        if (!laid) throw new Error('refused')
        expect(side(laid, 'insert')).toBe(law)
        expect(wordsAlone(side(laid, 'delete'))).toBe(wordsAlone(side(drafted, 'delete')))
        const inserted = (all: readonly { op: string; text: string }[]) =>
          wordsAlone(all.flatMap((mark) => (mark.op === 'insert' ? [mark.text] : [])).join(''))
        expect(inserted(laid)).toBe(inserted(drafted))
      }),
    )
  })

  it('are refused where any other character differs', () => {
    fc.assert(
      fc.property(marks, fc.nat(), (drafted, at) => {
        const old = drafted.flatMap((mark) => (mark.op === 'insert' ? [] : [mark.text])).join('')
        const places = [...old].flatMap((character, i) => (/\S/.test(character) ? [i] : []))
        fc.pre(places.length > 0)
        const place = places[at % places.length] as number
        expect(marksOntoLaw(drafted, `${old.slice(0, place)}§${old.slice(place + 1)}`)).toBeUndefined()
      }),
    )
  })
})
