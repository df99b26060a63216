import { describe, expect, it } from 'vitest'
import { placeOfChange, placeWords, redline, summarise } from '#shared/redline/index.ts'

const members = (...subdivisions: readonly string[]) =>
  ['(b) The council shall consist of the following members:', ...subdivisions].join('\n')
const labour = '(17) The Labor Commissioner, or a designee;'
const mentalHealth = '(18) The Commissioner of Mental Health and Addiction Services, or a designee;'
const survivor = 'One adult victim of trafficking, appointed by the Governor.'

/** Each change as "what: where". */
function places(before: string, after: string): string[] {
  return redline(before, after).changes.flatMap((change) => {
    if (change.kind === 'equal') return []
    const words = (before.slice(change.before.start, change.before.end).trim() ||
      after.slice(change.after.start, change.after.end)) as string
    return [`${change.kind} ${words.trim().slice(0, 20)}: ${placeWords(placeOfChange(change))}`]
  })
}

describe('where a change is listed', () => {
  it('names the repealed provision of the old text for its words, never the one that follows it', () => {
    const before = members(labour, mentalHealth, `(19) ${survivor}`)
    const after = members(labour, `(19) ${survivor}`)
    expect(places(before, after)).toEqual(['deleted (18) The Commissione: (b)(18), old text'])
  })

  it('names a provision put after the last one, or struck there, not the one above it', () => {
    const before = '(a) One thing is so.\n(b) Another is so.'
    const after = `${before}\n(c) A third is new.`
    expect(places(before, after)).toEqual(['inserted (c) A third is new.: (c)'])
    expect(places(after, before)).toEqual(['deleted (c) A third is new.: (c), old text'])
    const bill = 'Sec. 1. (a) One thing is so.\nSec. 2. (a) Another is so.'
    expect(places(`${bill}\nSec. 3. It is repealed.`, bill)).toEqual([
      'deleted Sec. 3. It is repeal: Sec. 3, old text',
    ])
    expect(
      places('(a) It is (1) red; or (2) blue.', '(a) It is (1) red; or (2) blue. (3) Green too.'),
    ).toEqual(['inserted (3) Green too.: (a)(3)'])
  })

  it('gives words that follow a list and belong to all of it to the provision around the list', () => {
    const inline =
      '(a) A person is guilty when such person (1) compels another, or (2) induces another. For the purposes of this subsection, “contact” means any contact.\n(b) It is a class A felony.'
    expect(places(inline, inline.replace('any contact.', 'any contact, and “means” is as defined.'))).toEqual(
      ['inserted , and “means” is as : (a)'],
    )
    expect(places(inline, inline.replace('induces', 'obtains'))).toEqual(['replaced induces: (a)(2)'])
    expect(places(inline, inline.replace('class A', 'class B'))).toEqual(['replaced A: (b)'])

    const lists = [
      '(a) The council shall (1) consult',
      '(A) the department, or',
      '(B) The chief.',
      'The council shall also meet.',
      'The members are unpaid.',
    ].join('\n')
    expect(places(lists, lists.replace('The chief', 'The first chief'))).toEqual([
      'inserted first: (a)(1)(B)',
    ])
    expect(places(lists, lists.replace('also meet', 'meet'))).toEqual(['deleted also: (a)'])
    const bill = `Sec. 1. ${inline}\nSec. 2. ${inline}`
    expect(
      places(bill, bill.replace(/any contact\.(?=\n\(b\) It is a class A felony\.$)/, 'touch.')),
    ).toEqual(['replaced any contact: Sec. 2 (a)'])
  })

  it('leaves a paragraph that only a line break parts from its item to the item', () => {
    const wrapped =
      '(a) There shall be\n(1) one member, and\n(2) two members who\nare survivors of trafficking'
    expect(places(wrapped, wrapped.replace('survivors', 'adult survivors'))).toEqual([
      'inserted adult: (a)(2)',
    ])
  })

  it('keeps one place for what is deleted and inserted in a provision that kept its label', () => {
    const before = members(labour, `(18) ${survivor}`)
    const after = before
      .replace('One adult victim', 'One victim')
      .replace('the Governor', 'the Governor alone')
    expect(places(before, after).map((line) => line.split(': ')[1])).toEqual(['(b)(18)', '(b)(18)'])
  })

  it('names the new provision for what was put in', () => {
    const before = members(labour, `(18) ${survivor}`)
    const after = members(labour, mentalHealth, `(19) ${survivor}`)
    expect(places(before, after).filter((line) => line.startsWith('inserted'))).toEqual([
      'inserted (18) The Commissione: (b)(18)',
    ])
  })

  it('says that words deleted outside every provision stood there in the old text', () => {
    expect(placeWords(placeOfChange({ kind: 'deleted', provisionBefore: '', provisionAfter: '(a)' }))).toBe(
      'Outside provisions, old text',
    )
    expect(placeWords(placeOfChange({ kind: 'replaced' }))).toBe('Outside provisions')
  })

  it('counts what was deleted by the same places as the list', () => {
    const before = members(labour, mentalHealth, `(19) ${survivor}`)
    const after = members(labour, `(19) ${survivor.replace('Governor', 'Senate')}`)
    expect(
      summarise(redline(before, after), before, after).provisions.map((row) => [
        placeWords(row),
        row.wordsDeleted,
        row.wordsInserted,
      ]),
    ).toEqual([
      ['(b)(18), old text', 12, 0],
      ['(b)(19)', 1, 1],
    ])
  })
})
