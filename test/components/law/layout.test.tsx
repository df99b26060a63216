import { expect, test } from 'vitest'
import { citationOf, quotationOf } from '../../../renderer/components/law-text/citations.ts'
import { layOut } from '../../../renderer/components/law-text/provision-lines.ts'
import { officialAddress } from '../../../renderer/features/statutes/official-address.ts'

const outline = (text: string) =>
  layOut(text).lines.map((line) => [
    line.depth,
    line.opens.map((each) => each.path).join(' '),
    line.path,
    line.text,
  ])

test('inline provisions hang below their parent, and the words after the list return to it', () => {
  const text =
    '(a) A person is guilty when such person compels another by means of (1) force, (2) fraud, or (3) coercion, as provided in Sec. 53a-192. For the purposes of this subsection, “contact” means any contact.\n(b) It is a class B felony.'
  expect(outline(text)).toEqual([
    [0, '(a)', '(a)', 'A person is guilty when such person compels another by means of'],
    [1, '(a)(1)', '(a)(1)', 'force,'],
    [1, '(a)(2)', '(a)(2)', 'fraud, or'],
    [1, '(a)(3)', '(a)(3)', 'coercion, as provided in Sec. 53a-192.'],
    [0, '', '(a)', 'For the purposes of this subsection, “contact” means any contact.'],
    [0, '(b)', '(b)', 'It is a class B felony.'],
  ])
  expect(layOut(text).addsBreaks).toBe(true)
})

test('a subsection whose words begin in its first subdivision shares the line with it', () => {
  const text = '(b) (1) Except as provided in subdivision (2) of this subsection, X.\n(2) Y.'
  const lines = layOut(`(a) Z.\n${text}`).lines
  expect(lines.map((line) => line.opens.map((each) => each.label))).toEqual([
    ['(a)'],
    ['(b)', '(1)'],
    ['(2)'],
  ])
  expect(lines[1]?.depth).toBe(0)
  expect(lines[2]).toMatchObject({ depth: 1, path: '(b)(2)' })
  expect(layOut(`(a) Z.\n${text}`).addsBreaks).toBe(false)
})

test('every word of a text is on some line, in order', () => {
  const text =
    'Lead-in words:\n(1) One; or\n(2) two (A) inner, and (B) other.\nFlush words that follow.\n\nLast paragraph.'
  const drawn = layOut(text)
    .lines.map((line) => [...line.opens.map((each) => each.label), line.text].join(' '))
    .join(' ')
  expect(drawn.replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' ').trim())
})

test('a quotation of a provision holds its inner provisions and says what it is of', () => {
  const [line] = layOut('(a) One (1) two, or (2) three.\n(b) Four.').lines
  expect(line?.opens[0]?.quotation).toBe('(a) One (1) two, or (2) three.')
  expect(citationOf('53a-192a', '(a)(1)')).toBe('C.G.S.\u00a0§\u00a053a-192a(a)(1)')
  expect(quotationOf('two, or', citationOf('53a-192a', '(a)(1)'), 'as printed in a report')).toBe(
    '“two, or” C.G.S.\u00a0§\u00a053a-192a(a)(1) (as printed in a report)',
  )
  expect(quotationOf('two', null, 'drafted text')).toBe('“two” (drafted text)')
})

test('official addresses pad chapters to three digits and know the articles of title 42a', () => {
  const address = (id: string, title: string, chapter: string) => officialAddress({ id, title, chapter })
  expect(address('53a-192a', '53a', '952')).toBe(
    'https://www.cga.ct.gov/current/pub/chap_952.htm#sec_53a-192a',
  )
  expect(address('17a-106a', '17a', '319a')).toBe(
    'https://www.cga.ct.gov/current/pub/chap_319a.htm#sec_17a-106a',
  )
  expect(address('2-1', '2', '16')).toBe('https://www.cga.ct.gov/current/pub/chap_016.htm#sec_2-1')
  expect(address('42a-1-101', '42a', '1')).toBe(
    'https://www.cga.ct.gov/current/pub/art_001.htm#sec_42a-1-101',
  )
})
