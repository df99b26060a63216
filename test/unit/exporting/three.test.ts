/** The outputs of a comparison of three: each text can be read back from them, and they carry their receipts. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UNOFFICIAL } from '#shared/redline/outputs/index.ts'
import {
  standsIn,
  threeHtml,
  threeJson,
  threeJsonSchema,
  threeMarkdown,
  threePieces,
  threeSchemaText,
} from '#shared/redline/outputs/three/index.ts'
import { handAuthors, threeDocx } from '../../../electron/exporting/docx/three-docx.ts'
import { type ReadParagraph, readDocument, settledText } from './read-docx.ts'
import { threeInputOf as inputOf, threeTexts } from './three-samples.ts'

const { base, left, right } = threeTexts
const input = inputOf(base, left, right)
/**
 * As the comparison reads a text: white space and the style of quotation marks aside. A word that is put in after a
 * mark that the base parts from it (“ x) has the base's space, where the text itself has none (“x).
 */
const words = (text: string) => text.replace(/[“”]/g, '"').replace(/\s+/g, '')

describe('pieces', () => {
  test('rebuild the base exactly and both texts to the word, whatever the texts', () => {
    const text = fc
      .array(fc.constantFrom('(a)', 'the', 'court', 'shall', ',', '\n', '\r\n', '👍🏽', '“x”', '“'))
      .map((list) => list.join(' '))
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const made = inputOf(a, b, c)
        const pieces = threePieces(made)
        const read = (which: 'base' | 'A' | 'B') =>
          pieces
            .filter((piece) => standsIn(piece, which))
            .map((piece) => piece.text)
            .join('')
        expect(read('base')).toBe(a)
        expect(words(read('A'))).toBe(words(b))
        expect(words(read('B'))).toBe(words(c))
      }),
      { numRuns: 150 },
    )
  })
})

/** Settles only the revisions of some hands; the rest are rejected. */
function settledFor(law: readonly ReadParagraph[], accepted: readonly string[]): string {
  const stays = (kind: string, author: string | undefined) =>
    kind === 'equal' || (accepted.includes(author ?? '') ? kind === 'inserted' : kind === 'deleted')
  return law
    .map(({ runs, end, endAuthor }, at) => {
      const text = runs.map((run) => (stays(run.kind, run.author) ? run.text : '')).join('')
      return at === law.length - 1 || !stays(end, endAuthor) ? text : `${text}\n`
    })
    .join('')
}

describe('Word', () => {
  test('rejecting all gives the base; accepting the hands of one text gives that text', async () => {
    const { law, revisions } = await readDocument(await threeDocx(input, 'Charter Oak (unofficial)'))
    expect(settledText(law, 'reject')).toBe(base)
    const { A, B, both, conflict } = handAuthors
    expect(settledFor(law, [A, both, conflict, handAuthors['A in conflict']])).toBe(left)
    expect(settledFor(law, [B, both, conflict, handAuthors['B in conflict']])).toBe(right)
    expect(new Set(revisions.map(({ author }) => author))).toEqual(new Set(Object.values(handAuthors)))
    expect(new Set(revisions.map(({ id }) => id)).size).toBe(revisions.length)
  })

  test('the same input gives the same bytes', async () => {
    const [one, other] = await Promise.all([threeDocx(input, 'x'), threeDocx(input, 'x')])
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })
})

describe('JSON', () => {
  test('fits its schema, and its regions cover each text', () => {
    const data = threeJsonSchema.parse(JSON.parse(threeJson(input)))
    for (const side of ['base', 'left', 'right'] as const)
      expect(
        data.regions.map((region) => data.texts[side].slice(region[side].start, region[side].end)).join(''),
      ).toBe(input[side])
    expect(data.summary).toMatchObject({ left: 1, right: 2, agreed: 1, conflict: 1 })
  })

  test('the published schema is up to date (npm run schema writes it)', () => {
    const file = path.join(import.meta.dirname, '../../../docs/schema/three-way.schema.json')
    expect(readFileSync(file, 'utf8')).toBe(threeSchemaText())
  })
})

describe('HTML and Markdown', () => {
  const html = threeHtml(input)
  const markdown = threeMarkdown(input)

  test('a conflict is signed with what each text puts', () => {
    expect(html).toMatch(
      /A ≠ B<\/span><del>ten ?<\/del><\/span>\s*<span class="conflict"[^>]*><span class="by">A ≠<\/span><ins>twenty/,
    )
    expect(html).toMatch(/<span class="by">B ≠<\/span><ins>thirty/)
    expect(markdown).toMatch(/<sup>A ≠ B<\/sup><del>~~ten.*?~~<\/del><sup>A ≠<\/sup><u>\*\*twenty/)
  })

  test('the base can be read back from the page', () => {
    const main = html.slice(html.indexOf('<main>') + 6, html.indexOf('</main>'))
    const read = main
      .replace(/<span class="by">.*?<\/span>/g, '')
      .replace(/<ins>.*?<\/ins>/gs, '')
      .replace(/<\/p>/g, ' ')
      .replace(/<[^>]*>/g, '')
    expect(words(read)).toBe(words(base))
  })

  test('a text that only strikes is named in the conflict', () => {
    const strikes = threeHtml(inputOf(base, base.replace('ten ', ''), right))
    expect(strikes).toContain('<span class="by">A ≠</span></span>')
  })

  test.each([html, markdown.replace(/\\(?=[^"n])/g, '')])('carries the receipts of all three', (written) => {
    const { base: of, left: a, right: b, madeAt } = input.receipts
    for (const said of [
      of.sha256,
      a.sha256,
      b.sha256,
      madeAt,
      UNOFFICIAL.slice(0, 11),
      b.label,
      '1 in conflict',
    ])
      expect(written).toContain(said)
  })
})
