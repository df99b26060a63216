import { describe, expect, it } from 'vitest'
import { matchProvisions, redline, summarise, threeWay } from '#shared/redline/index.ts'

const training = 'Each operator shall train every employee on the recognition of victims of trafficking.'
const records = 'All records of guest transactions shall be retained for not less than six months.'
const penalty = 'Any person who violates this section shall pay a civil penalty of five thousand dollars.'
const hearing = 'The commissioner may hold a hearing on any complaint received under this section.'

const bill = (...sections: readonly string[]) =>
  sections.map((words, at) => `${at === 0 ? 'Section' : 'Sec.'} ${at + 1}. ${words}`).join('\n')
const counts = (before: string, after: string) =>
  summarise(redline(before, after), before, after).provisions.map(
    ({ provision, changes }) => `${provision}: ${changes}`,
  )
const became = (before: string, after: string) =>
  matchProvisions(redline(before, after), before, after)
    .filter(({ relation }) => relation !== 'same')
    .map(({ relation, before: old, after: neu }) => `${old.join('+')} ${relation} ${neu.join('+')}`.trim())

describe('provisions of a text of several sections are told apart', () => {
  const before = bill(`(NEW) (a) ${training}\n(b) ${records}`, `(a) ${penalty}\n(b) ${hearing}`)

  it('counts the (a) of each section by itself', () => {
    const after = before.replace('Each operator', 'Each owner').replace('five thousand', 'ten thousand')
    expect(counts(before, after)).toEqual(['Sec. 1 (a): 1', 'Sec. 2 (a): 1'])
  })

  it('counts the words of a section that come before its labels, or that has none, under the section', () => {
    const plain = bill(training, `The statutes are amended as follows:\n(a) ${penalty}`)
    const after = plain.replace('shall train', 'may train').replace('as follows', 'to read as follows')
    expect(counts(plain, after)).toEqual(['Sec. 1: 1', 'Sec. 2: 1'])
  })

  it('names a section that was put in and the one that got another number, but not the provisions of that one', () => {
    const after = bill(
      `(NEW) (a) ${training}\n(b) ${records}`,
      'The sum of one million dollars is appropriated to the Department of Public Health.',
      `(a) ${penalty}\n(b) ${hearing}`,
    )
    expect(became(before, after)).toEqual(['added Sec. 2', 'Sec. 2 renumbered Sec. 3'])
  })

  it('names a section that was renumbered once', () => {
    const old = bill(training, records, `(a) ${penalty}\n(b) ${hearing}`)
    const neu = bill(training, `(a) ${penalty}\n(b) ${hearing}`)
    expect(became(old, neu)).toEqual(['Sec. 3 renumbered Sec. 2', 'Sec. 2 removed'])
    const plain = bill(training, records, penalty)
    expect(became(plain, bill(training, penalty))).toEqual(['Sec. 3 renumbered Sec. 2', 'Sec. 2 removed'])
  })

  it('calls a new number in the heading of a section a renumbering, and one in a reference substantive', () => {
    const old = bill(training, records, penalty)
    const neu = old.replace('Sec. 3', 'Sec. 4')
    const natures = (text: string) => redline(old, text).changes.flatMap(({ nature }) => nature ?? [])
    expect(natures(neu)).toEqual(['renumbering'])
    const refers = `${old}\nSec. 4. Section 3 of this act takes effect.`
    const other = refers.replace('Section 3', 'Section 2')
    expect(redline(refers, other).changes.flatMap(({ nature }) => nature ?? [])).toEqual(['substantive'])
  })

  it('sums three texts up by section as well', () => {
    const left = before.replace('Each operator', 'Each owner')
    const right = before.replace('five thousand', 'ten thousand')
    expect(threeWay(before, left, right).provisions).toEqual([
      { provision: 'Sec. 1 (a)', left: 1, right: 0, agreed: 0, conflict: 0 },
      { provision: 'Sec. 2 (a)', left: 0, right: 1, agreed: 0, conflict: 0 },
    ])
  })

  it('leaves the addresses of one section of a statute as they are cited within it', () => {
    const statute = `Sec. 53a-192a. Trafficking in persons: Class A felony.\n(a) ${training}\n(b) ${records}`
    expect(counts(statute, statute.replace('six months', 'one year'))).toEqual(['(b): 1'])
  })

  it('tells the sections of several statutes apart', () => {
    const chapter = `Sec. 17a-106. Reports.\n(a) ${training}\nSec. 17a-106a. Teams.\n(a) ${penalty}`
    expect(counts(chapter, chapter.replace('five', 'six'))).toEqual(['Sec. 17a-106a (a): 1'])
  })
})
