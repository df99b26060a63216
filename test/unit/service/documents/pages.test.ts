import { describe, expect, test } from 'vitest'
import { services, type TestServices } from '../../../store/helpers.ts'
import { chapterHtml } from '../../importing/statutes/pages.ts'
import { bring, revision, section } from '../../imports/bring.ts'
import { documentOf, type Put, paragraph, put } from './put.ts'

const ENACTING = 'Be it enacted by the Senate and House of Representatives in General Assembly convened:'
const FIRST = '(a) Each owner of an oak shall keep a record of it.'

const amends = (target: string, effective = 'October 1, 2026'): string =>
  `${target} of section 53a-950 of the general statutes is repealed and the following is substituted in lieu thereof (Effective ${effective}):`

function bill(number: number, stage: string, body: readonly string[], more: Partial<Put> = {}): Put {
  const lines = [
    `Raised Bill No. ${number}`,
    'February Session, 2026',
    'AN ACT CONCERNING OAKS.',
    ENACTING,
    ...body,
  ]
  return {
    id: `2026-hb-${number}.${stage}`,
    kind: 'raised bill',
    label: `HB ${number}, ${stage}`,
    document: documentOf(lines.map((text, i) => paragraph(text, i + 1))),
    bill: { id: `2026-hb-${number}`, number: `HB ${number}`, year: 2026 },
    ...more,
  }
}

async function openWith(documents: readonly Put[]): Promise<TestServices> {
  const open = services(undefined, undefined, { now: () => new Date('2026-03-22T10:00:00Z') })
  put(open, documents)
  const page = section(
    '53a-950',
    'Oaks.',
    FIRST,
    '<p>(b) The record is public.</p><p class="source-first">(P.A. 20-1, S. 1.)</p>',
  )
  await bring(open, [{ name: revision, content: chapterHtml([page]) }])
  return open
}

const one = (words: string) => [`Section 1. ${amends('Subsection (a)')}`, words]

describe('conflicts', () => {
  const mine = bill(5001, 'r00', one('(a) Each owner of an oak _or ash_ shall keep a record of it.'))

  async function relations(other: readonly string[]) {
    const open = await openWith([mine, bill(5002, 'r00', other)])
    const { rows } = await open.ask('document.conflicts', { id: mine.id })
    const page = await open.ask('document.get', { id: mine.id })
    expect(page.sections[0]?.conflicts).toBe(rows.length)
    return rows
  }

  test('the same words in the same place are the same change', async () => {
    expect(
      await relations(one('(a) Each owner of an oak _or ash_ shall keep a record of it.')),
    ).toMatchObject([
      {
        sectionId: '53a-950',
        provision: '(a)',
        relation: 'same change',
        other: { documentId: '2026-hb-5002.r00', number: '1', outcome: 'pending' },
      },
    ])
  })

  test('other words in the same place differ, and the note quotes both', async () => {
    const [row] = await relations(one('(a) Each owner of an oak _or elm_ shall keep a record of it.'))
    expect(row).toMatchObject({ relation: 'different words' })
    expect(row?.note).toContain('or ash')
    expect(row?.note).toContain('or elm')
  })

  test('words elsewhere in the provision are other words', async () => {
    expect(
      await relations(one('(a) Each owner of an oak shall keep a record of [it] _each_.')),
    ).toMatchObject([{ relation: 'other words' }])
  })

  test('a whole section holds its subsection; another subsection is no conflict', async () => {
    const whole =
      'Section 1. Section 53a-950 of the general statutes is repealed and the following is substituted in lieu thereof (Effective October 1, 2026):'
    expect(
      await relations([
        whole,
        '(a) Each owner of an oak shall keep a record of it.',
        '(b) The record is [public] _secret_.',
      ]),
    ).toMatchObject([{ provision: '(a)', relation: 'other words' }])
    expect(
      await relations([`Section 1. ${amends('Subsection (b)')}`, '(b) The record is [public] _secret_.']),
    ).toEqual([])
  })

  test('what was drafted on other words is not compared', async () => {
    expect(
      await relations(one('(a) Each keeper of an oak _or ash_ shall keep a record of it.')),
    ).toMatchObject([{ relation: 'not compared' }])
  })

  test('a bill does not conflict with its own earlier text; of another bill only the latest counts', async () => {
    const words = one('(a) Each owner of an oak _or elm_ shall keep a record of it.')
    const open = await openWith([
      mine,
      bill(5001, 'file-9', words, { kind: 'file copy', fileNumber: '9' }),
      bill(5002, 'r00', words),
      bill(5002, 'file-7', words, { kind: 'file copy', fileNumber: '7' }),
    ])
    const { rows } = await open.ask('document.conflicts', { id: '2026-hb-5001.file-9' })
    expect(rows.map((row) => row.other.documentId)).toEqual(['2026-hb-5002.file-7'])
  })
})

