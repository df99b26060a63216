import { expect, test } from 'vitest'
import { concurrentVersions } from '#shared/law/history/index.ts'

const NOTE =
  '* Note: On and after July 1, 2026, this section, as amended by section 7 of public act 25-41, is to read as follows:'
const later = (paragraphs: string[], catchline: string) =>
  concurrentVersions([{ paragraphs: ['Old.'] }, { note: NOTE, paragraphs }], catchline)[1]?.text

test('the heading and the quotation marks around a later text are not its words', () => {
  expect(
    later(
      ['“ Sec. 99-1. Oaks. Definitions. In this section:', '(1) “Oak” means a tree.”'],
      'Oaks. Definitions.',
    ),
  ).toEqual(['In this section:', '(1) “Oak” means a tree.'])
  expect(
    later(['“Sec. 99-1. (Formerly Sec. 9-1). Oaks. No oak falls.”'], '(Formerly Sec. 9-1). Oaks.'),
  ).toEqual(['No oak falls.'])
})

test('a new heading ends where the lettered text begins', () => {
  expect(later(['“Sec. 99-1. Elms and oaks. (a) No elm falls.”'], 'Oaks.')).toEqual(['(a) No elm falls.'])
})

test('where heading and words cannot be told apart, the text stays as printed', () => {
  const printed = '“Sec. 99-1. Elms. There is an elm.”'
  expect(later([printed], 'Oaks.')).toEqual([printed])
})

test('a text that begins or ends with words in quotation marks keeps them', () => {
  expect(later(['“Oak” means a tree.'], 'Oaks.')).toEqual(['“Oak” means a tree.'])
  expect(later(['“Sec. 99-1. Oaks. (a) “Oak” means “tree”'], 'Oaks.')).toEqual([
    '“Sec. 99-1. Oaks. (a) “Oak” means “tree”',
  ])
})
