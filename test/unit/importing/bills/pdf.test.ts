import { describe, expect, it } from 'vitest'
import { type BillDocument, paragraphText } from '#shared/law/bills/index.ts'
import { DocumentError, readDocument } from '../../../../electron/importing/bills/index.ts'
import { box, line, makePdf, type PdfPage, text, widthOf } from './make-pdf.ts'

const read = (...pages: readonly PdfPage[]): Promise<BillDocument> => readDocument(makePdf(pages), 'act.pdf')

/** The paragraphs, `{underlined}` and `~struck~`. */
const shown = (document: BillDocument): string[] =>
  document.paragraphs.map(({ runs }) =>
    runs.map((run) => (run.underlined ? `{${run.text}}` : run.struck ? `~${run.text}~` : run.text)).join(''),
  )

/** Words with a rule of `height` at `below` the baseline under those between braces. */
function ruled(x: number, y: number, words: string, below = 2, height = 0.7): string {
  const [before = '', marked = '', after = ''] = words.split(/[{}]/)
  const left = x + widthOf(before)
  return text(x, y, before + marked + after) + box(left, y - below, widthOf(marked), height)
}

describe('underlining drawn beneath words', () => {
  it('is recovered from thin filled boxes and from stroked lines, to the letter', async () => {
    const stroke =
      text(72, 650, 'no cat or dog') + line(72 + widthOf('no '), 648.5, 72 + widthOf('no cat'), 648.5)
    const document = await read({ content: ruled(72, 700, 'each dog{s and cats} in it') + stroke })
    expect(shown(document)).toEqual(['each dog{s and cats} in it', 'no {cat} or dog'])
    expect(document.underlining).toBe('carried')
  })

  it('is told from a rule through the middle of words', async () => {
    const document = await read({ content: ruled(72, 700, 'each {dog} in it', -3.2) })
    expect(shown(document)).toEqual(['each ~dog~ in it'])
    expect(document.underlining).toBe('none')
  })

  it('is told from the borders of a table, from dividers, and from white boxes', async () => {
    const cell =
      text(72, 700, 'the owner') +
      line(70, 697.5, 140, 697.5) +
      line(70, 697.5, 70, 712) +
      line(140, 697.5, 140, 712)
    const divider = text(72, 650, 'the end') + line(72, 648, 540, 648)
    const white = `1 g\n${ruled(72, 600, 'no {mark}')}0 g\n`
      .replace(/BT/g, '0 g BT')
      .replace(/ET\n/, 'ET\n1 g\n')
    expect(shown(await read({ content: cell + divider + white }))).toEqual([
      'the owner',
      'the end',
      'no mark',
    ])
  })

  it('is found where text and rules are drawn in a turned and scaled space', async () => {
    const scaled = `q 0.5 0 0 0.5 36 350 cm\n${ruled(72, 700, 'each {dog} in it')}Q\n`
    expect(shown(await read({ content: scaled }))).toEqual(['each {dog} in it'])
  })
})

describe('pages', () => {
  const body = (page: number, words: readonly string[]): string =>
    text(72, 760, 'Raised Bill No. 6001', 10) +
    words
      .map(
        (one, i) =>
          text(36, 720 - 24 * i, String((page - 1) * words.length + i + 1)) + text(72, 720 - 24 * i, one),
      )
      .join('') +
    text(72, 30, 'LCO No. 5622', 10) +
    text(500, 30, `${page} of 3`, 10)

  const pages = [
    [
      'the owner of each kennel in this state shall, not later than one month after the',
      'day on which this section takes effect, count the dogs that live therein and shall',
      'tell the town clerk how many they were upon that day in that place, and the town',
    ],
    [
      'clerk shall write their number in a book that shall be open to all who wish to see',
      'it on any day but the day of rest, and shall keep that book for not less than three',
      'years, after which the book may be burnt in the presence of two who live in the',
    ],
    [
      'town, one of whom shall be the owner of a dog and the other of whom shall not, and',
      'each of whom shall sign a paper that says on which day and in which place the book',
      'was burnt and by whom.',
    ],
  ].map((words, i) => ({ content: body(i + 1, words) }))

  it('lose their heads, feet and line numbers, which stay beside the words', async () => {
    const document = await read(...pages)
    const words = document.paragraphs.map(paragraphText).join(' ')
    expect(words.replace('Raised Bill No. 6001', '')).not.toMatch(/LCO|of 3|\d/)
    expect(words.match(/Raised Bill/g)).toHaveLength(1)
    expect(document.furniture).toEqual(
      expect.arrayContaining(['Raised Bill No. 6001', expect.stringContaining('LCO No. 5622')]),
    )
    const run = document.paragraphs.flatMap(({ runs }) => runs).find(({ line: number }) => number === 5)
    expect(run).toMatchObject({ page: 2, text: expect.stringMatching(/^it on any day/) })
  })

  it('go on in the middle of a paragraph', async () => {
    const last = (await read(...pages)).paragraphs.at(-1)
    expect(last && paragraphText(last)).toMatch(
      /^the owner .*in that place, and the town clerk shall.*live in the town, one of whom.*by whom\.$/,
    )
  })
})

