import { describe, expect, it } from 'vitest'
import { plainParagraph, readSectionMarks } from '#shared/law/bills/index.ts'

const read = (printed: string, baseline: string) =>
  readSectionMarks([plainParagraph(printed)], { underlining: 'lost', baseline })
const marks = (printed: string, baseline: string): string[] => {
  const found = read(printed, baseline)
  if (found.state === 'refused') return ['refused']
  return found.marks.filter(({ op }) => op !== 'equal').map(({ op, text }) => `${op} ${text.trim()}`)
}

describe('insertions inside words, their underlining lost', () => {
  it('are found where the law in force has the rest of the word', () => {
    expect(marks('the owners of a kennel', 'the owner of a kennel')).toEqual(['insert s'])
    expect(marks('the owner or keepers [, if any,] of dogs', 'the owner or keeper, if any, of dog')).toEqual([
      'insert s',
      'delete , if any,',
      'insert s',
    ])
  })

  it('are found beside deletions inside words', () => {
    expect(marks('the owner[s] and each keeper of it', 'the owners and keeper of it')).toEqual([
      'delete s',
      'insert each',
    ])
    expect(read('the owner[s] and each keeper of it', 'the owners and keeper of it')).toMatchObject({
      state: 'inferred',
      before: 'the owners and keeper of it',
      after: 'the owner and each keeper of it',
    })
  })

  it('are whole words where whole words explain the text', () => {
    expect(marks('a dog or a large cat', 'a dog or a cat')).toEqual(['insert large'])
  })

  it('are not looked for in figures: another number is another law', () => {
    expect(marks('a fine of 1500 dollars', 'a fine of 150 dollars')).toEqual(['refused'])
    expect(marks('a fine of ten euros', 'a fine of ten dollars')).toEqual(['refused'])
  })
})
