import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unifyLineEnds } from '#shared/redline/outputs/line-ends.ts'
import { threePieces } from '#shared/redline/outputs/three/index.ts'
import { RECEIPTS_TITLE } from '../../../electron/exporting/docx/receipts-pages.ts'
import { redlineDocx } from '../../../electron/exporting/docx/redline-docx.ts'
import { threeDocx } from '../../../electron/exporting/docx/three-docx.ts'
import { hasLibreOffice, settleAll, sofficePath } from './libreoffice.ts'
import { inputOf, movedPair, textPair } from './samples.ts'
import { threeInputOf, threeTexts } from './three-samples.ts'

const law = `Lead-in.
(a) A person may apply to the court.
(1) The court shall act; or
(2) The court may “decline”, under section 53a-192a.
(b) Nothing in this section applies to a minor.
(c) The end.`

/** Pairs whose meaning is plain, each a form that amendments take. */
const chosen: [name: string, before: string, after: string][] = [
  ['words replaced', law, law.replace('shall act', 'may act').replace('a minor', 'any minor')],
  ['a paragraph added', law, law.replace('(b)', '(3) A third.\n(b)')],
  ['a paragraph deleted', law, law.replace('(b) Nothing in this section applies to a minor.\n', '')],
  ['the last paragraph deleted', law, law.replace('\n(c) The end.', '')],
  ['a paragraph added at the end', law, `${law}\n(d) More.`],
  ['a paragraph added at the start', law, `First of all.\n${law}`],
  ['a paragraph split', law, law.replace('act; or', 'act;\nor')],
  ['paragraphs joined', law, law.replace('or\n(2)', 'or (2)')],
  ['all new', '', law],
  ['all deleted', law, ''],
  ['nothing to nothing', '', ''],
  ['equal', law, law],
  ['special characters', 'a <b> & "c"\u00a0d\te', 'a <b> && "c"\u00a0d\t\tf 👍🏽 é 中'],
  ['quotation marks and spaces', 'the “court”  may', 'the "court" may'],
  ['empty paragraphs', 'a\n\n\nb', '\na\n\nb\n'],
]

describe.skipIf(!hasLibreOffice)(
  `LibreOffice settles the changes (skipped where ${sofficePath} is missing)`,
  () => {
    let folder = ''
    const pairs = [
      ...chosen,
      ['a move', movedPair().before, movedPair().after] as (typeof chosen)[number],
      // LibreOffice keeps some characters for itself or for fields; pairs with the rest of the pitfalls.
      ...fc
        .sample(textPair, { numRuns: 60, seed: 20261122 })
        .map(([before, after], at): (typeof chosen)[number] => [`random ${at}`, before, after]),
    ]
    const settled = new Map<string, { accepted: string; rejected: string }>()

    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'charter-oak-lo-'))
      const files: Uint8Array[] = []
      for (const [name, before, after] of pairs) {
        files.push(await redlineDocx(name === 'a move' ? movedPair() : inputOf(before, after), 'A. Reader'))
      }
      const results = await settleAll(folder, files, RECEIPTS_TITLE)
      for (const [at, [name]] of pairs.entries()) settled.set(name, results[at]!)
    }, 180_000)

    afterAll(() => rm(folder, { recursive: true, force: true }))

    test.each(pairs)('%s', (name, before, after) => {
      expect(settled.get(name)).toEqual({ accepted: unifyLineEnds(after), rejected: unifyLineEnds(before) })
    })
  },
)

/** Three texts each, from the plain to the hard: a paragraph put by both, struck by one, reworded by the other. */
const threes: [name: string, base: string, left: string, right: string][] = [
  ['each kind of change', threeTexts.base, threeTexts.left, threeTexts.right],
  ['nothing changed', law, law, law],
  [
    'a paragraph struck by one, reworded by the other',
    law,
    law.replace(/\(b\).*\n/, ''),
    law.replace('minor', 'child'),
  ],
  [
    'paragraphs put in by both',
    law,
    law.replace('(b)', '(3) One.\n(b)'),
    law.replace('(b)', '(3) Other.\n(b)'),
  ],
  ['one text empty', law, '', law.replace('end', 'very end')],
]

describe.skipIf(!hasLibreOffice)(
  `LibreOffice settles the changes of three texts (skipped where ${sofficePath} is missing)`,
  () => {
    let folder = ''
    let settled: { accepted: string; rejected: string }[] = []
    const inputs = threes.map(([, base, left, right]) => threeInputOf(base, left, right))

    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'charter-oak-lo3-'))
      const files = await Promise.all(inputs.map((input) => threeDocx(input, 'Charter Oak (unofficial)')))
      settled = await settleAll(folder, files, RECEIPTS_TITLE)
    }, 180_000)

    afterAll(() => rm(folder, { recursive: true, force: true }))

    test.each(threes.map(([name], at) => [name, at] as const))('%s', (_name, at) => {
      const input = inputs[at]!
      const put = threePieces(input).filter(({ kind }) => kind !== 'struck')
      expect(settled[at]).toEqual({
        accepted: unifyLineEnds(put.map(({ text }) => text).join('')),
        rejected: unifyLineEnds(input.base),
      })
    })
  },
)
