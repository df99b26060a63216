import { expect, test } from 'vitest'
import { services } from '../../store/helpers.ts'
import { chapterHtml } from '../importing/statutes/pages.ts'
import { bring, previewOf, section } from './bring.ts'

/** Title 42a has lettered articles, 2A, 4A and 12A: their letter stands in the middle of a section's number. */
const article = {
  name: '2025/pub/art_02a.htm',
  content: chapterHtml([
    section(
      '42a-2A-901',
      'Short title.',
      'This article may be cited as Uniform Commercial Code-Leases.',
      '<p class="source-first">(P.A. 02-131, S. 2.)</p>',
    ),
    section(
      '42a-2A-902',
      'Scope.',
      '(a) This article applies to leases.',
      '<p>(b) As provided in section 42a-2A-901.</p><p class="source-first">(P.A. 02-131, S. 3.)</p>',
    ),
  ])
    .replace(/CHAPTER 999/g, 'ARTICLE 2A')
    .replace(/chap_999/g, 'art_02A'),
}

test('sections of a lettered article are brought in, shown and found by their numbers', async () => {
  const open = services()
  const preview = await previewOf(open, [article])
  const { rows } = preview
  expect(rows.map((row) => row.kind === 'section text' && [row.sectionId, row.outcome])).toEqual([
    ['42a-2A-901', 'added'],
    ['42a-2A-902', 'added'],
  ])
  await bring(open, [article])
  const shown = await open.ask('statute.get', { id: '42a-2A-902' })
  expect(shown.record.id).toBe('42a-2A-902')
  expect(shown.versions.map(({ text }) => text)).toEqual([
    '(a) This article applies to leases.\n(b) As provided in section 42a-2A-901.',
  ])
})
