import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstUnholdable } from '#shared/redline/outputs/index.ts'
import { unifyLineEnds } from '#shared/redline/outputs/line-ends.ts'
import { RECEIPTS_TITLE } from '../../../electron/exporting/docx/receipts-pages.ts'
import { redlineDocx } from '../../../electron/exporting/docx/redline-docx.ts'
import { parseXml, partOf, readDocument, settledText } from './read-docx.ts'
import { inputOf, movedPair, replacedWhole, textPair } from './samples.ts'

const AUTHOR = 'A. Reader & <Co>'

describe('a redline as a Word document', () => {
  test('accepting all changes gives the new text, rejecting all the old one', async () => {
    await fc.assert(
      fc.asyncProperty(textPair, async ([before, after]) => {
        const { law } = await readDocument(await redlineDocx(inputOf(before, after), AUTHOR))
        expect(settledText(law, 'accept')).toBe(unifyLineEnds(after))
        expect(settledText(law, 'reject')).toBe(unifyLineEnds(before))
      }),
      { numRuns: 100 },
    )
  })

  test('every revision has an id of its own, the author and the date to the second', async () => {
    const bytes = await redlineDocx(inputOf('a b c\nd e', 'a x c d\nq e f'), AUTHOR)
    const { revisions } = await readDocument(bytes)
    expect(revisions.length).toBeGreaterThan(3)
    expect(new Set(revisions.map(({ id }) => id)).size).toBe(revisions.length)
    for (const revision of revisions) {
      expect(revision).toMatchObject({ author: AUTHOR, date: '2026-11-22T06:00:00Z' })
    }
  })

  test('equal texts give no revision; wholly new and wholly deleted texts come out whole', async () => {
    const text = '(a) One.\n(b) Two.'
    expect((await readDocument(await redlineDocx(inputOf(text, text), AUTHOR))).revisions).toEqual([])
    for (const [before, after] of [
      ['', text],
      [text, ''],
      ['', ''],
    ] as const) {
      const { law } = await readDocument(await redlineDocx(inputOf(before, after), AUTHOR))
      expect(settledText(law, 'accept')).toBe(after)
      expect(settledText(law, 'reject')).toBe(before)
    }
  })

  test('a paragraph that was split or joined has its end tracked', async () => {
    const split = await readDocument(await redlineDocx(inputOf('One. Two.', 'One.\nTwo.'), AUTHOR))
    expect(split.law.map(({ end }) => end)).toEqual(['inserted', 'equal'])
    const joined = await readDocument(await redlineDocx(inputOf('One.\nTwo.', 'One. Two.'), AUTHOR))
    expect(joined.law.map(({ end }) => end)).toEqual(['deleted', 'equal'])
  })

  test('provisions keep their indents', async () => {
    const text = 'Lead.\n(a) One.\n(1) Two.\n(A) Three.'
    const { law } = await readDocument(await redlineDocx(inputOf(text, text.replace('Two', 'Four')), AUTHOR))
    expect(law.map(({ indent }) => [indent.left, indent.hanging])).toEqual([
      [0, 0],
      [360, 360],
      [720, 360],
      [1080, 360],
    ])
  })

  test('every character that XML can hold comes back as it was', async () => {
    const all = Array.from({ length: 0xd800 - 32 }, (_, at) => String.fromCharCode(at + 32))
    const after = `\t${all.filter((one) => firstUnholdable('docx', one) === undefined).join('')}`
    expect(after.length).toBe(all.length + 1)
    const { law } = await readDocument(
      await redlineDocx(replacedWhole('\u0085\u2028\ufffd\ue000\u{10ffff}', after), AUTHOR),
    )
    expect(settledText(law, 'accept')).toBe(after)
    expect(settledText(law, 'reject')).toBe('\u0085\u2028\ufffd\ue000\u{10ffff}')
  })

  test('a moved passage is a deletion and an insertion', async () => {
    const moved = movedPair()
    const { law } = await readDocument(await redlineDocx(moved, AUTHOR))
    expect(settledText(law, 'accept')).toBe(moved.after)
    expect(settledText(law, 'reject')).toBe(moved.before)
  })

  test('the receipts follow the text in paragraphs of other styles, untracked', async () => {
    const input = inputOf('(a) One.', '(a) Two.')
    const bytes = await redlineDocx(input, AUTHOR)
    const { rest } = await readDocument(bytes)
    expect(rest.every(({ style }) => style.startsWith('Receipt'))).toBe(true)
    const lines = rest.map(({ runs }) => runs.map(({ text }) => text).join(''))
    expect(lines[0]).toBe(RECEIPTS_TITLE)
    expect(lines).toContain(`SHA-256\t${input.receipts.old.sha256}`)
    expect(lines).toContain(`SHA-256\t${input.receipts.new.sha256}`)
    expect(lines).toContain('Engine\ttest 1')
    expect(lines).toContain('Warning\tThe text was out of date in 2017.')
    expect(lines.join('\n')).toContain(input.receipts.notice)
    expect(rest.every(({ runs, end }) => end === 'equal' && runs.every(({ kind }) => kind === 'equal'))).toBe(
      true,
    )
    for (const part of ['word/header1.xml', 'word/footer1.xml', 'word/styles.xml', 'docProps/core.xml']) {
      expect(() => parseXml('<broken')).toThrow()
      parseXml(await partOf(bytes, part))
    }
    expect(await partOf(bytes, 'word/footer1.xml')).toContain('Unofficial')
    expect(await partOf(bytes, 'word/settings.xml')).toContain('<w:trackRevisions/>')
  })

  test('the same input gives the same bytes, at any time', async () => {
    const input = inputOf('(a) One two.', '(a) One three.\n(b) Four.')
    const first = await redlineDocx(input, AUTHOR)
    await new Promise((resolve) => setTimeout(resolve, 2100))
    expect(Buffer.compare(first, await redlineDocx(input, AUTHOR))).toBe(0)
  })
})
