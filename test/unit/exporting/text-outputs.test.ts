import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  draftingHtml,
  draftingPlainText,
  firstUnholdable,
  OUTPUT_FORMATS,
  type OutputInput,
  redlineHtml,
  redlineJson,
  redlineJsonSchema,
  redlineMarkdown,
  redlineSchemaText,
} from '#shared/redline/outputs/index.ts'
import { unifyLineEnds } from '#shared/redline/outputs/line-ends.ts'
import { exactPieces, ignoredPlaces } from '#shared/redline/outputs/pieces.ts'
import { defaultAuthor, redlineFile, redlineFileName } from '../../../electron/exporting/redline-file.ts'
import { htmlSide, markdownSide } from './read-text.ts'
import { inputOf, movedPair, textPair } from './samples.ts'

/** Whether the old text can be read back: it differs from the new one in nothing that is left unmarked. */
const isExact = ({ redline, before, after }: OutputInput) =>
  ignoredPlaces(exactPieces(redline, before, after)) === 0

describe.each([
  ['HTML', redlineHtml, htmlSide],
  ['Markdown', redlineMarkdown, markdownSide],
] as const)('%s', (_, write, read) => {
  test('both texts can be read back from the marks', () => {
    let exact = 0
    fc.assert(
      fc.property(textPair, ([before, after]) => {
        const input = inputOf(before, after)
        const written = write(input)
        expect(read(written, 'new')).toBe(unifyLineEnds(after))
        if (!isExact(input)) return
        exact += 1
        expect(read(written, 'old')).toBe(unifyLineEnds(before))
      }),
      { numRuns: 400 },
    )
    expect(exact).toBeGreaterThan(40)
  })

  test('a moved passage is told at both places, with what was changed in it', () => {
    const moved = movedPair()
    const written = write(moved)
    expect(written).toContain('moved from here, 1')
    expect(written).toContain('moved to here, 1')
    expect(written).toMatch(/<(b|mark)>(<del>~~)?shall/)
    expect(written).toMatch(/<(b|mark)>(<u>\*\*)?may/)
    expect(read(written, 'new')).toBe(moved.after)
    expect(read(written, 'old')).toBe(moved.before)
  })

  test('a difference that is not marked is told', () => {
    expect(write(inputOf('the “court”', 'the "court"'))).toContain('2 places where the texts differ only in')
    expect(write(inputOf('the court', 'the court'))).not.toContain('differ only in')
  })
})

describe('HTML', () => {
  test('loads nothing and runs nothing, whatever the texts', () => {
    const written = redlineHtml(inputOf('<img src=x onerror=alert(1)>', '<script>alert(1)</script>'))
    expect(written).not.toMatch(/<(script|img|link|iframe|object|base)\b|url\(|@import/i)
  })
})

describe('drafting style', () => {
  test('deletions in brackets before insertions, which are underlined', () => {
    const input = inputOf('The court shall act.', 'The court may act.')
    expect(draftingPlainText(input)).toContain('\nThe court [shall] _may_ act.\n')
    expect(draftingHtml(input)).toContain(
      '<p>The court <span class="deleted">[shall]</span> <u>may</u> act.</p>',
    )
  })

  test('a wholly new text is marked (NEW) and not underlined', () => {
    const input = inputOf('', '(a) One.\n(b) Two.')
    expect(draftingPlainText(input)).toContain('\n(NEW) (a) One.\n(b) Two.\n')
    expect(draftingHtml(input)).toContain('<p>(NEW) (a) One.</p>\n<p>(b) Two.</p>')
  })

  test('an insertion over lines is underlined line by line', () => {
    expect(draftingPlainText(inputOf('(a) One.', '(a) One.\n(b) Two.\n(c) Three.'))).toContain(
      '(a) One.\n_(b) Two._\n_(c) Three._\n',
    )
  })

  test('signs that the text itself uses are not mistaken for marks', () => {
    const written = draftingPlainText(inputOf('Signed ____ [seal]', 'Signed and sealed ____ [seal]'))
    expect(written).toContain('‗and sealed‗')
    expect(written).toContain('not every bracket is a deletion')
  })
})

describe('JSON', () => {
  test('fits its schema and rebuilds both texts', () => {
    fc.assert(
      fc.property(textPair, ([before, after]) => {
        const data = redlineJsonSchema.parse(JSON.parse(redlineJson(inputOf(before, after))))
        expect(data.texts).toEqual({ before, after })
        const join = (side: 'before' | 'after') =>
          data.changes.map((one) => data.texts[side].slice(one[side].start, one[side].end)).join('')
        expect(join('before')).toBe(before)
        expect(join('after')).toBe(after)
      }),
      { numRuns: 200 },
    )
  })

  test('the published schema is up to date (npm run schema writes it)', () => {
    const file = path.join(import.meta.dirname, '../../../docs/schema/redline.schema.json')
    expect(readFileSync(file, 'utf8')).toBe(redlineSchemaText())
  })
})

describe('every output', () => {
  test.each(OUTPUT_FORMATS.filter((format) => format !== 'docx'))(
    '%s carries its receipts',
    async (format) => {
      const input = inputOf('(a) One.', '(a) Two.')
      const { bytes } = await redlineFile(input, format, defaultAuthor)
      // Markdown's backslashes stand in the words of the receipts as well.
      const written = new TextDecoder().decode(bytes).replace(/\\(?=[^"n])/g, '')
      const { old, new: neu, engine, madeAt, program } = input.receipts
      for (const words of [old.sha256, neu.sha256, madeAt, 'Unofficial.', old.label, neu.label]) {
        expect(written).toContain(words)
      }
      expect(written).toContain('C.G.S. § 1-1')
      expect(written).toContain('2026-11-02')
      expect(written).toContain('The text was out of date in 2017.')
      for (const { name, version } of [engine, program]) {
        expect(written).toMatch(new RegExp(`${name}(",\\s*"version": "| )${version.replaceAll('.', '\\.')}`))
      }
    },
  )

  test('has a file name that every system takes', () => {
    const input = inputOf('a', 'b')
    expect(redlineFileName(input, 'docx')).toBe('redline-C.G.S.-1-1-2015-revision-to-2017-supplement.docx')
    const odd = {
      ...input,
      receipts: {
        ...input.receipts,
        old: { ...input.receipts.old, citation: null, label: '../../é:*?"<>|' },
        new: { ...input.receipts.new, citation: null, label: 'x'.repeat(300) },
      },
    }
    expect(redlineFileName(odd, 'json')).toMatch(/^redline-e-to-x{50}\.json$/)
  })

  test('names the first character that it cannot hold, and only such', () => {
    const place = { offset: 6, line: 2, column: 3, name: 'U+000B' }
    expect(firstUnholdable('docx', 'One\nTw\u000bo'.replace('Tw', 'Tw'))).toEqual(place)
    expect(firstUnholdable('html', 'One\nTw\u000bo')).toBeUndefined()
    expect(firstUnholdable('json', '\u0000\ud800')).toBeUndefined()
    for (const format of OUTPUT_FORMATS) {
      expect(firstUnholdable(format, '\t\r\n\u00a0\u0085\u2028\ufeff👍🏽')).toBeUndefined()
      if (format !== 'json') expect(firstUnholdable(format, 'a👍\ud83d')?.offset).toBe(3)
    }
  })
})