describe('an amendment', () => {
  const copy = bill(5001, 'file-9', one('(a) Each owner of an oak _or ash_ shall keep a record of it.'), {
    kind: 'file copy',
    fileNumber: '9',
  })
  const amendment: Put = {
    ...bill(5001, 'lco-1', []),
    kind: 'amendment',
    fileNumber: '9',
    document: documentOf(
      [
        'LCO No. 1',
        'Offered by:',
        'REP. ELM, 1st Dist.',
        'To: House Bill No. 5001  File No. 9',
        'In line 6, strike "ash" and insert "elm" in lieu thereof',
        'In line 99, strike "oak"',
      ].map((text) => paragraph(text)),
    ),
  }

  test('is carried out on its file copy, each instruction as applied or not, and can be compared', async () => {
    const open = await openWith([copy, amendment])
    const view = await open.ask('document.amended', { amendmentId: amendment.id, fileCopyId: copy.id })
    expect(view.instructions).toMatchObject([
      { status: 'applied', reason: '' },
      { status: 'not applicable', reason: 'The file copy has no line 99.' },
    ])
    const { text, warnings } = await open.ask('compare.text', { ref: view.afterRef })
    expect(text).toContain('oak or elm shall')
    expect(warnings[0]).toContain('1 of 2 instructions')
    const before = await open.ask('compare.text', { ref: view.beforeRef })
    expect(before.text).toContain('oak or ash shall')
    expect((await open.ask('document.get', { id: amendment.id })).counterparts.map(({ id }) => id)).toEqual([
      copy.id,
    ])
    expect((await open.ask('document.get', { id: copy.id })).counterparts.map(({ id }) => id)).toEqual([
      amendment.id,
    ])
  })

  test('is refused where the documents are not of those kinds', async () => {
    const open = await openWith([copy, amendment])
    const swapped = { amendmentId: copy.id, fileCopyId: amendment.id }
    expect((await open.refused('document.amended', swapped)).code).toBe('INVALID_INPUT')
    const twice = { amendmentId: amendment.id, fileCopyId: amendment.id }
    expect((await open.refused('document.amended', twice)).code).toBe('INVALID_INPUT')
  })
})

describe('a document', () => {
  test('whose underlining was lost: insertions are found by the law, and said to be', async () => {
    const body = one('(a) Each owner of an oak or ash shall keep a record of it.')
    const raised = bill(5001, 'r00', body)
    const open = await openWith([{ ...raised, document: documentOf(raised.document.paragraphs, 'lost') }])
    const view = await open.ask('document.section', { id: raised.id, number: '1' })
    expect(view.row).toMatchObject({ marks: 'inferred', baseline: { verdict: 'verified' } })
    expect(view.segments.filter(({ op }) => op === 'insert').map(({ text }) => text.trim())).toEqual([
      'or ash',
    ])
    expect(view.asAmended).toMatchObject([{ state: 'shown' }])
  })

  test('without the law: not checked, nothing shown as amended, and what would help', async () => {
    const open = services()
    put(open, [bill(5001, 'r00', one('(a) Each owner of an oak _or ash_ shall keep a record of it.'))])
    const view = await open.ask('document.section', { id: '2026-hb-5001.r00', number: '1' })
    expect(view.row.baseline).toMatchObject({ verdict: 'not checked' })
    expect(view.asAmended).toMatchObject([
      { state: 'refused', remedy: 'Bring in the chapter that holds section 53a-950, then open this again.' },
    ])
    expect(view.oldText).toBe('(a) Each owner of an oak shall keep a record of it.')
    const missing = await open.refused('document.section', { id: '2026-hb-5001.r00', number: '2' })
    expect(missing).toMatchObject({
      code: 'NOT_FOUND',
      message: 'HB 5001, r00 has no section 2. Its only section is section 1.',
    })
  })

  test('a section that builds on another of the same bill which does not fit the law: the reason names that one, and no chapter is asked for', async () => {
    const again = `Sec. 2. ${amends('Subsection (a)').replace(' is repealed', ', as amended by section 1 of this act, is repealed')}`
    const raised = bill(5001, 'r00', [
      ...one('(a) Each owner of an elm _or ash_ shall keep a record of it.'),
      again,
      '(a) Each owner of an elm or ash shall keep a _full_ record of it.',
    ])
    const open = await openWith([raised])
    const first = await open.ask('document.section', { id: raised.id, number: '1' })
    expect(first.asAmended).toMatchObject([
      { state: 'refused', reason: 'Its old text is not the law that it would amend.', remedy: null },
    ])
    const second = await open.ask('document.section', { id: raised.id, number: '2' })
    expect(second.asAmended).toMatchObject([
      { state: 'refused', reason: expect.stringContaining('s.\u00a01'), remedy: null },
    ])
    expect(second.row.baseline).toMatchObject({ verdict: 'not checked' })
  })

  test('gives every text that its page names to Compare', async () => {
    const open = await openWith([
      bill(5001, 'r00', one('(a) Each owner of an oak _or ash_ shall keep a record of it.')),
    ])
    const { texts } = await open.ask('compare.ofDocument', { id: '2026-hb-5001.r00' })
    expect(texts.map(({ ref }) => `${ref.kind} ${ref.part}`)).toEqual([
      'document text',
      'document old',
      'document new',
      'document section old',
      'document section new',
      'as amended text',
    ])
    for (const { ref, textSha256 } of texts)
      expect(await open.ask('compare.text', { ref })).toMatchObject({ textSha256, ref })
    const listed = await open.ask('compare.texts', {})
    expect(listed.texts.filter(({ ref }) => ref.kind === 'document')).toHaveLength(1)
    const page = await open.ask('bill.get', { id: '2026-hb-5001' })
    expect(page.documents.map(({ id }) => id)).toEqual(['2026-hb-5001.r00'])
  })
})
