import { describe, expect, it, test } from 'vitest'
import { amendSection, marksOntoLaw, wordsAlone } from '#shared/law/amended/index.ts'
import { readBill } from '#shared/law/bills/index.ts'
import { hasReal, officialAct, officialLaw, oracleRecords } from './official.ts'

const sideOf = (marks: readonly { op: string; text: string }[], left: 'insert' | 'delete') =>
  marks
    .filter(({ op }) => op !== left)
    .map(({ text }) => text)
    .join('')

describe.skipIf(!hasReal)('the official acts, on the law they amend (data beside the project)', () => {
  const law = hasReal ? officialLaw() : new Map<string, { first: string; last: string }>()
  const records = hasReal ? oracleRecords() : []

  test.each(records.map((record) => [record.id, record] as const))('%s', (_id, record) => {
    const act = officialAct(record.actFile)
    const section = readBill(act).sections.find(({ number }) => number === record.section)
    const target = section?.clause.targets[0]
    const statute = record.targetParts.section
    const texts = law.get(statute)
    const text = (target?.asAmendedBy ? texts?.last : texts?.first) ?? ''
    const amended = section && amendSection(section, statute, text, act.underlining)
    if (amended?.state !== 'amended') throw new Error(JSON.stringify(amended))
    expect(sideOf(amended.marks, 'insert')).toBe(text)
    expect(sideOf(amended.marks, 'delete')).toBe(amended.text)
    // Outside the target nothing changes; inside, the words are the oracle's.
    const from = wordsAlone(text).indexOf(wordsAlone(record.before))
    expect(from).toBeGreaterThanOrEqual(0)
    const expected =
      wordsAlone(text).slice(0, from) +
      wordsAlone(record.after) +
      wordsAlone(text).slice(from + wordsAlone(record.before).length)
    expect(wordsAlone(amended.text)).toBe(expected)
    // What is not marked stays as the statute prints it, curly quotation marks too.
    for (const { op, text: words } of amended.marks) if (op !== 'insert') expect(text).toContain(words)
    // No white space is doubled or lost at the edge of a change.
    expect(amended.text).not.toMatch(/ {2}|\n\n| \n|[^\S\n][,;:]/)
  })

  it('sets subsection (h) of P.A. 26-44 s. 1 after (g)', () => {
    const act = officialAct('acts/2026/pa-44.json')
    const [section] = readBill(act).sections
    const text = law.get('19a-564')?.first ?? ''
    const amended = section && amendSection(section, '19a-564', text, act.underlining)
    if (amended?.state !== 'amended') throw new Error(JSON.stringify(amended))
    expect(amended.text.startsWith(`${text}\n(h) Each assisted living services agency`)).toBe(true)
  })

  it('sets nothing where the marks are laid on another text', () => {
    expect(marksOntoLaw([{ op: 'equal', text: 'a dog' }], 'a cat')).toBeUndefined()
  })
})
