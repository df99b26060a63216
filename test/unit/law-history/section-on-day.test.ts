/** A section with two concurrent versions, from page to answer: the right text by date, list and page alike. */
import { describe, expect, test } from 'vitest'
import { lawOfDay } from '#shared/law/history/index.ts'
import { services } from '../../store/helpers.ts'
import { chapterHtml, section } from '../importing/statutes/pages.ts'
import { bring } from '../imports/bring.ts'

const revision = chapterHtml([
  section(
    '99-36',
    'Seizure of oaks.',
    '(a) Oaks may be seized.',
    `<p>(b) Seized oaks are sold.</p>
<p class="source-first">(P.A. 13-901, S. 1.)</p>
<p class="history-first">History: P.A. 13-901 effective July 1, 2013.</p>`,
  ),
  section(
    '99-37',
    'Felling of elms.',
    'Section 99-37 is repealed, effective October 1, 2017.',
    '<p class="source-first">(P.A. 13-901, S. 2; P.A. 17-901, S. 10.)</p>',
  ),
])
/** The form of section 54-36p: a pointer in the heading, the later text quoted with its own heading, two source lines. */
const supplement = chapterHtml([
  section(
    '99-36',
    '*(See end of section for amended version and effective date.) Seizure of oaks.',
    '(a) Oaks may be seized.',
    `<p>(b) Seized oaks are sold.</p>
<p class="source-first">(P.A. 13-901, S. 1.)</p>
<p>*Note: On and after July 1, 2026, this section, as amended by section 9 of public act 25-901, is to read as follows:</p>
<p>“Sec. 99-36. Seizure of oaks. (a) Oaks may be seized.</p>
<p>(b) Seized oaks are planted again.”</p>
<p class="source-first">(P.A. 13-901, S. 1; P.A. 25-901, S. 9.)</p>
<p class="history-first">History: P.A. 13-901 effective July 1, 2013; P.A. 25-901 amended Subsec. (b) by replacing “sold” with “planted again”, effective July 1, 2026.</p>
<p class="cross-ref">See Sec. 99-37 re elms.</p>
<p class="annotation-first">Cited. 1 C. 1.</p>`,
  ),
])

async function brought() {
  const open = services()
  await bring(open, [{ name: '2025/pub/chap_999.htm', content: revision }])
  await bring(open, [{ name: '2026/sup/chap_999.htm', content: supplement }])
  return open
}

describe('two concurrent versions around July 1, 2026', () => {
  test.each([
    ['2013-06-30', 'not yet law', null],
    ['2025-06-30', 'text', '99-36-2025-revision'],
    ['2026-06-30', 'text', '99-36-2026-supplement'],
    ['2026-07-01', 'text', '99-36-2026-supplement-from-2026-07-01'],
    ['2040-01-01', 'text', '99-36-2026-supplement-from-2026-07-01'],
  ])('on %s: %s', async (day, state, versionId) => {
    const open = await brought()
    const { rows } = await open.ask('statute.list', { scope: 'all', on: day })
    const row = rows.find((one) => one.id === '99-36')?.onDay
    const view = await open.ask('statute.get', { id: '99-36' })
    const law = lawOfDay(view.law, day)
    expect([row?.state, law.state]).toEqual([state, state])
    // The revision's words are the supplement's first: on a day of both either may be named.
    const shown =
      law.state === 'text' ? view.versions.find((one) => one.id === law.text.versionId) : undefined
    const wanted = view.versions.find((one) => one.id === versionId)
    expect(shown?.text).toBe(wanted?.text)
    expect(row?.ref?.id ?? null).toBe(law.state === 'text' ? law.text.ref.id : null)
  })

  test('the later text has neither heading nor quotation marks, and its new words, with the stop behind them, are its act’s', async () => {
    const open = await brought()
    const versionId = '99-36-2026-supplement-from-2026-07-01'
    const { versions, timeline, prints } = await open.ask('statute.get', { id: '99-36' })
    expect(versions.find((one) => one.id === versionId)?.text).toBe(
      '(a) Oaks may be seized.\n(b) Seized oaks are planted again.',
    )
    const { passages, authors } = await open.ask('statute.lineage', { id: '99-36', versionId })
    const fresh = passages.filter((one) => one.by === 'word')
    expect(fresh.map((one) => [one.text.trim(), one.provision])).toEqual([['planted again.', '(b)']])
    expect(authors[fresh[0]?.author ?? -1]).toMatchObject({
      act: 'P.A.\u00a025-901',
      actSections: ['9'],
      effective: '2026-07-01',
      words: 2,
    })
    expect(timeline.map((step) => [step.kind, step.effective, step.effectiveAssumed])).toEqual([
      ['enacted', '2013-07-01', false],
      ['amended', '2026-07-01', false],
    ])
    expect(prints.map((print) => print.edition)).toEqual(['2026 supplement', '2025 revision'])
    expect(prints[0]).toMatchObject({
      crossRefs: ['See Sec. 99-37 re elms.'],
      annotations: ['Cited. 1 C. 1.'],
    })
  })

  test('a notice of repeal is no text of the law', async () => {
    const open = await brought()
    const { law, timeline } = await open.ask('statute.get', { id: '99-37' })
    expect(law.texts).toEqual([])
    expect(lawOfDay(law, '2017-10-01').state).toBe('repealed')
    expect(lawOfDay(law, '2017-09-30').state).toBe('not known')
    expect(timeline.at(-1)).toMatchObject({ kind: 'repealed', actSections: ['10'], effective: '2017-10-01' })
    const { rows } = await open.ask('statute.list', { scope: 'all', on: '2020-01-01' })
    expect(rows.find((one) => one.id === '99-37')?.onDay?.state).toBe('repealed')
  })
})
