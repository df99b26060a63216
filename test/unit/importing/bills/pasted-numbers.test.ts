import { describe, expect, test } from 'vitest'
import { paragraphText, readBill } from '#shared/law/bills/index.ts'
import { readPasted } from '../../../../electron/importing/bills/index.ts'

const HEAD = [
  'Raised Bill No. 5001',
  'February Session, 2026',
  'LCO No. 1234',
  'Referred to Committee on JUDICIARY',
  'Introduced by:',
  '(JUD)',
  'AN ACT CONCERNING OAKS.',
  'Be it enacted by the Senate and House of Representatives in General',
  'Assembly convened:',
]
const CLAUSE = [
  'Section 1. Section 53a-950 of the general statutes is repealed and the',
  'following is substituted in lieu thereof (Effective July 1, 2026):',
]
const TEXT = [
  '(a) Each owner of an oak shall keep a record of it, which record shall',
  'be open to each person who asks for it at any reasonable hour of any',
  'day of the week, and shall show the age of the oak, its height and the',
  'ward in which it stands.',
]
const NEXT = [
  'Sec. 2. (NEW) (Effective October 1, 2026) The clerk shall keep a count',
  'of the oaks of each ward, and shall give it to each person who asks for',
  'it and who pays for the paper.',
]
const PARAGRAPHS = [CLAUSE, TEXT, NEXT].map((lines) => lines.join(' '))

type Beside = (line: string, number: number) => string

const pasted = (beside: Beside, first = 1): string =>
  [...HEAD, ...[...CLAUSE, ...TEXT, ...NEXT].map((line, i) => beside(line, first + i))].join('\n')

function paragraphsOf(text: string): string[] {
  const { paragraphs } = readPasted(text, 'pasted text')
  const all = paragraphs.map(paragraphText)
  return all.slice(all.findIndex((one) => one.startsWith('Section 1.')))
}

describe('lines of pasted text are joined to paragraphs where', () => {
  test.each<[string, Beside, number]>([
    ['one space follows the number', (line, number) => `${number} ${line}`, 1],
    ['one space follows the number, which grows a digit', (line, number) => `${number} ${line}`, 7],
    ['one space follows numbers from 96 to 104', (line, number) => `${number} ${line}`, 96],
    ['a tab follows the number', (line, number) => `${number}\t${line}`, 1],
    [
      'the text begins in one column behind its numbers',
      (line, number) => `${String(number).padEnd(6)}${line}`,
      1,
    ],
    ['numbers are set to the right', (line, number) => `${String(number).padStart(3)} ${line}`, 7],
    ['one space stands before the number', (line, number) => `${line} ${number}`, 1],
  ])('%s, and the header is not indented', (_name, beside, first) => {
    expect(paragraphsOf(pasted(beside, first))).toEqual(PARAGRAPHS)
  })

  test('the first line of each paragraph is indented behind its number', () => {
    const starts = new Set([CLAUSE[0], TEXT[0], NEXT[0]])
    const beside: Beside = (line, number) => `${number} ${starts.has(line) ? '     ' : ''}${line}`
    expect(paragraphsOf(pasted(beside, 7))).toEqual(PARAGRAPHS)
  })
})

test('the sections of such a text are read, each line with its number', () => {
  const document = readPasted(
    pasted((line, number) => `${number} ${line}`, 7),
    'pasted text',
  )
  const { sections, header } = readBill(document)
  expect(header).toMatchObject({ kind: 'raised bill', billNumber: 5001, lcoNumber: '1234' })
  expect(sections.map(({ number, clause, line }) => [number, clause.action, line])).toEqual([
    ['1', 'amends', 7],
    ['2', 'new', 13],
  ])
})
