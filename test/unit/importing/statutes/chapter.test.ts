import { describe, expect, test } from 'vitest'
import { chapterHtml, readChapter, section } from './pages.ts'

const texts = (paragraphs: readonly { text: string }[]) => paragraphs.map((paragraph) => paragraph.text)

describe('a chapter in today’s markup', () => {
  const whole = section(
    '50a-1',
    'Care of oaks.',
    '(a) Each town shall care for its oaks, as provided in section <a href ="chap_999.htm#sec_50a-2">50a-2</a>.',
    `<p>(b) No person shall fell an oak.</p>
<p class="source-first">(P.A. 99-1, S. 2.)</p>
<p class="history-first">History: P.A. 99-1 effective July 1, 1999.</p>
<p class="cross-ref-first">See Sec. 50a-9 re acorns.</p>
<p class="annotation-first">Cited. 2 C. 2.</p>
<p class="annotation">Cited. 3 C. 3.</p>`,
  )

  test('puts each part of a section where it belongs', () => {
    const page = readChapter(chapterHtml([whole]))
    expect(page).toMatchObject({ unit: 'chapter', number: '999', name: 'Oak Trees: Care', title: '50a' })
    expect(page.frontNotes).toEqual(['*Cited. 1 C. 1.'])
    const [read] = page.sections
    expect(read).toMatchObject({
      cites: ['50a-1'],
      kind: 'section',
      heading: 'Sec. 50a-1. Care of oaks.',
      catchline: 'Care of oaks.',
      status: 'active',
      source: ['(P.A. 99-1, S. 2.)'],
      history: ['History: P.A. 99-1 effective July 1, 1999.'],
      crossRefs: ['See Sec. 50a-9 re acorns.'],
      annotations: ['Cited. 2 C. 2.', 'Cited. 3 C. 3.'],
    })
    expect(texts(read?.body ?? [])).toEqual([
      '(a) Each town shall care for its oaks, as provided in section 50a-2.',
      '(b) No person shall fell an oak.',
    ])
    expect(page.warnings).toEqual([])
  })

  test('joins an italic l to its number and reads hexadecimal entities', () => {
    const html =
      '<p><span class="catchln" id="sec_50a-117l">Sec. 50a-117<i>l</i>. Bark.</span> The town&#x0027;s &#x201C;bark&#x201D;, section 31-51<i>ll</i>.</p>'
    const [read] = readChapter(chapterHtml([html])).sections
    expect(read?.cites).toEqual(['50a-117l'])
    expect(read?.heading).toBe('Sec. 50a-117l. Bark.')
    expect(texts(read?.body ?? [])).toEqual(['The town\u0027s “bark”, section 31-51ll.'])
  })

  test('the table of contents repeats headings and makes no sections; its part headings neither', () => {
    const contents = `<h3 class="part-no">PART I</h3><p class="toc_catchln"><a href="#sec_50a-1">Sec. 50a-1. Care of oaks.</a></p>`
    const body = `<h3 class="part-no">PART I*</h3><h3 class="part-name">CARE</h3><p class="front-note-first">*Cited. 9 C. 9.</p>${whole}`
    const page = readChapter(chapterHtml([body], contents))
    expect(page.sections).toHaveLength(1)
    expect(page.sections[0]?.part).toEqual([{ level: 'part', number: 'PART I', name: 'CARE' }])
    expect(page.partNotes).toEqual([
      { part: [{ level: 'part', number: 'PART I', name: 'CARE' }], text: '*Cited. 9 C. 9.' },
    ])
  })

  test('says so when the table of contents lists a section that the page does not have', () => {
    const contents = '<p class="toc_catchln"><a href="#sec_50a-7">Sec. 50a-7. Acorns.</a></p>'
    const page = readChapter(chapterHtml([whole], contents))
    expect(page.warnings.map((warning) => warning.message)).toEqual([
      'Sec. 50a-7. Acorns. is listed, but the page does not have it.',
    ])
  })

  test('follows the heading where the anchor names another section', () => {
    const html = whole.replace('id="sec_50a-1"', 'id="sec_50a-8"')
    const page = readChapter(chapterHtml([html]))
    expect(page.sections[0]?.cites).toEqual(['50a-1'])
    expect(page.warnings[0]?.message).toContain('sec_50a-8')
  })

  test('never joins a section whose number cannot be read to the one before it', () => {
    const odd =
      '<p><span class="catchln" id="sec_50a-2">Section the second. Squirrels.</span> Squirrels are free.</p>'
    const page = readChapter(chapterHtml([whole, odd]))
    expect(page.sections.map((one) => one.cites)).toEqual([['50a-1'], ['50a-2']])
    expect(page.warnings).toHaveLength(1)
  })

  test('an unmarked cross-reference after the source line is not law; other unmarked text is kept and told', () => {
    const html = section(
      '50a-3',
      'Acorns.',
      'Acorns fall.',
      '<p class="source-first">(P.A. 99-1.)</p><p>See chapter 12 re autumn.</p><p>They also roll.</p>',
    )
    const page = readChapter(chapterHtml([html]))
    expect(page.sections[0]?.crossRefs).toEqual(['See chapter 12 re autumn.'])
    expect(texts(page.sections[0]?.body ?? [])).toEqual(['Acorns fall.', 'They also roll.'])
    expect(page.warnings[0]?.message).toContain('They also roll.')
  })

  test('tables keep their cells apart, forms and tables are told from text, a picture is told', () => {
    const html = section(
      '50a-4',
      'Fees.',
      'The fees are:',
      `<p class="tb-center">Schedule</p><table><tr><td>Tree</td><td>$5</td></tr><tr><td>Branch</td><td>$1</td></tr></table>
<p class="Form-left">I swear.</p><img src="seal.gif"/><p>1<sup>1</sup>/<sub>2</sub> acres; 10<sup>6</sup> leaves.</p>`,
    )
    const page = readChapter(chapterHtml([html]))
    expect(page.sections[0]?.body).toEqual([
      { kind: 'text', text: 'The fees are:' },
      { kind: 'table', text: 'Schedule' },
      { kind: 'table', text: 'Tree\t$5' },
      { kind: 'table', text: 'Branch\t$1' },
      { kind: 'form', text: 'I swear.' },
      { kind: 'text', text: '1 1/2 acres; 10^6 leaves.' },
    ])
    expect(page.warnings[0]?.message).toContain('picture')
  })

  test('a compact inside a section keeps its own headings and parts', () => {
    const html = section(
      '50a-6',
      'Compact.',
      'The compact reads:',
      '<h5>PART I</h5><p>Parties.</p><h5>A</h5><p>Oaks.</p><p class="source-first">(P.A. 99-1.)</p>',
    )
    const page = readChapter(chapterHtml([html]))
    expect(texts(page.sections[0]?.body ?? [])).toEqual([
      'The compact reads:',
      'PART I',
      'Parties.',
      'A',
      'Oaks.',
    ])
    expect(page.sections[0]?.body[1]?.kind).toBe('heading')
  })

  test('text outside every section is told, not lost in silence', () => {
    const page = readChapter(chapterHtml([whole, '<p>Stray words.</p>']))
    expect(page.warnings).toEqual([
      {
        where: 'Sec. 50a-1. Care of oaks.',
        message: '“Stray words.” stands outside every section and is left out.',
      },
    ])
  })

  test('CR LF and LF pages read alike', () => {
    const html = chapterHtml([whole])
    expect(readChapter(html.replaceAll('\n', '\r\n'))).toEqual(readChapter(html))
  })
})