describe('paragraphs', () => {
  it('are parted by a gap, an indent or a line that ended early; a full line goes on', async () => {
    const full = 'each owner of a kennel shall keep a book of the dogs that are in it and of the'
    const document = await read({
      content:
        text(72, 700, full) +
        text(72, 685, 'cats.') +
        text(72, 670, '(b) each owner of a cattery shall keep a book of the cats that are in it and of') +
        text(72, 655, 'the dogs that') +
        text(72, 625, '(c) after a gap.'),
    })
    expect(document.paragraphs.map(paragraphText)).toEqual([
      `${full} cats.`,
      '(b) each owner of a cattery shall keep a book of the cats that are in it and of the dogs that',
      '(c) after a gap.',
    ])
  })

  it('read the closing table by its columns', async () => {
    const document = await read({
      content:
        text(72, 700, 'This act shall take effect as follows and shall amend the following sections:') +
        text(72, 670, 'Section 1') +
        text(160, 670, 'October 1, 2026, and applicable to') +
        text(420, 670, '53a-1(b)') +
        text(160, 656, 'cases of that day') +
        text(72, 640, 'Sec. 2') +
        text(160, 640, 'from passage') +
        text(420, 640, 'New section'),
    })
    expect(document.paragraphs.slice(1)).toMatchObject([
      {
        kind: 'row',
        runs: [{ text: 'Section 1\tOctober 1, 2026, and applicable to cases of that day\t53a-1(b)' }],
      },
      { kind: 'row', runs: [{ text: 'Sec. 2\tfrom passage\tNew section' }] },
    ])
  })
})

describe('what is refused', () => {
  const fault = async (bytes: Uint8Array): Promise<DocumentError> => {
    const error: unknown = await readDocument(bytes, 'act.pdf').catch((thrown: unknown) => thrown)
    if (!(error instanceof DocumentError)) throw new Error('was read')
    return error
  }

  it('a PDF that opens only with a password', async () => {
    const error = await fault(makePdf([{ content: text(72, 700, 'secret') }], { encrypted: true }))
    expect(error).toMatchObject({ code: 'ENCRYPTED', file: 'act.pdf' })
    expect(error.message).toContain('act.pdf')
  })

  it('a scan', async () => {
    const error = await fault(
      makePdf([
        { content: '', hasPicture: true },
        { content: '', hasPicture: true },
      ]),
    )
    expect(error).toMatchObject({ code: 'IMAGE_ONLY', where: 'pages 1, 2' })
  })

  it('a PDF without words, one that breaks off, and one that is none', async () => {
    expect((await fault(makePdf([{ content: '' }]))).code).toBe('EMPTY')
    const whole = makePdf([{ content: text(72, 700, 'words') }])
    expect((await fault(whole.subarray(0, whole.length - 200))).code).toBe('TRUNCATED')
    expect((await fault(new TextEncoder().encode('%PDF-1.4\nno objects at all\n%%EOF'))).code).toBe(
      'MALFORMED',
    )
  })

  it('is only warned of where one page of several is a picture', async () => {
    const document = await read({ content: text(72, 700, 'words') }, { content: '', hasPicture: true })
    expect(document.warnings).toEqual(['Only a picture stands on page 2; words on it were not read.'])
  })

  it('recognised words over a scan lose their underlining', async () => {
    const hidden = `3 Tr\n${ruled(72, 700, 'each {dog} in it')}`
    const document = await read({ content: hidden, hasPicture: true })
    expect(document.underlining).toBe('lost')
    expect(document.warnings.join()).toContain('scan')
  })
})
