/** Files that mark deletions and insertions are read both ways, whichever way they mark them. */
import { describe, expect, it } from 'vitest'
import { services } from '../../../store/helpers.ts'
import { deleted, docx, inserted, run } from './files.ts'

const readings = async (name: string, bytes: Uint8Array | string) =>
  (
    (await services().ask('compare.readFile', {
      name,
      base64: Buffer.from(bytes as string).toString('base64'),
    })) as { readings?: { old: string; new: string; notes: string[] } }
  ).readings

const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`

describe('the readings of a file', () => {
  it('are told by brackets and underlining, as drafters print a bill', async () => {
    const bill = page(
      '<p>(a) Any person [who] <u>that</u> pays a fee is guilty.</p><p>(b) [Repealed.]</p><p><u>(c) New.</u></p>',
    )
    expect(await readings('bill.htm', bill)).toMatchObject({
      old: expect.stringMatching(/^\(a\) Any person who pays a fee is guilty\.\n\(b\) Repealed\.\s*$/),
      new: expect.stringMatching(/^\(a\) Any person that pays a fee is guilty\.\n\(b\)\s*\n\(c\) New\.$/),
    })
  })

  it('are told by struck words, with brackets round them or without', async () => {
    for (const struck of ['<s>who</s>', '[<s>who</s>]', '<s>[who]</s>'])
      expect(
        await readings('bill.htm', page(`<p>Any person ${struck} <ins>that</ins> pays.</p>`)),
      ).toMatchObject({
        old: 'Any person who pays.',
        new: 'Any person that pays.',
      })
  })

  it('are told by tracked changes of a Word file', async () => {
    const file = await docx(
      `<w:p>${run('Any person ')}${deleted('who ')}${inserted('that ')}${run('pays.')}</w:p>`,
    )
    expect(await readings('bill.docx', file)).toMatchObject({
      old: 'Any person who pays.',
      new: 'Any person that pays.',
    })
  })

  it('are not offered where nothing is marked: brackets alone do not tell what was inserted', async () => {
    expect(await readings('bill.htm', page('<p>Any person [who] that pays.</p>'))).toBeUndefined()
  })

  it('say that a new section stands in both', async () => {
    const found = await readings(
      'bill.htm',
      page('<p>Sec. 1. One <u>two</u>.</p><p>Sec. 2. (NEW) Three.</p>'),
    )
    expect(found?.notes.join(' ')).toContain('(NEW) is not underlined')
  })
})