describe('status', () => {
  const read = (heading: string, body: string) =>
    readChapter(chapterHtml([`<p><span class="catchln" id="sec_50a-9">${heading}</span> ${body}</p>`]))
      .sections[0]

  test('repealed, with its date where one is given', () => {
    expect(read('Sec. 50a-9. Moss.', 'Section 50a-9 is repealed, effective October 1, 2017.')).toMatchObject({
      status: 'repealed',
      repealEffective: '2017-10-01',
      catchline: 'Moss.',
    })
    expect(read('Sec. 50a-9. Moss.', 'Section 50a-9 is repealed.')?.repealEffective).toBeUndefined()
    for (const words of [
      'Sections 50a-9 to 50a-12, inclusive, and section 50a-14 are repealed.',
      'Sections 50a-9, 50a-10 and 50a-11 are repealed, effective July 1, 2001.',
    ])
      expect(read('Sec. 50a-9. Moss.', words)?.status).toBe('repealed')
    const noted = read(
      'Sec. 50a-9. (Note: This section is repealed, effective July 1, 2025.) Moss.',
      '(a) Moss grows.',
    )
    expect(noted).toMatchObject({ status: 'repealed', repealEffective: '2025-07-01' })
  })

  test('a section in force that speaks of repeal is in force', () => {
    expect(read('Sec. 50a-9. Moss.', 'Any ordinance contrary to this section is repealed.')?.status).toBe(
      'active',
    )
  })

  test('reserved, transferred, obsolete', () => {
    expect(read('Secs. 50a-9 to 50a-9c.', 'Reserved for future use.')).toMatchObject({
      status: 'reserved',
      kind: 'group',
      cites: ['50a-9', '50a-9a', '50a-9b', '50a-9c'],
      catchline: '',
    })
    expect(
      read('Sec. 50a-9.', 'Transferred to Chapter 961, Part II, Sec. <a href="x">54-102a</a>.'),
    ).toMatchObject({
      status: 'transferred',
      transferredTo: ['54-102a'],
    })
    expect(read('Sec. 50a-9. Moss.', 'Obsolete.')?.status).toBe('obsolete')
  })

  test('a heading without text tells its status by its catchline', () => {
    expect(read('Sec. 50a-9. Reserved for future use.', '')?.status).toBe('reserved')
    expect(read('Secs. 50a-9 to 50a-9c. Reserved for future use.', '')).toMatchObject({
      status: 'reserved',
      cites: ['50a-9', '50a-9a', '50a-9b', '50a-9c'],
    })
    expect(read('Sec. 50a-9. Transferred to Sec. 54-102a.', '')).toMatchObject({
      status: 'transferred',
      transferredTo: ['54-102a'],
    })
    expect(read('Sec. 50a-9. Reserved seats for voters.', '(a) Voters sit.')?.status).toBe('active')
    expect(read('Sec. 50a-9. Reserved seats for voters.', '')?.status).toBe('active')
  })

  test('the note that points to a later text is no part of the catchline', () => {
    const see = '*(See end of section for amended version and effective date.)'
    expect(read(`Sec. 50a-9. (Formerly Sec. 50-1). ${see} Moss.`, '(a) Moss.')?.catchline).toBe(
      '(Formerly Sec. 50-1). Moss.',
    )
    expect(read(`Sec. 50a-9. ${see.replace('.)', ').')} Moss.`, '(a) Moss.')?.catchline).toBe('Moss.')
  })
})

