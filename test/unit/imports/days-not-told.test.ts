import { expect, test } from 'vitest'
import { services } from '../../store/helpers.ts'
import { bring, chapter, revision, section, supplement } from './bring.ts'

const base = section(
  '53a-995',
  'Felling of oaks.',
  '(a) No person shall fell an oak for a fee.',
  '<p class="source-first">(P.A. 21-901, S. 1.)</p><p class="history-first">History: P.A. 21-901 effective July 1, 2021.</p>',
)
/** One act changed the section twice, on two days; the page prints the text of the first day and that of the second. */
const later = section(
  '53a-995',
  '*(See end of section for amended version and effective date.) Felling of oaks.',
  '(a) No person shall fell an oak for anything of value.',
  `<p class="source-first">(P.A. 21-901, S. 1; P.A. 25-901, S. 2.)</p>
<p>*Note: On and after July 1, 2099, this section, as amended by section 3 of public act 25-901, is to read as follows:</p>
<p>(a) No person shall fell an oak.</p>
<p class="source-first">(P.A. 21-901, S. 1; P.A. 25-901, S. 2, 3.)</p>
<p class="history-first">History: P.A. 21-901 effective July 1, 2021; P.A. 25-901 amended Subsec. (a) by replacing “a fee” with “anything of value”, effective October 1, 2025, and by deleting “for anything of value”, effective July 1, 2099.</p>`,
)

test('words that the edition before did not print are never dated before that edition, nor its words past the next', async () => {
  const open = services()
  await bring(open, [chapter(revision, [base]), chapter(supplement, [later])])
  const { versions, record, acts } = await open.ask('statute.get', { id: '53a-995' })
  const [first, second, third] = versions
  expect(first?.inForceTo === undefined || first.inForceTo <= '2026-01-01').toBe(true)
  expect(second?.inForceFrom === undefined || second.inForceFrom > '2025-01-01').toBe(true)
  expect(second?.inForceTo).toBe('2099-07-01')
  expect(third?.inForceFrom).toBe('2099-07-01')
  expect(record.sourceLine).toBe('(P.A. 21-901, S. 1; P.A. 25-901, S. 2, 3.)')
  expect(acts.map((act) => act.number.replace(/\s/g, ' '))).toEqual(['P.A. 21-901', 'P.A. 25-901'])
  expect(second?.provenance[0]?.locator).toBe('Sec. 53a-995')
})
