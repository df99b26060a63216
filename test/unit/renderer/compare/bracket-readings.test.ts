import { describe, expect, it, test } from 'vitest'
import { looksDrafted, readBrackets } from '../../../../renderer/features/compare/bring/bracket-readings.ts'
import { inReading, labelOf, pasted } from '../../../../renderer/features/compare/bring/brought-texts.ts'
import { readingsToKeep } from '../../../../renderer/features/compare/bring/kept-readings.ts'

test.each([
  ['Any person [who] that pays.', true],
  ['[(2)] (3) pays a fee', true],
  ['Any person who pays.', false],
  ['He “pay [sic] a fee” [1] and […] left [x] or [ ].', false],
  ['An opening [ bracket without its fellow', false],
])('%s', (text, drafted) => {
  expect(looksDrafted(text)).toBe(drafted)
})

describe('pasted text with a drafter’s brackets', () => {
  it('has no old reading where nothing tells what was inserted, and says so', () => {
    const read = readBrackets(pasted('Any person [who] that pays a fee is guilty.'))
    expect(read.text).toBe('Any person [who] that pays a fee is guilty.')
    expect(read.readings?.old).toBeUndefined()
    expect(read.notes.join(' ')).toContain('How it read before is not offered')
    const neu = inReading(read, 'new')
    expect(neu.text).toBe('Any person that pays a fee is guilty.')
    expect(labelOf(neu)).toBe('pasted text, as it would read')
    expect(inReading(read, 'old')).toBe(read)
  })

  it('has an old reading where a rule finds what was inserted, which is called inferred', () => {
    const read = readBrackets(pasted('[(2)] (3) Any person pays.'))
    const old = inReading(read, 'old')
    expect(old.text).toBe('(2) Any person pays.')
    expect(labelOf(old)).toBe('pasted text, as it read before (inferred)')
    expect(old.notes.join(' ')).toContain('the old text is not certain')
    expect(inReading(old, 'printed').text).toBe('[(2)] (3) Any person pays.')
  })

  it('is kept as the one text that was chosen: a pasted text is kept with no other readings', () => {
    expect(readingsToKeep(readBrackets(pasted('[(2)] (3) Any person pays.')))).toEqual({})
  })
})
