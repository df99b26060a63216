import { expect, it } from 'vitest'
import { type BillDocument, plainParagraph, readBill } from '#shared/law/bills/index.ts'

const document = (...words: readonly string[]): BillDocument => ({
  format: 'html',
  paragraphs: words.map(plainParagraph),
  underlining: 'none',
  furniture: [],
  warnings: [],
})
const SECTION = 'Section 1. (NEW) (Effective July 1, 2026) The following may bark:'

it('a paragraph of the law that begins as the governor’s action does is no such', () => {
  const { sections, tail } = readBill(
    document(SECTION, 'Approved dogs that the Governor lists before July 1, 2027, stay; and', 'Vetoed cats.'),
  )
  expect(sections[0]?.body).toHaveLength(3)
  expect(tail.governor).toBeUndefined()
})

it.each([
  'Approved May 7, 2026',
  'Vetoed June 25, 2026',
  'Became law without the Governor’s signature',
  'Vetoed by the Governor',
])('“%s” is the governor’s action', (words) => {
  const { sections, tail } = readBill(document(SECTION, 'Dogs.', words))
  expect(sections[0]?.body).toHaveLength(2)
  expect(tail.governor).toBe(words)
})
