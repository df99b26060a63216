/** An edition of the statutes is the official text: nothing may say that it was not checked against the official text. */
import { expect, test } from 'vitest'
import { storedSide } from '../../../electron/service/exports/receipt-sides.ts'
import { warningsOf } from '../../../electron/service/version-words.ts'
import { services } from '../../store/helpers.ts'
import { bring, chapter, section } from '../imports/bring.ts'

test('neither the receipts of an export nor the warnings of a redline doubt an edition; a print is doubted', async () => {
  const open = services()
  const source = '<p class="source-first">(P.A. 95-901, S. 1; P.A. 17-901, S. 2, 3; 21-902, S. 4.)</p>'
  const geese = section('53a-901', 'Keeping of geese.', '(a) No person shall keep a goose.', source)
  await bring(open, [chapter('2025/pub/chap_999.htm', [geese])])
  const { versions } = await open.ask('statute.get', { id: '53a-901' })
  const of = async (kind: 'revision' | 'report print') => {
    const version = versions.find((one) => one.kind === kind)
    if (!version) throw new Error(`There is no ${kind}.`)
    const ref = { kind: 'section version', id: version.id, part: 'text' } as const
    return { version, side: storedSide(await open.ask('compare.text', { ref })) }
  }
  const edition = await of('revision')
  expect(edition.side.baseline).toBe('an edition of the statutes itself')
  expect(warningsOf(edition.version)).toEqual([])
  const print = await of('report print')
  expect(print.side.baseline).toBe('differs from the official text')
  expect(warningsOf(print.version)).toContain('This text differs from the official text.')
})