describe('two concurrent versions', () => {
  const html = section(
    '50a-5',
    '*(See end of section for amended version and effective date.) Shade.',
    '(a) Shade is free.',
    `<p class="source-first">(P.A. 99-1, S. 5.)</p>
<p>*Note: On and after July 1, 2026, this section, as amended by section 7 of public act 25-41, is to read as follows:</p>
<p>(a) Shade costs a dollar.</p>
<p class="source-first">(P.A. 99-1, S. 5; P.A. 25-41, S. 7.)</p>
<p class="history-first">History: P.A. 25-41 amended Subsec. (a), effective July 1, 2026.</p>`,
  )

  test('are parted, each with its source line', () => {
    const [read] = readChapter(chapterHtml([html])).sections
    expect(read?.catchline).toBe('Shade.')
    expect(read?.texts.map((text) => [text.note?.slice(0, 20), texts(text.paragraphs), text.source])).toEqual(
      [
        [undefined, ['(a) Shade is free.'], ['(P.A. 99-1, S. 5.)']],
        ['*Note: On and after ', ['(a) Shade costs a dollar.'], ['(P.A. 99-1, S. 5; P.A. 25-41, S. 7.)']],
      ],
    )
  })

  test('source lines printed together at the end are shared out by their order', () => {
    const [note, later] = ['*Note: On and after July 1, 2026, this section …', '(a) Shade costs a dollar.']
    const together = section(
      '50a-5',
      'Shade.',
      '(a) Shade is free.',
      `<p>${note}</p><p>${later}</p><p class="source-first">(P.A. 99-1.)</p><p class="source">(P.A. 99-1; P.A. 25-41.)</p>`,
    )
    const [read] = readChapter(chapterHtml([together])).sections
    expect(read?.texts.map((text) => text.source)).toEqual([['(P.A. 99-1.)'], ['(P.A. 99-1; P.A. 25-41.)']])
  })
})

test('notes without a mark stand where their words and their place say', () => {
  const note =
    '*Note: Section 9 of public act 09-901 is special in nature and therefore has not been codified but remains in full force and effect according to its terms.'
  const [read] = readChapter(
    chapterHtml([
      section(
        '50a-6',
        'Acorns.',
        'Acorns are free.',
        `<p>(1949 Rev., S. 1234; P.A. 09-901, S. 8.)</p>
<p>${note}</p>
<p>(See Sec. 50a-7 re leaves.)</p>
<p class="annotation-first">Cited. 1 C. 2.</p>`,
      ),
    ]),
  ).sections
  expect(texts(read?.body ?? [])).toEqual(['Acorns are free.'])
  // A note that announces no other text begins none.
  expect(read?.texts).toHaveLength(1)
  expect(read?.source).toEqual(['(1949 Rev., S. 1234; P.A. 09-901, S. 8.)', note])
  expect(read?.crossRefs).toEqual(['(See Sec. 50a-7 re leaves.)'])
})
