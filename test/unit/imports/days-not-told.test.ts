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

/** The form of section 10a-173: two acts in one year, the second of which changes the section on two days. */
const twice = section(
  '53a-995',
  '*(See end of section for amended version and effective date.) Felling of oaks.',
  '(a) No person shall fell an oak or an elm for anything of value.',
  `<p class="source-first">(P.A. 21-901, S. 1; P.A. 25-22, S. 1; 25-901, S. 2.)</p>
<p>*Note: On and after July 1, 2026, this section, as amended by section 3 of public act 25-901, is to read as follows:</p>
<p>(a) No person shall fell an oak.</p>
<p class="source-first">(P.A. 21-901, S. 1; P.A. 25-22, S. 1; 25-901, S. 2, 3.)</p>
<p class="history-first">History: P.A. 21-901 effective July 1, 2021; P.A. 25-22 amended Subsec. (a) by replacing “a fee” with “anything of value”, effective June 9, 2025; P.A. 25-901 amended Subsec. (a) by adding provision re elms, effective July 1, 2025, and amended Subsec. (a) by deleting provisions re elms and value, effective July 1, 2026.</p>`,
)

test('an act that changes a section on several days: no text is dated before the last of them that it shows', async () => {
  const open = services()
  await bring(open, [chapter(revision, [base]), chapter(supplement, [twice])])
  const { versions, law } = await open.ask('statute.get', { id: '53a-995' })
  expect(versions.map((one) => [one.inForceFrom, one.inForceTo])).toEqual([
    ['2021-07-01', '2025-06-09'],
    ['2025-07-01', '2026-07-01'],
    ['2026-07-01', undefined],
  ])
  // Between the two days other words were law, which neither edition prints.
  expect(law.doubts).toMatchObject([{ from: '2025-06-09', to: '2025-07-01' }])
  expect(law.doubts[0]?.note).toContain(
    'changed more than once between the 2025 revision and the 2026 supplement',
  )
  const { rows } = await open.ask('statute.list', { scope: 'all', on: '2025-06-15' })
  expect(rows.find((one) => one.id === '53a-995')?.onDay?.state).toBe('not known')
})

test('a Revisors’ note that is never closed does not swallow the act after it', async () => {
  const unclosed = section(
    '53a-995',
    'Felling of oaks.',
    '(a) No person shall fell an oak or an elm.',
    `<p class="source-first">(P.A. 19-64, S. 1; 19-187, S. 6; P.A. 22-87, S. 4.)</p>
<p class="history-first">History: P.A. 19-64 made a technical change; P.A. 19-187 amended Subsec. (a) by adding provision re oaks, effective July 1, 2020 (Revisor's note: In 2021, the Revisors incorporated editorially the amendments made by P.A. 19-64, S. 1, in order to reconcile the amendments with those made by P.A. 19-187, S. 6; P.A. 22-87 amended Subsec. (a) by adding “or an elm”.</p>`,
  )
  const open = services()
  await bring(open, [chapter(revision, [unclosed])])
  const { versions } = await open.ask('statute.get', { id: '53a-995' })
  expect(versions[0]?.inForceFrom).toBe('2022-10-01')
})
